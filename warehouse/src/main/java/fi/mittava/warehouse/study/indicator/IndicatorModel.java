package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.regression.DenseRows;
import fi.mittava.warehouse.regression.LogisticRegression;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Log odds of being employed, from some columns, fitted on earlier cohorts; columns are standardised by those. */
final class IndicatorModel {

    private static final double RIDGE = 1e-4;

    private final double[] means;
    private final double[] deviations;
    private final LogisticRegression fit;
    private final double nullDeviance;
    private final int rows;

    private IndicatorModel(double[][] values, boolean[] hits) {
        this.rows = values.length;
        this.means = means(values);
        this.deviations = deviations(values, means);
        this.fit = fit(DenseRows.of(standardised(values), hits));
        double share = share(hits);
        this.nullDeviance = -2 * rows * (share * Math.log(share) + (1 - share) * Math.log(1 - share));
    }

    /** Fits on rows of which some are hits and some are not. */
    static IndicatorModel of(double[][] values, boolean[] hits) {
        return new IndicatorModel(values, hits);
    }

    static LogisticRegression fit(DenseRows rows) {
        return LogisticRegression.of(rows, RIDGE)
                .orElseThrow(() -> new IllegalStateException("a logit of an indicator found no end"));
    }

    static double share(boolean[] hits) {
        return (double) IntStream.range(0, hits.length).filter(row -> hits[row]).count() / hits.length;
    }

    double[] logOdds(double[][] values) {
        return DenseRows.logOdds(standardised(values), fit.coefficients());
    }

    /**
     * What one standard deviation of a column multiplies the odds by; each bound 95 %.
     *
     * @param value 1: nothing
     */
    record OddsRatio(double value, double low, double high) {}

    /** Of a column by its number; NaN if it tells nothing that the columns before it don't. */
    OddsRatio oddsRatioPerDeviation(int column) {
        Cholesky information = fit.information();
        if (information.isAliased(column + 1)) {
            return new OddsRatio(Double.NaN, Double.NaN, Double.NaN);
        }
        double log = fit.coefficients()[column + 1];
        double reach = Auc.Z * Math.sqrt(information.inverse()[column + 1][column + 1]);
        return new OddsRatio(Math.exp(log), Math.exp(log - reach), Math.exp(log + reach));
    }

    /** Share of the explainable that is explained, 0 to 1. Nagelkerke (1991). */
    double nagelkerke() {
        return (1 - Math.exp((fit.deviance() - nullDeviance) / rows)) / (1 - Math.exp(-nullDeviance / rows));
    }

    /** Whether the rows could be told apart completely, so that a ridge holds the coefficients. */
    boolean isSeparated() {
        return fit.isSeparated();
    }

    private double[][] standardised(double[][] values) {
        return Arrays.stream(values).map(this::standardised).toArray(double[][]::new);
    }

    private double[] standardised(double[] row) {
        double[] standardised = new double[means.length + 1];
        standardised[0] = 1;
        for (int column = 0; column < means.length; column++) {
            // A constant column becomes zeros, and is passed over as aliased.
            standardised[column + 1] = deviations[column] == 0 ? 0 : (row[column] - means[column]) / deviations[column];
        }
        return standardised;
    }

    private static double[] means(double[][] values) {
        double[] means = new double[values[0].length];
        for (double[] row : values) {
            for (int column = 0; column < means.length; column++) {
                means[column] += row[column];
            }
        }
        return Arrays.stream(means).map(sum -> sum / values.length).toArray();
    }

    private static double[] deviations(double[][] values, double[] means) {
        double[] deviations = new double[means.length];
        for (double[] row : values) {
            for (int column = 0; column < means.length; column++) {
                double distance = row[column] - means[column];
                deviations[column] += distance * distance;
            }
        }
        Arrays.setAll(deviations, column -> {
            double deviation = Math.sqrt(deviations[column] / (values.length - 1));
            // A constant column has rounding errors at most.
            return deviation > 1e-12 * Math.abs(means[column]) ? deviation : 0;
        });
        return deviations;
    }
}
