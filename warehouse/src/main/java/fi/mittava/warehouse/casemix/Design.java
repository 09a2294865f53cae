package fi.mittava.warehouse.casemix;

import fi.mittava.warehouse.regression.LogisticLikelihood;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a model: the intercept, a column of ones and zeros for each level of each attribute, and with a meter the score
 * at the start and its square, both about the mean.
 */
final class Design implements LogisticLikelihood {

    /** Of the score and its square. */
    private static final int OF_SCORE = 2;

    private final CaseMix cases;
    private final List<Integer> attributes;
    private final List<AttributeLevels> levels;
    private final List<Integer> firsts = new ArrayList<>();
    private final int firstOfScore;
    private final int columns;
    private final double meanScore;

    /** Columns of a row that aren't 0, of every row as many places; ascending, ended by −1. */
    private final int[] filled;

    private final int places;

    /**
     * A design.
     *
     * @param attributes numbers of those that it has
     * @param levels of these
     */
    Design(CaseMix cases, List<Integer> attributes, List<AttributeLevels> levels, boolean hasScore) {
        this.cases = cases;
        this.attributes = attributes;
        this.levels = levels;
        int next = 1;
        for (AttributeLevels ofAttribute : levels) {
            firsts.add(next);
            next += ofAttribute.count();
        }
        this.firstOfScore = next;
        this.columns = next + (hasScore ? OF_SCORE : 0);
        this.meanScore = hasScore ? cases.meanScore() : 0;
        this.places = attributes.size() + 2;
        this.filled = new int[cases.rows() * places];
        for (int row = 0; row < cases.rows(); row++) {
            fill(row);
        }
    }

    private void fill(int row) {
        int at = row * places + 1;
        for (int which = 0; which < attributes.size(); which++) {
            int level = cases.level(attributes.get(which), row);
            if (!levels.get(which).isBase(level)) {
                filled[at++] = firsts.get(which) + levels.get(which).column(level);
            }
        }
        filled[at] = -1;
    }

    @Override
    public int columns() {
        return columns;
    }

    private boolean hasScore() {
        return columns > firstOfScore;
    }

    double meanScore() {
        return meanScore;
    }

    /** Σ of coefficients and the row's values. */
    double linear(int row, double[] coefficients) {
        double sum = 0;
        for (int at = row * places; filled[at] >= 0; at++) {
            sum += coefficients[filled[at]];
        }
        if (hasScore()) {
            double score = cases.score(row) - meanScore;
            sum += score * coefficients[firstOfScore] + score * score * coefficients[firstOfScore + 1];
        }
        return sum;
    }

    /** Adds {@code times} the row to the sums, and {@code weight} times its products to the lower triangle of the squares. */
    private void add(int row, double times, double[] sums, double weight, double[][] squares) {
        int start = row * places;
        int end = start;
        for (; filled[end] >= 0; end++) {
            int column = filled[end];
            sums[column] += times;
            for (int other = start; other <= end; other++) {
                squares[column][filled[other]] += weight;
            }
        }
        if (hasScore()) {
            double score = cases.score(row) - meanScore;
            double square = score * score;
            sums[firstOfScore] += times * score;
            sums[firstOfScore + 1] += times * square;
            for (int at = start; at < end; at++) {
                squares[firstOfScore][filled[at]] += weight * score;
                squares[firstOfScore + 1][filled[at]] += weight * square;
            }
            squares[firstOfScore][firstOfScore] += weight * square;
            squares[firstOfScore + 1][firstOfScore] += weight * score * square;
            squares[firstOfScore + 1][firstOfScore + 1] += weight * square * square;
        }
    }

    @Override
    public double sums(double[] coefficients, double[] gradient, double[][] information) {
        double deviance = 0;
        for (int row = 0; row < cases.rows(); row++) {
            double logOdds = linear(row, coefficients);
            int trials = cases.participations(row);
            // As LogisticLikelihood has them, by one exponential.
            double small = Math.exp(-Math.abs(logOdds));
            double probability = (logOdds < 0 ? small : 1) / (1 + small);
            deviance += 2 * (trials * (Math.max(logOdds, 0) + Math.log(1 + small)) - cases.outcome(row) * logOdds);
            add(
                    row,
                    cases.outcome(row) - trials * probability,
                    gradient,
                    trials * probability * (1 - probability),
                    information);
        }
        return deviance;
    }

    /** Σ x y and the lower triangle of Σ x x′; a row is one participation. */
    double[] normalEquations(double[][] squares) {
        double[] sums = new double[columns];
        for (int row = 0; row < cases.rows(); row++) {
            add(row, cases.outcome(row), sums, cases.participations(row), squares);
        }
        return sums;
    }

    /** Coefficients of the levels of each attribute, by its number. */
    Map<Integer, double[]> byLevel(double[] coefficients) {
        Map<Integer, double[]> byLevel = new LinkedHashMap<>();
        for (int which = 0; which < attributes.size(); which++) {
            byLevel.put(attributes.get(which), levels.get(which).byLevel(coefficients, firsts.get(which)));
        }
        return byLevel;
    }

    double ofScore(double[] coefficients) {
        return hasScore() ? coefficients[firstOfScore] : 0;
    }

    double ofSquaredScore(double[] coefficients) {
        return hasScore() ? coefficients[firstOfScore + 1] : 0;
    }
}
