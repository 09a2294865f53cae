package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.regression.LogisticLikelihood;
import fi.mittava.warehouse.regression.LogisticRegression;
import fi.mittava.warehouse.regression.SparseRows;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Log odds of being employed, from some columns, fitted on earlier cohorts; columns are measured in their deviations. */
final class IndicatorModel {

    private static final double RIDGE = 1e-4;

    private final SparseRows rows;
    private final boolean[] hits;
    /** What a column's numbers are multiplied by. */
    private final double[] scales;

    private final LogisticRegression fit;
    private final double nullDeviance;

    private IndicatorModel(SparseRows rows, boolean[] hits, double[] start) {
        this.rows = rows;
        this.hits = hits;
        this.scales = scales(rows);
        this.fit = fit(new Scaled(rows.likelihood(hits), scales), start);
        double share = share(hits);
        this.nullDeviance = -2 * hits.length * (share * Math.log(share) + (1 - share) * Math.log(1 - share));
    }

    /** Fits on rows of which some are hits and some are not. */
    static IndicatorModel of(SparseRows rows, boolean[] hits) {
        return new IndicatorModel(rows, hits, new double[rows.columns()]);
    }

    /** Fits on the same rows with more columns: this fit is the other one's start. */
    IndicatorModel with(SparseRows more) {
        return new IndicatorModel(more, hits, Arrays.copyOf(fit.coefficients(), more.columns()));
    }

    /** @param start coefficients near those of the fit */
    static LogisticRegression fit(LogisticLikelihood likelihood, double[] start) {
        return LogisticRegression.of(likelihood, RIDGE, start)
                .orElseThrow(() -> new IllegalStateException("a logit of an indicator found no end"));
    }

    private static double[] scales(SparseRows rows) {
        double[] scales = rows.deviations();
        // A constant column becomes zeros, and is passed over as aliased.
        Arrays.setAll(scales, column -> scales[column] == 0 ? 0 : 1 / scales[column]);
        scales[0] = 1;
        return scales;
    }

    static double share(boolean[] hits) {
        return (double) IntStream.range(0, hits.length).filter(row -> hits[row]).count() / hits.length;
    }

    /** Of rows with the same columns. */
    double[] logOdds(SparseRows others) {
        return others.logOdds(product(fit.coefficients(), scales));
    }

    private static double[] product(double[] one, double[] other) {
        double[] product = one.clone();
        Arrays.setAll(product, column -> one[column] * other[column]);
        return product;
    }

    /** A likelihood of columns that are multiplied by something. */
    private static final class Scaled implements LogisticLikelihood {

        private final LogisticLikelihood plain;
        private final double[] scales;

        Scaled(LogisticLikelihood plain, double[] scales) {
            this.plain = plain;
            this.scales = scales;
        }

        @Override
        public int columns() {
            return scales.length;
        }

        @Override
        public double sums(double[] coefficients, double[] gradient, double[][] information) {
            double[] plainGradient = new double[scales.length];
            double[][] plainInformation = new double[scales.length][scales.length];
            double deviance = plain.sums(product(coefficients, scales), plainGradient, plainInformation);
            for (int one = 0; one < scales.length; one++) {
                gradient[one] += scales[one] * plainGradient[one];
                for (int other = 0; other <= one; other++) {
                    information[one][other] += scales[one] * scales[other] * plainInformation[one][other];
                }
            }
            return deviance;
        }
    }

    /**
     * What one standard deviation of a column multiplies the odds by; each bound 95 %.
     *
     * @param value 1: nothing
     */
    record OddsRatio(double value, double low, double high) {}

    /** Of the last column; NaN if it tells nothing that the columns before it don't. */
    OddsRatio oddsRatioPerDeviation() {
        int last = rows.columns() - 1;
        Cholesky information = fit.information();
        if (information.isAliased(last)) {
            return new OddsRatio(Double.NaN, Double.NaN, Double.NaN);
        }
        double log = fit.coefficients()[last];
        double reach = Auc.Z * Math.sqrt(information.inverse()[last][last]);
        return new OddsRatio(Math.exp(log), Math.exp(log - reach), Math.exp(log + reach));
    }

    /** Share of the explainable that is explained, 0 to 1. Nagelkerke (1991). */
    double nagelkerke() {
        return (1 - Math.exp((fit.deviance() - nullDeviance) / hits.length))
                / (1 - Math.exp(-nullDeviance / hits.length));
    }

    /** Whether the rows could be told apart completely, so that a ridge holds the coefficients. */
    boolean isSeparated() {
        return fit.isSeparated();
    }
}
