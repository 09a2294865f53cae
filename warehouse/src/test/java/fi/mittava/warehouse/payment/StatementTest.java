package fi.mittava.warehouse.payment;

import static fi.mittava.warehouse.payment.Cases.capped;
import static fi.mittava.warehouse.payment.Cases.fixed;
import static fi.mittava.warehouse.payment.Cases.output;
import static fi.mittava.warehouse.payment.Cases.priced;
import static fi.mittava.warehouse.payment.Cases.status;
import static fi.mittava.warehouse.payment.Cases.terms;
import static fi.mittava.warehouse.payment.PaidMetric.EMPLOYED_OPEN;
import static fi.mittava.warehouse.payment.PaidMetric.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.metric.Anchor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final TermLine AT_ONE = status(EMPLOYED_OPEN, Anchor.END, 1, 0, 0, 50_000);

    private static Statement may(Cases cases, Terms... contracts) {
        return Statement.of("C1", MAY, cases.entitlements("2024-05-31", contracts), List.of());
    }

    private static Statement june(Cases cases, Statement may, Terms... contracts) {
        return Statement.of("C1", JUNE, cases.entitlements("2024-06-30", contracts), List.of(may));
    }

    /** "reference due amount reason booked". */
    private static List<String> told(Statement statement) {
        return statement.lines().stream()
                .map(line -> String.join(
                        " ",
                        line.claim().key().participation(),
                        line.claim().key().due().toString(),
                        Long.toString(line.amount()),
                        line.reason().name(),
                        String.valueOf(line.bookedIn())))
                .toList();
    }

    @Test
    void aStatementHasWhatIsDueByItsMonthAndNotYetBooked() {
        Terms terms = terms("C1", Caps.NONE, output(STARTED, 1000));
        Cases cases =
                new Cases().participant("a", 1, "C1", "2024-05-02", null).participant("b", 2, "C1", "2024-06-02", null);
        Entitlements inJune = cases.entitlements("2024-06-30", terms);
        Statement may = Statement.of("C1", MAY, inJune, List.of());

        assertThat(told(may)).containsExactly("a 2024-05 1000 NEW null");
        assertThat(told(june(cases, may, terms))).containsExactly("b 2024-06 1000 NEW null");
        assertThat(may.total()).isEqualTo(1000);
    }

    @Test
    void whatWasNotKnownThenIsBookedLateAndWhatTurnsOutOtherwiseIsTakenBack() {
        Terms terms = terms("C1", Caps.NONE, AT_ONE);
        Cases cases = new Cases()
                .participant("a", 1, "C1", "2024-01-01", "2024-04-10")
                .participant("b", 2, "C1", "2024-01-01", "2024-04-10")
                .months(1, "2024-05", "o")
                .month("2024-06-20", 1, "2024-05", '-')
                .month("2024-06-20", 2, "2024-05", 'o');
        Statement may = may(cases, terms);
        Statement june = june(cases, may, terms);
        cases.month("2024-07-20", 1, "2024-05", 'o');
        Statement july =
                Statement.of("C1", YearMonth.of(2024, 7), cases.entitlements("2024-07-31", terms), List.of(june, may));

        assertThat(told(may)).containsExactly("a 2024-05 50000 NEW null");
        assertThat(told(june))
                .containsExactly("a 2024-05 -50000 EVIDENCE_CHANGED 2024-05", "b 2024-05 50000 LATE_EVIDENCE null");
        assertThat(told(july)).containsExactly("a 2024-05 50000 EVIDENCE_CHANGED 2024-06");
        assertThat(may.pending()).extracting(Pending::participation).containsExactly("b");
        assertThat(june.pending()).isEmpty();
    }

    @Test
    void aRivalThatBecomesKnownTakesTheOutcomeOver() {
        Terms terms = terms("C1", Caps.NONE, AT_ONE);
        Terms other = terms("C2", Caps.NONE, AT_ONE);
        Cases cases = new Cases()
                .participant("a", 1, "C1", "2024-01-01", "2024-03-10")
                .know("2024-06-15", Cases.participation("b", 1, "C2", "2024-01-01", "2024-04-10"))
                .months(1, "2024-04", "oo");
        Statement may = may(cases, terms, other);

        assertThat(told(june(cases, may, terms, other))).containsExactly("a 2024-04 -50000 PAID_TO_ANOTHER 2024-05");
    }

    @Test
    void anEarlierClaimThatBecomesKnownUsesUpTheCapBeforeALaterOne() {
        Terms terms = terms("C1", new Caps(null, null, 1500L, null), output(STARTED, 1000));
        Cases cases = new Cases()
                .participant("a", 1, "C1", "2024-05-02", null)
                .know("2024-06-15", Cases.participation("b", 2, "C1", "2024-04-01", null));
        Statement may = may(cases, terms);
        Statement june = june(cases, may, terms);

        assertThat(told(june))
                .containsExactly("b 2024-04 1000 LATE_EVIDENCE null", "a 2024-05 -500 CAP_USED_UP 2024-05");
        assertThat(told(Statement.of(
                        "C1",
                        YearMonth.of(2024, 7),
                        cases.entitlements(
                                "2024-07-31", terms("C1", new Caps(null, null, 1800L, null), output(STARTED, 1000))),
                        List.of(may, june))))
                .containsExactly("a 2024-05 300 CAP_LEFT_MORE 2024-06");
    }

    @Test
    void aFloorGivesBackWhatALateClaimFills() {
        Terms terms = terms("C1", new Caps(null, null, null, 800L), capped(output(STARTED, 300), null, null));
        Cases cases = new Cases().know("2024-06-15", Cases.participation("b", 2, "C1", "2024-05-01", null));
        Statement may = may(cases, terms);

        assertThat(may.total()).isEqualTo(5 * 800);
        assertThat(told(june(cases, may, terms)))
                .containsExactly(
                        " 2024-05 -300 FLOOR_CHANGED 2024-05",
                        "b 2024-05 300 LATE_EVIDENCE null",
                        " 2024-06 800 NEW null");
    }

    @Test
    void anotherPriceIsNamedAsTheReason() {
        Cases cases = new Cases().participant("a", 1, "C1", "2024-05-02", null);
        Statement may = may(cases, terms("C1", Caps.NONE, output(STARTED, 1000)));

        assertThat(told(june(cases, may, terms("C1", Caps.NONE, priced(output(STARTED, 1000), 900)))))
                .containsExactly("a 2024-05 -100 TERMS_CHANGED 2024-05");
        assertThat(told(june(cases, may, terms("C1", Caps.NONE, output(PaidMetric.COMPLETED, 1000)))))
                .containsExactly("a 2024-05 -1000 TERMS_CHANGED 2024-05");
    }

    @Test
    void aContractWithoutParticipationsSaysSo() {
        Statement nothing = may(new Cases(), terms("C1", Caps.NONE, output(STARTED, 1000)));
        assertThat(nothing.participations()).isZero();
        assertThat(nothing.lines()).isEmpty();
        assertThat(nothing.total()).isZero();

        Statement month = may(new Cases(), terms("C1", Caps.NONE, fixed(1000)));
        assertThat(month.participations()).isZero();
        assertThat(month.total()).isEqualTo(5000);
    }

    @Test
    void aStatementFollowsThoseOfEarlierMonthsOfTheSameContract() {
        Terms terms = terms("C1", Caps.NONE, fixed(1000));
        Entitlements now = new Cases().entitlements("2024-06-30", terms, terms("C2", Caps.NONE, fixed(1000)));
        Statement may = Statement.of("C1", MAY, now, List.of());

        assertThatThrownBy(() -> Statement.of("C1", MAY, now, List.of(may)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-05 can't follow that of C1 for 2024-05");
        assertThatThrownBy(() -> Statement.of("C2", JUNE, now, List.of(may)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Statement.of("C3", JUNE, now, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no terms of C3");
    }

    @Test
    void whatIsSettledStaysPaidAndUsesUpCapsBeforeAllOthers() {
        Terms terms = terms("C1", new Caps(null, null, 2500L, null), output(STARTED, 1000));
        Cases cases = new Cases().participant("a", 1, "C1", "2024-05-02", null);
        Statement may = may(new Cases().participant("erased", 2, "C1", "2024-05-20", null), terms);
        List<Claim> settled = List.of(may.lines().getFirst().claim());
        cases.participant("b", 3, "C1", "2024-06-02", null);

        Entitlements now = Entitlements.of(List.of(terms), cases.evidence(), LocalDate.of(2024, 6, 30), settled);
        assertThat(told(Statement.of("C1", JUNE, now, List.of(may))))
                .containsExactly("a 2024-05 1000 LATE_EVIDENCE null", "b 2024-06 500 NEW null");
        assertThatThrownBy(() -> Entitlements.of(
                        List.of(terms),
                        new Cases()
                                .participant("erased", 2, "C1", "2024-05-20", null)
                                .evidence(),
                        LocalDate.of(2024, 6, 30),
                        settled))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a claim can't be settled while its participation is known");
    }

    @Test
    void whatIsSettledUsesUpItsLineAndMonthFillsTheFloorAndOutlastsACapThatIsLowered() {
        Cases one = new Cases().participant("erased", 2, "C1", "2024-05-20", null);
        Terms before = terms("C1", new Caps(null, null, null, 600L), output(STARTED, 1000));
        Statement may = may(one, before);
        List<Claim> settled = may.lines().stream()
                .map(StatementLine::claim)
                .filter(claim -> !claim.key().participation().isEmpty())
                .toList();
        Cases other = new Cases().participant("a", 1, "C1", "2024-05-02", null);

        assertThat(june(other, may, settled, new Caps(null, null, null, 600L), null))
                .containsExactly("a 2024-05 1000 LATE_EVIDENCE null", " 2024-06 600 NEW null");
        assertThat(june(other, may, settled, new Caps(null, 1200L, null, 600L), null))
                .containsExactly("a 2024-05 200 LATE_EVIDENCE null", " 2024-06 600 NEW null");
        assertThat(june(other, may, settled, Caps.NONE, 1300L))
                .contains("a 2024-05 300 LATE_EVIDENCE null")
                .noneMatch(line -> line.startsWith("erased"));
        assertThat(june(other, may, settled, Caps.NONE, 700L))
                .contains("a 2024-05 0 LATE_EVIDENCE null")
                .noneMatch(line -> line.startsWith("erased"));
    }

    private static List<String> june(
            Cases cases, Statement may, List<Claim> settled, Caps caps, @Nullable Long capOfLine) {
        Terms terms = terms("C1", caps, capped(output(STARTED, 1000), capOfLine, null));
        Entitlements now = Entitlements.of(List.of(terms), cases.evidence(), LocalDate.of(2024, 6, 30), settled);
        return told(Statement.of("C1", JUNE, now, List.of(may)));
    }

    @Test
    void twoFactsOfOneKeyAndDayContradictEachOther() {
        Cases cases = new Cases().month("2024-05-31", 1, "2024-05", 'o').month("2024-05-31", 1, "2024-05", '-');
        assertThatThrownBy(() -> cases.evidence().at(LocalDate.of(2024, 5, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two different facts of one key are known from 2024-05-31");
    }
}
