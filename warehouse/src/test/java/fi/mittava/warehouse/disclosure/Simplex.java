package fi.mittava.warehouse.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The simplex method with bounds (Dantzig 1955) for many questions about one set of answers: a first phase finds cells that
 * fit all answers, and each question goes on from where the one before ended. Only columns outside the basis are kept.
 *
 * <p>Numbers: the cells, then the sum of each answer. All bounds are widened by less than a millionth, each by another bit:
 * where many bounds meet in one point, the method would go round in circles. What is found is never too narrow for it.
 */
final class Simplex {

    private static final double WIDENED = 1e-6;
    private static final double GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

    /** Smaller is rounding, of coefficients and of how far a number is out of its bounds. */
    private static final double TINY = 1e-9;

    private static final int MOST_STEPS = 50_000;

    /** That a sum of cells is between both bounds. */
    record Answer(BitSet sum, double low, double high) {}

    private final int cells;
    private final double[] low;
    private final double[] high;

    /** How each number of the basis, a row, changes with each of the others, a column. */
    private final double[][] change;

    /** By row: which number, and its value. */
    private final int[] inside;

    private final double[] value;

    /** By column: which number, and whether it is at its upper bound, not the lower one. */
    private final int[] outside;

    private final boolean[] isHigh;

    /** @throws IllegalStateException if no cells fit all answers */
    Simplex(int cells, List<Answer> answers) {
        this.cells = cells;
        this.low = new double[cells + answers.size()];
        this.high = new double[cells + answers.size()];
        this.change = new double[answers.size()][cells];
        this.inside = IntStream.range(cells, low.length).toArray();
        this.outside = IntStream.range(0, cells).toArray();
        this.isHigh = new boolean[cells];
        this.value = new double[answers.size()];
        for (int number = 0; number < low.length; number++) {
            double bit = WIDENED * (1 + number * GOLDEN_RATIO % 1) / 2;
            low[number] = -bit;
            high[number] = Double.POSITIVE_INFINITY;
            if (number >= cells) {
                Answer answer = answers.get(number - cells);
                // No sum is negative anyway.
                low[number] = answer.low > 0 ? answer.low - bit : Double.NEGATIVE_INFINITY;
                high[number] = answer.high + bit;
            }
        }
        for (int row = 0; row < change.length; row++) {
            double[] of = change[row];
            answers.get(row).sum.stream().forEach(cell -> of[cell] = 1);
            value[row] =
                    answers.get(row).sum.stream().mapToDouble(cell -> low[cell]).sum();
        }
        fit();
    }

    /** Most that the sum can be; infinite if nothing bounds it. */
    double most(BitSet sum) {
        return best(sum, 1);
    }

    /** Least that the sum can be. */
    double least(BitSet sum) {
        return -best(sum, -1);
    }

