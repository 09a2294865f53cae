package fi.mittava.warehouse.study.estimator;

import fi.mittava.warehouse.study.diagnostic.PlaceboSettings;
import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.Dimension;
import fi.mittava.warehouse.study.stack.Factor;
import fi.mittava.warehouse.study.stack.Outcome;
import fi.mittava.warehouse.study.stack.OutcomePanel;
import fi.mittava.warehouse.study.stack.RiskRow;
import fi.mittava.warehouse.study.stack.Stack;
import fi.mittava.warehouse.study.stack.StackBuilder;
import fi.mittava.warehouse.study.stack.StackLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A small stack of 60 cells of 20 rows in which those with a higher x are likelier to start and to be employed later. Tests
 * spoil it.
 */
public final class ToyStack {

    static final int EMPLOYED = 0;
    public static final int EARNINGS = 1;
    public static final int PERSONS = 400;
    public static final int LAST = 60;

    private static final int ROWS = 1200;

    final StackLayout layout;
    public final OutcomePanel panel =
            new OutcomePanel(List.of(Outcome.yesNo("EMPLOYED"), Outcome.amount("EARNINGS")), PERSONS, 1, LAST);
    private final List<RiskRow> rows = new ArrayList<>();

    public ToyStack() {
        this(List.of("x", "y"));
    }

    /** The first two covariates are set; further ones are 0. */
    public ToyStack(List<String> dense) {
        layout = new StackLayout(
                dense,
                List.of(Factor.of("area"), Factor.of("month")),
                List.of(new Dimension("GENDER", List.of("f", "m"))));
        SplittableRandom random = new SplittableRandom(20_261_122);
        for (int person = 0; person < PERSONS; person++) {
            for (int month = 1; month <= LAST; month++) {
                int employed = random.nextInt(PERSONS) < 100 + person / 4 ? 1 : 0;
                panel.set(EMPLOYED, person, month, employed);
                panel.set(EARNINGS, person, month, employed * (1000 + random.nextInt(500)));
            }
        }
        for (int number = 0; number < ROWS; number++) {
            rows.add(row(number, random));
        }
    }

    private RiskRow row(int number, SplittableRandom random) {
        RiskRow row = new RiskRow(layout);
        int cell = number % 60;
        row.person = number % PERSONS;
        row.cell = cell;
        row.month = 30 + cell / 10;
        row.spellStart = 28;
        row.riskUntil = row.month;
        row.dense[0] = row.person / (double) PERSONS + random.nextDouble();
        row.dense[1] = random.nextDouble();
        row.levels[0] = cell % 10 / 3;
        row.levels[1] = row.month;
        row.keys[0] = row.person % 2;
        row.isTreated = number / 60 < 2 || random.nextDouble() < 0.1 * row.dense[0];
        row.fraction = row.isTreated ? 1 : 0.5;
        return row;
    }

    /** Changes every row. */
    public ToyStack each(Consumer<RiskRow> change) {
        rows.forEach(change);
        return this;
    }

    /** Takes the first as the only one of those that fit. */
    ToyStack onlyOneTreated() {
        boolean isFirst = true;
        for (RiskRow row : rows) {
            row.isTreated &= isFirst;
            isFirst &= !row.isTreated;
        }
        return this;
    }

    public ToyStack without(Predicate<RiskRow> unwanted) {
        rows.removeIf(unwanted);
        return this;
    }

    ToyStack shuffled(long seed) {
        Collections.shuffle(rows, new Random(seed));
        return this;
    }

    public Stack build() {
        StackBuilder builder = new StackBuilder(layout, panel, ROWS);
        rows.forEach(builder::add);
        return builder.build();
    }

    static EstimatorSettings settings(int threads) {
        return new EstimatorSettings(
                WeightMode.POOLED,
                -3,
                24,
                0.95,
                1e-4,
                0.2,
                new PlaceboSettings(EMPLOYED, EARNINGS, 6, 4, 6, List.of("y")),
                EMPLOYED,
                threads);
    }

    TypeEstimate estimate() {
        return Estimator.estimate(build(), settings(2));
    }

    static HorizonModel model(TypeEstimate estimate, String outcome, int horizon) {
        return estimate.horizons().stream()
                .filter(model -> model.outcome().name().equals(outcome) && model.horizon() == horizon)
                .findFirst()
                .orElseThrow();
    }

    static Verdict verdict(TypeEstimate estimate, CheckCode code) {
        return estimate.checks().stream()
                .filter(check -> check.group().isEverybody() && check.code() == code)
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
