package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.regression.DenseRows;
import fi.mittava.warehouse.regression.LogisticFit;
import fi.mittava.warehouse.regression.LogisticRows;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How well predicted probabilities agree with what came. Cox (1958), Steyerberg (2019).
 *
 * @param brier mean squared error of the probabilities
 * @param brierScaled 1 − Brier ÷ that of telling everybody the share of hits; 1 is perfect, 0 tells nothing
 * @param slope of a logit of the hits on the predicted log odds; 1 is right, less: the predictions were too extreme
 * @param intercept of the same logit
 * @param inTheLarge intercept of a logit with the predicted log odds as offset; 0 is right, less: predicted too much
 */
record Calibration(
        double brier,
        double brierScaled,
        double slope,
        double slopeStandardError,
        double intercept,
        double inTheLarge,
        double inTheLargeStandardError) {

    static Calibration of(double[] logOdds, boolean[] hits) {
        double share = (double)
                        IntStream.range(0, hits.length).filter(row -> hits[row]).count()
                / hits.length;
        double brier = IntStream.range(0, hits.length)
                        .mapToDouble(row -> LogisticRows.probability(logOdds[row]) - (hits[row] ? 1 : 0))
                        .map(error -> error * error)
                        .sum()
                / hits.length;
        LogisticFit joint = LogisticFit.of(
                DenseRows.of(
                        Arrays.stream(logOdds)
                                .mapToObj(odds -> new double[] {1, odds})
                                .toArray(double[][]::new),
                        hits),
                IndicatorModel.HOLD);
        LogisticFit shifted = LogisticFit.of(
                DenseRows.of(
                                Arrays.stream(logOdds)
                                        .mapToObj(odds -> new double[] {1})
                                        .toArray(double[][]::new),
                                hits)
                        .withOffset(logOdds),
                IndicatorModel.HOLD);
        return new Calibration(
                brier,
                1 - brier / (share * (1 - share)),
                joint.coefficients()[1],
                joint.standardErrors()[1],
                joint.coefficients()[0],
                shifted.coefficients()[0],
                shifted.standardErrors()[0]);
    }
}
