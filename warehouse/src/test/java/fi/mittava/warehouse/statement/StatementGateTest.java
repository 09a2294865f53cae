package fi.mittava.warehouse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.payment.Caps;
import fi.mittava.warehouse.payment.Claim;
import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.Proof;
import fi.mittava.warehouse.payment.Statement;
import fi.mittava.warehouse.payment.StatementLine;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.statement.ContractStatement.Owed;
import fi.mittava.warehouse.statement.ContractStatement.Paid;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the default thresholds of managers. */
class StatementGateTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final String JOB = "C1/OUTCOME/EMPLOYED_OPEN/END+6/*/2026-01-01";
    private static final String START = "C1/OUTPUT/STARTED/*/2026-01-01";
    private static final String START_OF_YOUNG = "C1/OUTPUT/STARTED/under_30/2026-01-01";
    private static final String CHANGE = "C1/OUTCOME/RELIABLE_CHANGE/*/2026-01-01";
    private static final String FIXED = "C1/FIXED/CONTRACT_MONTH/*/2026-01-01";

    private final StatementGate gate = new StatementGate(DisclosurePolicy.of(Settings.load(Map.of())));
    private final Map<ClaimKey, Integer> shown = new HashMap<>();
    private final List<StatementLine> lines = new ArrayList<>();
    private final Set<ClaimKey> before = new HashSet<>();
    private int persons;

    private StatementGateTest known(String version, YearMonth due, int count) {
        for (int person = 0; person < count; person++) {
            shown.put(new ClaimKey("C1", version, "T" + ++persons, due), persons);
        }
        return this;
    }

    /** Of all that are known. */
    private StatementGateTest claimed(String version, int count) {
        shown.keySet().stream()
                .filter(key -> key.version().equals(version))
                .sorted()
                .limit(count)
                .forEach(this::claim);
        return this;
    }

    private void claim(ClaimKey key) {
        lines.add(new StatementLine(
                new Claim(key, 1, 100, 100, null, new Proof(List.of(), List.of())),
                100,
                StatementLine.Reason.NEW,
                null));
    }

    private Owed owed() {
        Set<ClaimKey> claims = new HashSet<>(before);
        lines.forEach(line -> claims.add(line.claim().key()));
        return new Owed(
                new Statement("C1", MAY, MAY.atEndOfMonth(), lines, List.of(), 1),
                new Terms("C1", "P1", LocalDate.of(2026, 1, 1), null, List.of(), Caps.NONE),
                Map.of(),
                0,
                claims,
                0,
                shown);
    }

    private ToldStatement told(String leastCount) {
        return told(leastCount, true);
    }

    private ToldStatement told(String leastCount, boolean isLatest) {
        return ToldStatement.inSums(
                new ContractStatement(
                        "C1", MAY, MAY.atEndOfMonth(), 1, null, owed(), new Paid(true, 100, 100), List.of()),
                DisclosurePolicy.of(Settings.load(Map.of(Setting.DISCLOSURE_MANAGER_COUNTS, leastCount))),
                isLatest);
    }

    /** Of two months the sums to date would tell of what lies between. */
    @Test
    void sumsToDateAreOfTheLatestMonthOnly() {
        known(START, MAY, 3).claimed(START, 3);

        assertThat(told("1", true).owedToDate().isHidden()).isFalse();
        assertThat(told("1", false).owedToDate().isHidden()).isTrue();
        assertThat(told("1", false).differenceToDate().isHidden()).isTrue();
        assertThat(told("1", false).owed().isHidden()).isFalse();
    }

    @Test
    void whereCountsOfFewAreHiddenSoIsWhatWasPaidForFew() {
        known(START, MAY, 3).claimed(START, 3);

        assertThat(told("1").paid().value()).isEqualByComparingTo("1");
        assertThat(told("1").participations()).isEqualTo(1);
        assertThat(told("5").paid().isHidden()).isTrue();
        assertThat(told("5").paidToDate().isHidden()).isTrue();
        assertThat(told("5").difference().isHidden()).isTrue();
        assertThat(told("5").participations()).isNull();
        assertThat(told("3").paid().isHidden()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4,2,false", "5,2,true", "9,0,false", "10,0,true", "9,9,false", "10,10,true", "5,1,true"})
    void jobsAreToldAsTheirShareWouldBe(int known, int claimed, boolean isShown) {
        assertThat(gate.isShown(known(JOB, MAY, known).claimed(JOB, claimed).owed()))
                .isEqualTo(isShown);
    }

    @ParameterizedTest
    @CsvSource({"9,4,false", "10,4,true", "10,10,false"})
    void changesOnTheMeterAreToldAsTheirShareWouldBe(int known, int claimed, boolean isShown) {
        assertThat(gate.isShown(
                        known(CHANGE, MAY, known).claimed(CHANGE, claimed).owed()))
                .isEqualTo(isShown);
    }

    @Test
    void startsAreCountsAndThoseOfATargetGroupPersonal() {
        assertThat(gate.isShown(known(START, MAY, 1).claimed(START, 1).owed())).isTrue();
        assertThat(gate.isShown(
                        known(START_OF_YOUNG, MAY, 6).claimed(START_OF_YOUNG, 4).owed()))
                .isFalse();
        lines.clear();
        assertThat(gate.isShown(claimed(START_OF_YOUNG, 5).owed())).isTrue();
    }

    @Test
    void personsCountNotParticipations() {
        known(JOB, MAY, 4).claimed(JOB, 2);
        shown.put(new ClaimKey("C1", JOB, "again", MAY), 1);

        assertThat(gate.isShown(owed())).isFalse();
    }

    @Test
    void ofWhomNothingIsKnownAnyMoreNobodyIsCounted() {
        known(JOB, MAY, 4).claimed(JOB, 1);
        claim(new ClaimKey("C1", JOB, "settled R000001", MAY));

        assertThat(gate.isShown(owed())).isFalse();
    }

    @Test
    void onePriceThatTellsOfTooFewHidesAll() {
        claim(new ClaimKey("C1", FIXED, "", MAY));
        assertThat(gate.isShown(owed())).isTrue();
        assertThat(gate.isShown(known(JOB, MAY, 3).claimed(JOB, 1).owed())).isFalse();
    }

    /** That nobody of four has a job is told by the lack of a sum as well. */
    @Test
    void aPriceWithoutClaimsIsLookedAtToo() {
        claim(new ClaimKey("C1", FIXED, "", MAY));

        assertThat(gate.isShown(known(JOB, MAY, 4).owed())).isFalse();
    }

    @Test
    void aMonthThatAloneIsHiddenHidesTheSumToDate() {
        known(JOB, MAY.minusMonths(1), 12);
        before.addAll(Set.copyOf(shown.keySet()).stream().limit(4).toList());
        known(JOB, MAY, 3);

        assertThat(gate.isShown(owed())).isFalse();
        assertThat(gate.isShownToDate(owed())).isFalse();
    }

    @Test
    void monthsThatAreHiddenTogetherWithEnoughMayBeInTheSumToDate() {
        known(JOB, MAY.minusMonths(1), 4);
        before.addAll(Set.copyOf(shown.keySet()).stream().limit(2).toList());
        known(JOB, MAY, 3);
        shown.keySet().stream()
                .filter(key -> key.due().equals(MAY))
                .limit(1)
                .toList()
                .forEach(this::claim);

        assertThat(gate.isShown(owed())).isFalse();
        assertThat(gate.isShownToDate(owed())).isTrue();
    }

    @Test
    void versionsTellWhatTheyPriceWhateverTheContractIsCalled() {
        PriceVersion price = PriceVersion.of("C/1", "C/1/OUTCOME/EMPLOYED/START+3/a/b/2026-01-01");
        assertThat(price.code()).isEqualTo("OUTCOME/EMPLOYED/START+3/a/b/2026-01-01");
        assertThat(price.metricCode()).isEqualTo("EMPLOYED");
        assertThat(price.targetGroup()).isEqualTo("a/b");
        assertThat(PriceVersion.of("C/1", "C/1/FLOOR").metricCode()).isEqualTo("FLOOR");
        assertThat(PriceVersion.of("C1", START).targetGroup()).isNull();
    }
}
