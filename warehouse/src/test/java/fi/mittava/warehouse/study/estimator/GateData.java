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

    private static final int CELLS = 40;
    private static final int ROWS = 1600;
    private static final int STARTS_A_CELL = PARTICIPANTS / CELLS;
    private static final int SPELL = 28;
    private static final int FIRST = 31;
    private static final int LAST = 66;
    private static final StackLayout LAYOUT = new StackLayout(
            List.of("x", "a", "b", "employed_24"), List.of(Factor.of("area"), Factor.of("month")), List.of());
    private static final PlaceboSettings PLACEBO = new PlaceboSettings(0, 18, 13, 24, List.of("employed_24"));

    private final OutcomePanel panel = new OutcomePanel(List.of(Outcome.yesNo("EMPLOYED")), ROWS, 1, LAST);
    private final List<RiskRow> rows = new ArrayList<>();
    private final SplittableRandom random;

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
        EstimatorSettings settings =
                new EstimatorSettings(WeightMode.POOLED, 3, 24, 0.95, 1e-4, 0.2, PLACEBO, DiagnosticSettings.NONE, 1);
        return Estimator.estimate(builder.build(), settings);
    }

    /** Codes of the checks that aren't green. */
    static List<CheckCode> tripped(TypeEstimate estimate) {
        return estimate.checks().stream()
                .filter(check -> check.verdict() != Verdict.GREEN)
                .map(Check::code)
                .toList();
    }
}
