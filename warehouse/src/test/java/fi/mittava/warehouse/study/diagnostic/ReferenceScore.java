package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.PersonRows;
import fi.mittava.warehouse.study.stack.ReferenceStack;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.List;

/** The reference's score and its weights within cells, as R's weighted estimates use them. */
final class ReferenceScore {

    static final Stack STACK = ReferenceStack.build();
    static final PersonRows PERSONS = new PersonRows(STACK);

    private ReferenceScore() {}

    static PropensityModel full(Workers workers) {
        return PropensityModel.of(Design.of(STACK, workers), 1e-4, workers).orElseThrow();
    }

    static PropensityModel without(List<String> covariates, Workers workers) {
        Design design = Design.of(STACK, workers).without(covariates, workers);
        return PropensityModel.of(design, 1e-4, workers).orElseThrow();
    }

    /** Employment so many months after the month of the row, a column each, weighted within cells. */
    static Contrast employment(PropensityModel score, Workers workers, int... horizons) {
        PeerWeights peers = PeerWeights.of(score, WeightMode.CELL);
        return new Contrast(
                        PERSONS,
                        WeightMode.CELL,
                        (segment, row, values, weights) -> {
                            for (int column = 0; column < values.length; column++) {
                                values[column] = STACK.panel()
                                        .at(
                                                ReferenceStack.EMPLOYED,
                                                STACK.person(row),
                                                segment.month() + horizons[column]);
                                weights[column] = peers.of(row);
                            }
                        },
                        horizons.length)
                .with(score, workers);
    }

    /**
     * Work in the first months before the spell, weighted within cells: a column for each pair of months, in which the later
     * one's is taken from the earlier one's; of a month with itself the month's own.
     */
    static Contrast pairsOfPlacebos(PropensityModel score, Workers workers, int lags) {
        PeerWeights peers = PeerWeights.of(score, WeightMode.CELL);
        return new Contrast(
                        PERSONS,
                        WeightMode.CELL,
                        (segment, row, values, weights) -> {
                            for (int column = 0; column < values.length; column++) {
                                int lag = column / lags;
                                int other = column % lags;
                                values[column] = before(row, lag) - (lag == other ? 0 : before(row, other));
                                weights[column] = peers.of(row);
                            }
                        },
                        lags * lags)
                .with(score, workers);
    }

    private static double before(int row, int lag) {
        int month = STACK.columns().spellStart(row) - 1 - lag;
        return STACK.panel().at(ReferenceStack.EMPLOYED, STACK.person(row), month);
    }

    static Placebo placebo(PropensityModel score, Workers workers) {
        return new Placebo(
                score,
                PeerWeights.of(score, WeightMode.CELL),
                PERSONS,
                ReferenceStack.settings().in(WeightMode.CELL).diagnostics(),
                workers);
    }
}
