package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.regression.LogisticLikelihood;
import fi.mittava.warehouse.regression.LogisticRegression;
import fi.mittava.warehouse.regression.SparseRows;

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
        double share = IndicatorModel.share(hits);
        double brier = 0;
        SparseRows.Writer writer = new SparseRows.Writer(2, hits.length, 2);
        for (int row = 0; row < hits.length; row++) {
            double error = LogisticLikelihood.probability(logOdds[row]) - (hits[row] ? 1 : 0);
            brier += error * error / hits.length;
            writer.put(0, 1).put(1, logOdds[row]).endRow();
        }
        SparseRows rows = writer.rows();
        LogisticRegression shifted = IndicatorModel.fit(rows.first(1).likelihood(hits, logOdds), new double[1]);
        LogisticRegression joint =
                IndicatorModel.fit(rows.likelihood(hits), new double[] {shifted.coefficients()[0], 1});
        return new Calibration(
                brier,
                1 - brier / (share * (1 - share)),
                joint.coefficients()[1],
                standardError(joint, 1),
                joint.coefficients()[0],
                shifted.coefficients()[0],
                standardError(shifted, 0));
    }

    private static double standardError(LogisticRegression fit, int column) {
        return Math.sqrt(fit.information().inverse()[column][column]);
    }
}
