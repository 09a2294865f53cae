package fi.mittava.warehouse.disclosure;

import java.util.Arrays;

/**
 * The distribution of greatest entropy over some whole numbers, with mean 0 and a given variance V: it assumes nothing else.
 * Giessing (2016). p(v) ∝ exp(λ₁v + λ₂v²), where λ minimises the convex dual ln Σ exp(λ₁v + λ₂(v² − V)): its gradient is how
 * far mean and variance are off, its Hessian the covariances of v and v². Newton's steps are cut, and halved until they lower it.
 */
final class MaximumEntropy {

    private static final int MOST_STEPS = 500;

    /**
     * The first step, as a change of exponents between any two numbers; later ones at most double them. Longer ones end where
     * one number has all the probability, from where no derivative shows the way back.
     */
    private static final double LONGEST_STEP = 4;

    /** Of numbers scaled to [−1, 1]: some units in the last place of a sum. */
    private static final double ROUNDING = 4e-15;

    /** Variances as near to an end of what is feasible count as the end, where λ would be infinite. */
    private static final double END = 1e-9;

    private final double[] scaled;
    private final double[] squares;

    private MaximumEntropy(int[] support, double variance) {
        double scale = Math.max(-support[0], support[support.length - 1]);
        this.scaled = Arrays.stream(support).mapToDouble(v -> v / scale).toArray();
        this.squares =
                Arrays.stream(scaled).map(v -> v * v - variance / scale / scale).toArray();
    }

    /**
     * Probabilities in the order of the support. A variance out of reach is replaced by the nearest feasible one, that of two
     * numbers alone: the outermost ones for the greatest, those next to 0 for the least (0 where 0 itself is there).
     *
     * @param support ascending; has numbers on both sides of 0, or is 0 alone
     */
    static double[] of(int[] support, double variance) {
        if (support.length == 1) {
            return new double[] {1};
        }
        int last = support.length - 1;
        int zeroOrAbove = 0;
        while (support[zeroOrAbove] < 0) {
            zeroOrAbove++;
        }
        double least = -(double) support[zeroOrAbove - 1] * support[zeroOrAbove];
        double greatest = -(double) support[0] * support[last];
        if (variance <= least + END) {
            return two(support, zeroOrAbove - 1, zeroOrAbove);
        }
        return variance >= greatest - END ? two(support, 0, last) : new MaximumEntropy(support, variance).solve();
    }

    /** With mean 0. */
    private static double[] two(int[] support, int below, int above) {
        double[] p = new double[support.length];
        double distance = support[above] - support[below];
        p[below] = support[above] / distance;
        p[above] = -support[below] / distance;
        return p;
    }

    private double[] solve() {
        Fit fit = new Fit(0, 0);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (Math.abs(fit.mean) <= ROUNDING && Math.abs(fit.excess) <= ROUNDING) {
                return fit.p;
            }
            fit = next(fit);
        }
        throw new IllegalStateException("no noise of greatest entropy was found in " + MOST_STEPS + " steps over "
                + scaled.length + " numbers: the mean is off by " + fit.mean + ", the variance by " + fit.excess);
    }

    private Fit next(Fit fit) {
        // What v doesn't explain of v², since the determinant of the Hessian would be lost in rounding near an end.
        double spread = fit.covariance(scaled, scaled);
        double slope = fit.covariance(scaled, squares) / spread;
        double[] rest = new double[scaled.length];
        Arrays.setAll(rest, place -> squares[place] - slope * scaled[place]);
        double square = (slope * fit.mean - fit.excess) / fit.covariance(rest, rest);
        double linear = -fit.mean / spread - slope * square;
        double descent = -(linear * fit.mean + square * fit.excess);
        double longest = Math.max(LONGEST_STEP, range(fit.linear, fit.square));
        double length = Math.min(1, longest / range(linear, square));
        Fit next = new Fit(fit.linear + length * linear, fit.square + length * square);
        // So near to the minimum that rounding hides the descent, a full step is right.
        while (descent > 1e-10 && length > 1e-10 && !(next.dual <= fit.dual - 1e-4 * length * descent)) {
            length /= 2;
            next = new Fit(fit.linear + length * linear, fit.square + length * square);
        }
        return next;
    }

    private double range(double linear, double square) {
        double[] exponents = new double[scaled.length];
        Arrays.setAll(exponents, place -> linear * scaled[place] + square * squares[place]);
        return Arrays.stream(exponents).max().orElseThrow()
                - Arrays.stream(exponents).min().orElseThrow();
    }

    /** What follows from λ₁ and λ₂. */
    private final class Fit {

        final double linear;
        final double square;
        final double[] p;
        final double dual;
        final double mean;

        /** Of the second moment over the asked one. */
        final double excess;

        Fit(double linear, double square) {
            this.linear = linear;
            this.square = square;
            this.p = new double[scaled.length];
            Arrays.setAll(p, place -> linear * scaled[place] + square * squares[place]);
            double largest = Arrays.stream(p).max().orElseThrow();
            Arrays.setAll(p, place -> Math.exp(p[place] - largest));
            double total = Arrays.stream(p).sum();
            Arrays.setAll(p, place -> p[place] / total);
            this.dual = largest + Math.log(total);
            this.mean = mean(scaled);
            this.excess = mean(squares);
        }

        double mean(double[] values) {
            double sum = 0;
            for (int place = 0; place < p.length; place++) {
                sum += p[place] * values[place];
            }
            return sum;
        }

        double covariance(double[] left, double[] right) {
            double leftMean = mean(left);
            double rightMean = mean(right);
            double sum = 0;
            for (int place = 0; place < p.length; place++) {
                sum += p[place] * (left[place] - leftMean) * (right[place] - rightMean);
            }
            return sum;
        }
    }
}
