package fi.mittava.warehouse.study.diagnostic;

import static fi.mittava.warehouse.study.diagnostic.ReferenceScore.STACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.outcome.OutcomeModel;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.slice.UpperTriangle;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.PersonRows;
import fi.mittava.warehouse.study.stack.Reference;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Balance and what stands behind it, against R. */
class BalanceTest {

    private static final Offset<Double> DIGITS = within(1e-9);
    private static final Workers WORKERS = new Workers(2);
    private static final PropensityModel SCORE = ReferenceScore.full(WORKERS);
    private static final PeerWeights WEIGHTS = PeerWeights.of(SCORE, WeightMode.CELL);

    @AfterAll
    static void stop() {
        WORKERS.close();
    }

    @Test
    void covariatesAreAsAlikeAsInR() {
        List<TermBalance> balances = new Balance(SCORE.design(), WEIGHTS, WORKERS).of(List.of());
        for (String name : List.of("age", "female", "educ2", "h12", "h24")) {
            TermBalance balance = balances.stream()
                    .filter(of -> of.term().name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(balance.isYesNo()).isEqualTo(name.equals("female") || name.equals("educ2"));
            compare("balance_raw", name, balance, balance.before());
            compare("balance_weighted", name, balance, balance.after());
        }
    }

    private static void compare(String section, String name, TermBalance balance, TermBalance.Arm arm) {
        Map<String, Double> found = Map.of(
                "mean1",
                balance.participants(),
                "mean0",
                arm.mean(),
                "smd",
                yesNoAsR(balance, arm),
                "ks",
                arm.distance());
        found.forEach((quantity, value) -> assertThat(value)
                .as("%s of %s, %s", quantity, name, section)
                .isCloseTo(Reference.of(section, "dynamic_B", name + "." + quantity), DIGITS));
        if (!balance.isYesNo()) {
            assertThat(arm.varianceRatio()).isCloseTo(Reference.of(section, "dynamic_B", name + ".vratio"), DIGITS);
        }
    }

    /** R took √(p(1 − p)) for yes and no, which knows no lost degree of freedom. */
    private static double yesNoAsR(TermBalance balance, TermBalance.Arm arm) {
        return balance.isYesNo() ? arm.difference() * Math.sqrt(861 / 860.0) : arm.difference();
    }

    @Test
    void aGroupsBalanceIsThatOfItsOwnRows() {
        Group women = new Group(0, 1);
        List<TermBalance> balances = new Balance(SCORE.design(), WEIGHTS, WORKERS).of(List.of(women));
        TermBalance age = balances.stream()
                .filter(of -> of.group().equals(women) && of.term().name().equals("age"))
                .findFirst()
                .orElseThrow();
        double ages = 0;
        int number = 0;
        for (int row = 0; row < STACK.rows(); row++) {
            if (STACK.isTreated(row) && STACK.columns().key(row, 0) == 1) {
                ages += STACK.columns().dense(row, 0);
                number++;
            }
        }
        assertThat(number).isEqualTo(490);
        assertThat(age.participants()).isCloseTo(ages / number, DIGITS);
        assertThat(balances)
                .filteredOn(of -> of.group().equals(women) && of.term().name().equals("female"))
                .allSatisfy(of -> assertThat(of.after().difference()).isNaN());
    }

    @Test
    void theEffectiveNumberOfPeersIsThatOfR() {
        PeerStrength strength = new PeerStrengths(SCORE.design(), WEIGHTS, new PersonRows(STACK), WORKERS)
                .of(List.of(Group.EVERYBODY))
                .getFirst();

        assertThat(strength.effective())
                .isCloseTo(Reference.of("dynamic", "B_est_now_vs_wait", "ess_person"), within(1e-6));
        double all = IntStream.range(0, STACK.rows()).mapToDouble(WEIGHTS::of).sum();
        double largest =
                IntStream.range(0, STACK.rows()).mapToDouble(WEIGHTS::of).max().orElseThrow();
        assertThat(largest / all).isCloseTo(Reference.of("dynamic", "B_est_now_vs_wait", "max_weight_share"), DIGITS);
        assertThat(strength.largestShare()).isGreaterThan(largest / all).isLessThan(0.01);
    }

    /** What the published factor says of the whole, from the weights that the whole gives each peer. */
    @Test
    void aSlicesEffectiveNumberOfPeersFollowsFromItsMean() {
        UpperTriangle factor = new PeerStrengths(SCORE.design(), WEIGHTS, new PersonRows(STACK), WORKERS).factor();
        OutcomeGrid grid = new OutcomeGrid(STACK, 12, 12);
        HorizonModel model = new OutcomeModel(SCORE.design(), WEIGHTS, grid, WORKERS)
                .models(0.95)
                .getFirst();

        double effective = 1 / factor.squareOf(model.mean());

        double kish = Reference.of("dynamic", "B_est_now_vs_wait", "ess_person");
        assertThat(effective).isBetween(0.9 * kish, 1.1 * kish);
    }
}
