package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.study.outcome.PersonSums.Clustering;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.slice.SliceSums;
import fi.mittava.warehouse.study.slice.SliceSums.PersonProducts;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.PersonRows;
import fi.mittava.warehouse.study.stack.Segment;
import java.util.Arrays;

/**
 * Adds persons up, all columns of a grid at a time. The mean error τ is known only at the end, so sums are kept from which
 * those of ε − τ follow.
 */
final class PersonWalk {

    private final Design design;
    private final PeerWeights weights;
    private final OutcomeGrid grid;
    private final PersonRows rows;
    private final ColumnProducts counterfactuals;
    private final ColumnProducts influences;
    private final double[] z;
    private final double[] observed;
    private final double[] expected;
    private final double[] influence;
    private final double[][] person = new double[Own.COUNT][];
    private final double[][] sums = new double[Sum.COUNT][];

    /** What a person has, by column. */
    private static final class Own {
        static final int NUMBER = 0;
        static final int OBSERVED = 1;
        static final int EXPECTED = 2;
        static final int PEERS = 3;
        static final int COUNT = 4;

        private Own() {}
    }

    /** Sums over persons, by column; those of products are named after both factors. */
    private static final class Sum {
        static final int PARTICIPATIONS = 0;
        static final int PERSONS = 1;
        static final int OBSERVED = 2;
        static final int EXPECTED = 3;
        static final int OBSERVED_OBSERVED = 4;
        static final int OBSERVED_EXPECTED = 5;
        static final int EXPECTED_EXPECTED = 6;
        static final int NUMBER_OBSERVED = 7;
        static final int NUMBER_EXPECTED = 8;
        static final int NUMBER_NUMBER = 9;
        static final int ERROR_PEERS = 10;
        static final int NUMBER_PEERS = 11;
        static final int PEERS_PEERS = 12;
        static final int COUNT = 13;

        private Sum() {}
    }

    PersonWalk(
            Design design,
            PeerWeights weights,
            OutcomeGrid grid,
            PersonRows rows,
            ColumnProducts counterfactuals,
            ColumnProducts influences) {
        this.design = design;
        this.weights = weights;
        this.grid = grid;
        this.rows = rows;
        this.counterfactuals = counterfactuals;
        this.influences = influences;
        z = new double[design.denseColumns()];
        observed = new double[grid.columns()];
        expected = new double[grid.columns()];
        influence = new double[grid.columns()];
        Arrays.setAll(person, own -> new double[grid.columns()]);
        Arrays.setAll(sums, sum -> new double[grid.columns()]);
    }

    void add(int number) {
        if (rows.start(number) == rows.start(number + 1)) {
            return;
        }
        for (double[] values : person) {
            Arrays.fill(values, 0);
        }
        for (int at = rows.start(number); at < rows.start(number + 1); at++) {
            addRow(rows.row(at));
        }
        for (int column = 0; column < observed.length; column++) {
            addPerson(column);
        }
    }

    private void addRow(int row) {
        Segment segment = design.stack().segments().get(rows.segmentOf(row));
        design.fill(row, z, 0);
        grid.fill(segment, row, observed);
        counterfactuals.of(segment, z, expected);
        if (design.stack().isTreated(row)) {
            for (int column = 0; column < observed.length; column++) {
                if (!Double.isNaN(observed[column])) {
                    person[Own.NUMBER][column]++;
                    person[Own.OBSERVED][column] += observed[column];
                    person[Own.EXPECTED][column] += expected[column];
                }
            }
        } else {
            influences.of(segment, z, influence);
            double weight = weights.of(row);
            for (int column = 0; column < observed.length; column++) {
                double moved = weight * (observed[column] - expected[column]) * influence[column];
                person[Own.PEERS][column] += Double.isNaN(moved) ? 0 : moved;
            }
        }
    }

    private void addPerson(int column) {
        double number = person[Own.NUMBER][column];
        double y = person[Own.OBSERVED][column];
        double y0 = person[Own.EXPECTED][column];
        double peers = person[Own.PEERS][column];
        sums[Sum.PEERS_PEERS][column] += peers * peers;
        if (number == 0) {
            return;
        }
        sums[Sum.PARTICIPATIONS][column] += number;
        sums[Sum.PERSONS][column]++;
        sums[Sum.OBSERVED][column] += y;
        sums[Sum.EXPECTED][column] += y0;
        sums[Sum.OBSERVED_OBSERVED][column] += y * y;
        sums[Sum.OBSERVED_EXPECTED][column] += y * y0;
        sums[Sum.EXPECTED_EXPECTED][column] += y0 * y0;
        sums[Sum.NUMBER_OBSERVED][column] += number * y;
        sums[Sum.NUMBER_EXPECTED][column] += number * y0;
        sums[Sum.NUMBER_NUMBER][column] += number * number;
        sums[Sum.ERROR_PEERS][column] += (y - y0) * peers;
        sums[Sum.NUMBER_PEERS][column] += number * peers;
    }

    void add(PersonWalk other) {
        for (int sum = 0; sum < sums.length; sum++) {
            for (int column = 0; column < observed.length; column++) {
                sums[sum][column] += other.sums[sum][column];
            }
        }
    }

    SliceSums sums(int column) {
        return new SliceSums(
                (long) sums[Sum.PARTICIPATIONS][column],
                (long) sums[Sum.PERSONS][column],
                sums[Sum.OBSERVED][column],
                sums[Sum.EXPECTED][column],
                new PersonProducts(
                        sums[Sum.OBSERVED_OBSERVED][column],
                        sums[Sum.OBSERVED_EXPECTED][column],
                        sums[Sum.EXPECTED_EXPECTED][column],
                        sums[Sum.NUMBER_OBSERVED][column],
                        sums[Sum.NUMBER_EXPECTED][column],
                        sums[Sum.NUMBER_NUMBER][column]));
    }

    Clustering clustering(int column) {
        double number = sums[Sum.PARTICIPATIONS][column];
        double effect = (sums[Sum.OBSERVED][column] - sums[Sum.EXPECTED][column]) / number;
        double errors2 = sums[Sum.OBSERVED_OBSERVED][column]
                - 2 * sums[Sum.OBSERVED_EXPECTED][column]
                + sums[Sum.EXPECTED_EXPECTED][column];
        double numberErrors = sums[Sum.NUMBER_OBSERVED][column] - sums[Sum.NUMBER_EXPECTED][column];
        double own = (errors2 - 2 * effect * numberErrors + effect * effect * sums[Sum.NUMBER_NUMBER][column])
                / (number * number);
        double crossed = (sums[Sum.ERROR_PEERS][column] - effect * sums[Sum.NUMBER_PEERS][column]) / number;
        return new Clustering(own - 2 * crossed + sums[Sum.PEERS_PEERS][column], own);
    }
}
