package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.study.outcome.ColumnProducts;
import fi.mittava.warehouse.study.outcome.MomentKernel;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Participants' mean outcome minus that of weighted peers, for several outcomes at a time; no regression on top. Errors count
 * what a person has in all rows together, and that the score was estimated from the same rows.
 */
final class Contrast {

    private final Stack stack;
    private final Group among;
    private final WeightMode mode;
    private final RowOutcomes outcomes;
    private final int columns;
    private final double[] values;
    private final double[] weights;
    private final double[][] participants;
    private final double[][] participantOutcomes;
    private final double[] participantSquares;
    private final double[][] weighted;
    private final double[][] weightedOutcomes;
    private final double[] effects;
    private final int[] numbers;
    private final double[][] persons;
    private final List<double[]> told = new ArrayList<>();
    private double @Nullable [] variances;

    /** Outcomes and weights of a row. */
    interface RowOutcomes {

        /**
         * Writes them.
         *
         * @param values an outcome for each column; NaN: not observed
         * @param weights of a peer, for each column; of a participant nothing is read
         */
        void fill(Segment segment, int row, double[] values, double[] weights);
    }

    /**
     * What was found.
     *
     * @param participants observed, in cells where a peer is observed too
     */
    public record Result(double effect, double error, int participants) {}

    Contrast(Stack stack, WeightMode mode, RowOutcomes outcomes, int columns) {
        this(stack, Group.EVERYBODY, mode, outcomes, columns);
    }

    /** Participants and peers of one group only. */
    Contrast(Stack stack, Group among, WeightMode mode, RowOutcomes outcomes, int columns) {
        this.stack = stack;
        this.among = among;
        this.mode = mode;
        this.outcomes = outcomes;
        this.columns = columns;
        int groups = mode == WeightMode.CELL ? stack.cells() : 1;
        values = new double[columns];
        weights = new double[columns];
        participants = new double[groups][columns];
        participantOutcomes = new double[groups][columns];
        participantSquares = new double[columns];
        weighted = new double[groups][columns];
        weightedOutcomes = new double[groups][columns];
        effects = new double[columns];
        numbers = new int[columns];
        persons = new double[stack.panel().persons()][];
        addUp();
    }

    /** A row of the stack with its outcomes in place. */
    private interface RowUse {
        void use(Segment segment, int row, int group);
    }

    private void walk(RowUse use) {
        for (Segment segment : stack.segments()) {
            int group = mode == WeightMode.CELL ? segment.cell() : 0;
            for (int row = segment.from(); row < segment.to(); row++) {
                if (among.holds(stack, row)) {
                    outcomes.fill(segment, row, values, weights);
                    use.use(segment, row, group);
                }
            }
        }
    }

    private void addUp() {
        walk((segment, row, group) -> {
            boolean isTreated = stack.isTreated(row);
            for (int column = 0; column < columns; column++) {
                if (Double.isNaN(values[column])) {
                    continue;
                }
                if (isTreated) {
                    participants[group][column]++;
                    participantOutcomes[group][column] += values[column];
                    participantSquares[column] += values[column] * values[column];
                } else {
                    weighted[group][column] += weights[column];
                    weightedOutcomes[group][column] += weights[column] * values[column];
                }
            }
        });
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            for (int group = 0; group < weighted.length; group++) {
                if (weighted[group][column] > 0) {
                    sum += participantOutcomes[group][column] - participants[group][column] * peers(group, column);
                    numbers[column] += (int) participants[group][column];
                }
            }
            effects[column] = sum / numbers[column];
        }
    }

    private boolean isCompared(int group, int column) {
        return !Double.isNaN(values[column]) && weighted[group][column] > 0;
    }

    /** The weighted mean of a group's peers. */
    private double peers(int group, int column) {
        return weightedOutcomes[group][column] / weighted[group][column];
    }

    /** What the row adds to the estimate's deviation from the truth, the score being given. */
    private double influence(int row, int group, int column) {
        if (!isCompared(group, column)) {
            return 0;
        }
        double distance = values[column] - peers(group, column);
        if (stack.isTreated(row)) {
            return (distance - effects[column]) / numbers[column];
        }
        double share = participants[group][column] / weighted[group][column];
        return -weights[column] * share * distance / numbers[column];
    }

    /** Errors as if the weights were given. */
    Contrast withGivenWeights() {
        walk((segment, row, group) -> {
            double[] sums = sums(row);
            for (int column = 0; column < columns; column++) {
                sums[column] += influence(row, group, column);
            }
        });
        return this;
    }

    private double[] sums(int row) {
        int person = stack.person(row);
        if (persons[person] == null) {
            persons[person] = new double[columns];
            told.add(persons[person]);
        }
        return persons[person];
    }

    /** Errors that know the weights' score to be an estimate. */
    Contrast with(PropensityModel score) {
        Design design = score.design();
        double[][] slopes = slopes(design);
        ColumnProducts shifts = new ColumnProducts(design, columns);
        Cholesky information = score.information();
        for (int column = 0; column < columns; column++) {
            shifts.set(column, information.solve(slopes[column]));
        }
        double[] z = new double[design.denseColumns()];
        double[] moved = new double[columns];
        for (Segment segment : stack.segments()) {
            for (int row = segment.from(); row < segment.to(); row++) {
                design.fill(row, z, 0);
                shifts.of(segment, z, moved);
                double rest = (stack.isTreated(row) ? 1 : 0) - score.probability(row);
                MomentKernel.add(sums(row), moved, -rest * stack.columns().weight(row));
            }
        }
        return this;
    }

    /** By how much the peers' mean moves with each coefficient of the score; on the way, errors as if the weights were given. */
    private double[][] slopes(Design design) {
        double[][] slopes = new double[columns][design.columns()];
        double[] z = new double[design.denseColumns()];
        walk((segment, row, group) -> {
            double[] sums = sums(row);
            boolean isTreated = stack.isTreated(row);
            design.fill(row, z, 0);
            for (int column = 0; column < columns; column++) {
                double influence = influence(row, group, column);
                sums[column] += influence;
                if (!isTreated && influence != 0) {
                    MomentKernel.add(slopes[column], z, -influence);
                    for (int one : design.ones(segment)) {
                        slopes[column][one] -= influence;
                    }
                }
            }
        });
        return slopes;
    }

    Result result(int column) {
        if (variances == null) {
            variances = variances();
        }
        return new Result(effects[column], Math.sqrt(variances[column]), numbers[column]);
    }

    private double[] variances() {
        double[] squares = new double[columns];
        for (double[] sums : told) {
            for (int column = 0; column < columns; column++) {
                squares[column] += sums[column] * sums[column];
            }
        }
        return squares;
    }

    /** Standard deviation of the outcomes of all participants observed; NaN of fewer than two. */
    double deviation(int column) {
        double number = sum(participants, column);
        double sum = sum(participantOutcomes, column);
        return Math.sqrt(Math.max(0, participantSquares[column] - sum * sum / number) / (number - 1));
    }

    private static double sum(double[][] groups, int column) {
        return Arrays.stream(groups).mapToDouble(group -> group[column]).sum();
    }

    /** Of two columns' estimates. */
    double covariance(int column, int other) {
        return told.stream().mapToDouble(sums -> sums[column] * sums[other]).sum();
    }
}
