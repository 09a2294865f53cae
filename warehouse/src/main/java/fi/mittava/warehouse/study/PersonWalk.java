package fi.mittava.warehouse.study;

import fi.mittava.warehouse.study.PersonSums.Clustering;
import fi.mittava.warehouse.study.SliceSums.PersonProducts;
import java.util.Arrays;

/**
 * Adds persons up, all columns of a grid at a time. The mean error τ is known only at the end, so sums are kept from which
 * those of ε − τ follow.
 */
final class PersonWalk {

    private static final int SUMS = 12;

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
    private final double[][] person;
    private final double[][] sums;

    /** What a person has, by column. */
    private static final int NUMBER = 0;

    private static final int OBSERVED = 1;
    private static final int EXPECTED = 2;
    private static final int PEERS = 3;

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
        person = new double[4][grid.columns()];
        sums = new double[SUMS + 1][grid.columns()];
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
                    person[NUMBER][column]++;
                    person[OBSERVED][column] += observed[column];
                    person[EXPECTED][column] += expected[column];
                }
            }
        } else {
            influences.of(segment, z, influence);
            double weight = weights.of(row);
            for (int column = 0; column < observed.length; column++) {
                double moved = weight * (observed[column] - expected[column]) * influence[column];
                person[PEERS][column] += Double.isNaN(moved) ? 0 : moved;
            }
        }
    }

    private void addPerson(int column) {
        double number = person[NUMBER][column];
        double y = person[OBSERVED][column];
        double y0 = person[EXPECTED][column];
        double peers = person[PEERS][column];
        sums[11][column] += peers * peers;
        if (number == 0) {
            return;
        }
        sums[0][column] += number;
        sums[1][column]++;
        sums[2][column] += y;
        sums[3][column] += y0;
        sums[4][column] += y * y;
        sums[5][column] += y * y0;
        sums[6][column] += y0 * y0;
        sums[7][column] += number * y;
        sums[8][column] += number * y0;
        sums[9][column] += number * number;
        sums[10][column] += (y - y0) * peers;
        sums[12][column] += number * peers;
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
                (long) sums[0][column],
                (long) sums[1][column],
                sums[2][column],
                sums[3][column],
                new PersonProducts(
                        sums[4][column],
                        sums[5][column],
                        sums[6][column],
                        sums[7][column],
                        sums[8][column],
                        sums[9][column]));
    }

    Clustering clustering(int column) {
        double number = sums[0][column];
        double effect = (sums[2][column] - sums[3][column]) / number;
        double errors2 = sums[4][column] - 2 * sums[5][column] + sums[6][column];
        double numberErrors = sums[7][column] - sums[8][column];
        double own = (errors2 - 2 * effect * numberErrors + effect * effect * sums[9][column]) / (number * number);
        double crossed = (sums[10][column] - effect * sums[12][column]) / number;
        return new Clustering(own - 2 * crossed + sums[11][column], own);
    }
}
