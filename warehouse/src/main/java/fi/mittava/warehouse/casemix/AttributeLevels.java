package fi.mittava.warehouse.casemix;

import java.util.Arrays;

/**
 * Which levels of one attribute a model tells apart. The most frequent one is the base. Levels that are too rare to tell
 * anything share a column, and if even that has too few, they count as the base.
 */
final class AttributeLevels {

    private static final int LEAST_PARTICIPATIONS = 30;

    private static final int BASE = -1;

    /** Of each level its column, from 0. */
    private final int[] columns;

    private final int count;

    private AttributeLevels(int[] columns, int count) {
        this.columns = columns;
        this.count = count;
    }

    static AttributeLevels of(CaseMix cases, int attribute) {
        long[] participations = cases.participationsByLevel(attribute);
        int base = mostFrequent(participations);
        int[] columns = new int[participations.length];
        int next = 0;
        long rare = 0;
        for (int level = 0; level < columns.length; level++) {
            boolean isRare = participations[level] < LEAST_PARTICIPATIONS;
            columns[level] = level == base || isRare ? BASE : next++;
            rare += isRare && level != base ? participations[level] : 0;
        }
        if (rare >= LEAST_PARTICIPATIONS) {
            for (int level = 0; level < columns.length; level++) {
                columns[level] = columns[level] == BASE && level != base ? next : columns[level];
            }
            next++;
        }
        return new AttributeLevels(columns, next);
    }

    private static int mostFrequent(long[] participations) {
        int most = 0;
        for (int level = 1; level < participations.length; level++) {
            most = participations[level] > participations[most] ? level : most;
        }
        return most;
    }

    /** How many columns there are. */
    int count() {
        return count;
    }

    int column(int level) {
        return columns[level];
    }

    /** Coefficients by level, from those of the columns that begin at {@code first}. */
    double[] byLevel(double[] coefficients, int first) {
        return Arrays.stream(columns)
                .mapToDouble(column -> column == BASE ? 0 : coefficients[first + column])
                .toArray();
    }

    boolean isBase(int level) {
        return columns[level] == BASE;
    }
}
