package fi.mittava.warehouse.study.estimator;

import fi.mittava.warehouse.study.diagnostic.DiagnosticSettings;
import fi.mittava.warehouse.study.diagnostic.PlaceboSettings;
import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.Factor;
import fi.mittava.warehouse.study.stack.Outcome;
import fi.mittava.warehouse.study.stack.OutcomePanel;
import fi.mittava.warehouse.study.stack.RiskRow;
import fi.mittava.warehouse.study.stack.StackBuilder;
import fi.mittava.warehouse.study.stack.StackLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Rows of 40 cells, ten months of four areas, in which 320 persons start and 1,280 wait by chance alone, and whose employment
 * is chance alone: nothing for any check to find. Tests spoil it in one way.
 */
final class GateData {

    static final int PARTICIPANTS = 320;

    private static final int EARNINGS = 1;

    private static final int CELLS = 40;
    private static final int ROWS = 1600;
    private static final int STARTS_A_CELL = PARTICIPANTS / CELLS;
    private static final int SPELL = 28;
    private static final int FIRST = 31;
    private static final int LAST = 66;
    private static final StackLayout LAYOUT = new StackLayout(
            List.of("x", "a", "b", "employed_24"), List.of(Factor.of("area"), Factor.of("month")), List.of());
    private static final PlaceboSettings PLACEBO = placebo(DiagnosticSettings.NONE);

    private static PlaceboSettings placebo(int earnings) {
        return new PlaceboSettings(0, earnings, 18, 13, 24, List.of("employed_24"));
    }

    private final OutcomePanel panel =
            new OutcomePanel(List.of(Outcome.yesNo("EMPLOYED"), new Outcome("EARNINGS", false, false)), ROWS, 1, LAST);
    private final List<RiskRow> rows = new ArrayList<>();
    private final SplittableRandom random;
    private PlaceboSettings settings = PLACEBO;

    GateData(long seed) {
        random = new SplittableRandom(seed);
        for (int number = 0; number < ROWS; number++) {
            rows.add(row(number));
            employ(number, 1, LAST, 0.4);
        }
    }

    private RiskRow row(int number) {
        RiskRow row = new RiskRow(LAYOUT);
        int cell = number % CELLS;
        row.person = number;
        row.cell = cell;
        row.month = FIRST + cell / 4;
        row.spellStart = SPELL;
        row.riskUntil = row.month;
        row.isTreated = number / CELLS < STARTS_A_CELL;
        row.levels[0] = cell % 4;
        row.levels[1] = row.month;
        row.dense[0] = random.nextGaussian();
        row.dense[1] = random.nextInt(2);
        row.dense[2] = random.nextInt(2);
        return row;
    }

    /** By chance, in each month from one to another. */
    private void employ(int person, int from, int to, double share) {
        for (int month = from; month <= to; month++) {
            panel.set(0, person, month, random.nextDouble() < share ? 1 : 0);
        }
    }

    /** So many months before the spell. */
    GateData employBefore(Predicate<RiskRow> who, int fromLag, int toLag, double share) {
        rows.stream().filter(who).forEach(row -> employ(row.person, SPELL - toLag, SPELL - fromLag, share));
        return this;
    }

    /** Everybody by chance, in each month; participants so much more in the month before the spell. */
    GateData earn(double standardDeviations) {
        SplittableRandom euros = new SplittableRandom(rows.size());
        for (RiskRow row : rows) {
            for (int month = 1; month <= LAST; month++) {
                double more = row.isTreated && month == SPELL - 1 ? standardDeviations : 0;
                panel.set(EARNINGS, row.person, month, 2000 + 800 * (euros.nextGaussian() + more));
            }
        }
        settings = placebo(EARNINGS);
        return this;
    }

    GateData employAfter(Predicate<RiskRow> who, double share) {
        rows.stream().filter(who).forEach(row -> employ(row.person, row.month, LAST, share));
        return this;
    }

    GateData without(Predicate<RiskRow> unwanted) {
        rows.removeIf(unwanted);
        return this;
    }

    GateData each(Predicate<RiskRow> who, Consumer<RiskRow> change) {
        rows.stream().filter(who).forEach(change);
        return this;
    }

    double chance() {
        return random.nextDouble();
    }

    TypeEstimate estimate() {
        StackBuilder builder = new StackBuilder(LAYOUT, panel, ROWS);
        for (RiskRow row : rows) {
            row.dense[3] = IntStream.rangeClosed(PLACEBO.heldOutFrom(), PLACEBO.heldOutTo())
                    .mapToDouble(lag -> panel.at(0, row.person, SPELL - lag))
                    .average()
                    .orElseThrow();
            builder.add(row);
        }
        return Estimator.estimate(
                builder.build(),
                new EstimatorSettings(WeightMode.POOLED, 3, 24, 0.95, 1e-4, 0.2, settings, DiagnosticSettings.NONE, 1));
    }

    /** Codes of the checks that aren't green. */
    static List<CheckCode> tripped(TypeEstimate estimate) {
        return estimate.checks().stream()
                .filter(check -> check.verdict() != Verdict.GREEN)
                .map(Check::code)
                .toList();
    }
}
