package fi.mittava.warehouse.casemix;

import java.util.Arrays;
import java.util.List;

/**
 * Who the participants of a service type were at the start, and what became of them. Participations that are alike make one
 * row.
 */
public final class CaseMix {

    private static final int FIRST_ROWS = 1 << 10;

    private final List<String> attributes;
    private final short[][] levels;
    private int[] participations = new int[FIRST_ROWS];
    private double[] outcomes = new double[FIRST_ROWS];
    private double[] scores = new double[FIRST_ROWS];
    private int rows;

    /**
     * None yet.
     *
     * @param attributes names, the one that the outcome most likely hangs on first
     */
    public CaseMix(List<String> attributes) {
        this.attributes = List.copyOf(attributes);
        this.levels = new short[attributes.size()][FIRST_ROWS];
    }

    /**
     * Adds a row.
     *
     * @param ofRow level of each attribute, from 0
     * @param count participations
     * @param outcome of all of them together: how many hit, or the sum of changes
     * @param score at the start; 0 where the outcome is no score
     */
    public void add(int[] ofRow, int count, double outcome, double score) {
        if (rows == participations.length) {
            grow();
        }
        for (int attribute = 0; attribute < ofRow.length; attribute++) {
            levels[attribute][rows] = (short) ofRow[attribute];
        }
        participations[rows] = count;
        outcomes[rows] = outcome;
        scores[rows++] = score;
    }

    private void grow() {
        int more = 2 * rows;
        for (int attribute = 0; attribute < levels.length; attribute++) {
            levels[attribute] = Arrays.copyOf(levels[attribute], more);
        }
        participations = Arrays.copyOf(participations, more);
        outcomes = Arrays.copyOf(outcomes, more);
        scores = Arrays.copyOf(scores, more);
    }

    List<String> attributes() {
        return attributes;
    }

    int rows() {
        return rows;
    }

    int level(int attribute, int row) {
        return levels[attribute][row];
    }

    int participations(int row) {
        return participations[row];
    }

    double outcome(int row) {
        return outcomes[row];
    }

    double score(int row) {
        return scores[row];
    }

    long allParticipations() {
        return Arrays.stream(participations, 0, rows).asLongStream().sum();
    }

    double allOutcomes() {
        return Arrays.stream(outcomes, 0, rows).sum();
    }

    long[] participationsByLevel(int attribute) {
        int size = 1;
        for (int row = 0; row < rows; row++) {
            size = Math.max(size, levels[attribute][row] + 1);
        }
        long[] sums = new long[size];
        for (int row = 0; row < rows; row++) {
            sums[levels[attribute][row]] += participations[row];
        }
        return sums;
    }

    double meanScore() {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += participations[row] * scores[row];
        }
        return sum / allParticipations();
    }
}
