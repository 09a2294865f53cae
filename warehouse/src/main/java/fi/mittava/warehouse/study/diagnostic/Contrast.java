package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.study.outcome.ColumnProducts;
import fi.mittava.warehouse.study.outcome.MomentSums;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.PersonRows;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.Arrays;

/**
 * Participants' mean outcome minus that of weighted peers, for several outcomes at a time; no regression on top. Errors count
 * what a person has in all rows together, and that the score was estimated from the same rows.
 */
final class Contrast {

    private final Stack stack;
    private final PersonRows persons;
    private final Group among;
    private final WeightMode mode;
    private final RowOutcomes outcomes;
    private final int columns;
    private final double[][] participants;
    private final double[][] participantOutcomes;
    private final double[] participantSquares;
    private final double[][] weighted;
    private final double[][] weightedOutcomes;
    private final double[] effects;
    private final int[] numbers;
    private double[] variances;

    /** Outcomes and weights of a row, for any thread. */
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

    /** Of everybody. */
    Contrast(PersonRows persons, WeightMode mode, RowOutcomes outcomes, int columns) {
        this(persons, Group.EVERYBODY, mode, outcomes, columns);
    }

    /** Participants and peers of one group only. */
    Contrast(PersonRows persons, Group among, WeightMode mode, RowOutcomes outcomes, int columns) {
        this.stack = persons.stack();
        this.persons = persons;
        this.among = among;
        this.mode = mode;
        this.outcomes = outcomes;
        this.columns = columns;
        int groups = mode == WeightMode.CELL ? stack.cells() : 1;
        participants = new double[groups][columns];
        participantOutcomes = new double[groups][columns];
        participantSquares = new double[columns];
        weighted = new double[groups][columns];
        weightedOutcomes = new double[groups][columns];
        effects = new double[columns];
        numbers = new int[columns];
        variances = new double[columns];
        Arrays.fill(variances, Double.NaN);
        addUp();
    }

    private void addUp() {
        Row row = new Row();
        for (Segment segment : stack.segments()) {
            for (int at = segment.from(); at < segment.to(); at++) {
                if (row.isRead(segment, at)) {
                    row.addUp();
                }
            }
        }
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

    /** The weighted mean of a group's peers. */
    private double peers(int group, int column) {
        return weightedOutcomes[group][column] / weighted[group][column];
    }

    /** A place for one row after the other, a thread's own. */
    private final class Row {

        private final double[] values = new double[columns];
        private final double[] weights = new double[columns];
        private int group;
        private boolean isTreated;

        /** False if the row isn't among those compared. */
        boolean isRead(Segment segment, int row) {
            if (!among.holds(stack, row)) {
                return false;
            }
            group = mode == WeightMode.CELL ? segment.cell() : 0;
            isTreated = stack.isTreated(row);
            outcomes.fill(segment, row, values, weights);
            return true;
        }

        void addUp() {
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
        }

        /** What the row adds to the estimate's deviation from the truth, the score being given. */
        double influence(int column) {
            if (Double.isNaN(values[column]) || !(weighted[group][column] > 0)) {
                return 0;
            }
            double distance = values[column] - peers(group, column);
            if (isTreated) {
                return (distance - effects[column]) / numbers[column];
            }
            double share = participants[group][column] / weighted[group][column];
            return -weights[column] * share * distance / numbers[column];
        }
    }

    /** Errors as if the weights were given. */
    Contrast withGivenWeights() {
        Row row = new Row();
        PersonSquares squares = new PersonSquares(columns);
        for (int at = 0; at < stack.rows(); at++) {
            add(at, row, squares);
        }
        variances = squares.sums();
        return this;
    }

    private void add(int at, Row row, PersonSquares squares) {
        double[] sums = squares.of(stack.person(persons.row(at)));
        if (row.isRead(segment(at), persons.row(at))) {
            for (int column = 0; column < columns; column++) {
                sums[column] += row.influence(column);
            }
        }
    }

    private Segment segment(int at) {
        return stack.segments().get(persons.segmentOf(persons.row(at)));
    }

    /** Errors that know the weights' score to be an estimate. */
    Contrast with(PropensityModel score, Workers workers) {
        ScoreNoise noise = new ScoreNoise(score, shifts(score, workers));
        double[][] parts = new double[persons.tasks()][];
        workers.each(parts.length, task -> {
            Row row = new Row();
            ScoreNoise.Adder moved = noise.new Adder();
            PersonSquares squares = new PersonSquares(columns);
            for (int at = persons.taskStart(task); at < persons.taskStart(task + 1); at++) {
                add(at, row, squares);
                moved.addTo(squares.of(stack.person(persons.row(at))), segment(at), persons.row(at));
            }
            parts[task] = squares.sums();
        });
        variances = new double[columns];
        for (double[] part : parts) {
            Arrays.setAll(variances, column -> variances[column] + part[column]);
        }
        return this;
    }

    /** By how much each column moves with a row's part in the score's noise. */
    private ColumnProducts shifts(PropensityModel score, Workers workers) {
        Design design = score.design();
        ThreadLocal<Row> rows = ThreadLocal.withInitial(Row::new);
        MomentSums slopes = new MomentSums(design, columns, false)
                .run(
                        (segment, at, z, into) -> {
                            Row row = rows.get();
                            boolean isAmong = row.isRead(segment, at);
                            for (int column = 0; column < columns; column++) {
                                into[column] = isAmong ? -row.influence(column) : 0;
                            }
                        },
                        workers);
        Cholesky information = score.information();
        ColumnProducts shifts = new ColumnProducts(design, columns);
        for (int column = 0; column < columns; column++) {
            shifts.set(column, information.solve(slopes.vector(column)));
        }
        return shifts;
    }

    Result result(int column) {
        return new Result(effects[column], Math.sqrt(variances[column]), numbers[column]);
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
}