    private double best(BitSet sum, int sign) {
        boolean isMoving = true;
        for (int step = 0; isMoving; step++) {
            double[] gain = new double[cells];
            for (int column = 0; column < cells; column++) {
                gain[column] = isAsked(outside[column], sum) ? sign : 0;
            }
            for (int row = 0; row < change.length; row++) {
                add(isAsked(inside[row], sum) ? sign : 0, change[row], gain);
            }
            int column = entering(gain);
            isMoving = column >= 0;
            if (isMoving && !move(column, gain[column] > 0 ? 1 : -1, step)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return sign * total(sum);
    }

    private boolean isAsked(int number, BitSet sum) {
        return number < cells && sum.get(number);
    }

    private double total(BitSet sum) {
        double total = 0;
        for (int column = 0; column < cells; column++) {
            total += isAsked(outside[column], sum) ? at(column) : 0;
        }
        for (int row = 0; row < change.length; row++) {
            total += isAsked(inside[row], sum) ? value[row] : 0;
        }
        return total;
    }

    /** Lessens what numbers of the basis are out of their bounds until none is. */
    private void fit() {
        for (int step = 0; ; step++) {
            double[] gain = new double[cells];
            boolean fits = true;
            for (int row = 0; row < change.length; row++) {
                int outOfBounds = isBelow(row) ? 1 : isAbove(row) ? -1 : 0;
                fits &= outOfBounds == 0;
                add(outOfBounds, change[row], gain);
            }
            if (fits) {
                return;
            }
            int column = entering(gain);
            if (column < 0 || !move(column, gain[column] > 0 ? 1 : -1, step)) {
                throw new IllegalStateException("no cells could give all " + change.length + " answers");
            }
        }
    }

    private boolean isBelow(int row) {
        return value[row] < low[inside[row]] - TINY;
    }

    private boolean isAbove(int row) {
        return value[row] > high[inside[row]] + TINY;
    }

    private static void add(double times, double[] row, double[] sum) {
        for (int column = 0; times != 0 && column < sum.length; column++) {
            sum[column] += times * row[column];
        }
    }

    /** The column of which a unit gains most, away from the bound that its number is at; −1: none gains. */
    private int entering(double[] gain) {
        int best = -1;
        for (int column = 0; column < cells; column++) {
            boolean gains = isHigh[column] ? gain[column] < -TINY : gain[column] > TINY;
            if (gains && (best < 0 || Math.abs(gain[column]) > Math.abs(gain[best]))) {
                best = column;
            }
        }
        return best;
    }

    /** Until it, or a number of the basis, meets a bound; false if none ever does. */
    private boolean move(int column, int direction, int step) {
        if (step > MOST_STEPS) {
            throw new IllegalStateException("the simplex method found no end in " + MOST_STEPS + " steps");
        }
        int row = leaving(column, direction);
        double full = high[outside[column]] - low[outside[column]];
        double way = direction * (row < 0 ? full : Math.min(full, room(row, direction * change[row][column])));
        if (Double.isInfinite(way)) {
            return false;
        }
        double moved = at(column) + way;
        for (int other = 0; other < change.length; other++) {
            value[other] += way * change[other][column];
        }
        if (Math.abs(way) == full) {
            isHigh[column] = !isHigh[column];
        } else {
            exchange(row, column, moved);
        }
        return true;
    }

    /** The first number of the basis to meet a bound; −1: none. Of several, the one that changes most: it rounds least. */
    private int leaving(int column, int direction) {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < change.length; row++) {
            double room = room(row, direction * change[row][column]);
            boolean isSafer =
                    leaving >= 0 && room == least && Math.abs(change[row][column]) > Math.abs(change[leaving][column]);
            if (room < least || isSafer) {
                least = room;
                leaving = row;
            }
        }
        return leaving;
    }

    /** How far a column can go until the row meets a bound. A number out of its bounds stops at the nearer one. */
    private double room(int row, double rate) {
        if (Math.abs(rate) <= TINY) {
            return Double.POSITIVE_INFINITY;
        }
        double first = rate > 0 ? low[inside[row]] : high[inside[row]];
        double last = rate > 0 ? high[inside[row]] : low[inside[row]];
        boolean isBeforeFirst = rate > 0 ? isBelow(row) : isAbove(row);
        boolean isAfterLast = rate > 0 ? isAbove(row) : isBelow(row);
        double room = ((isBeforeFirst ? first : last) - value[row]) / rate;
        return isAfterLast ? Double.POSITIVE_INFINITY : Math.max(room, 0);
    }

    private double at(int column) {
        return isHigh[column] ? high[outside[column]] : low[outside[column]];
    }

    /** Of a row that has met a bound. */
    private void exchange(int row, int column, double entered) {
        int left = inside[row];
        isHigh[column] = value[row] > (low[left] + high[left]) / 2;
        inside[row] = outside[column];
        outside[column] = left;
        value[row] = entered;
        pivot(row, column);
    }

    private void pivot(int row, int column) {
        double[] own = change[row];
        double by = 1 / own[column];
        Arrays.setAll(own, other -> other == column ? by : -own[other] * by);
        for (int other = 0; other < change.length; other++) {
            if (other != row) {
                double times = change[other][column];
                change[other][column] = 0;
                add(times, own, change[other]);
            }
        }
    }
}
