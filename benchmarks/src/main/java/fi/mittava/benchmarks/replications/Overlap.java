package fi.mittava.benchmarks.replications;

/** How far what the registers know decides who starts. */
enum Overlap {
    GOOD(0.5, -3.2),
    MIDDLING(1.4, -3.5),
    POOR(3, -4.2);

    private final double slope;
    private final double intercept;

    Overlap(double slope, double intercept) {
        this.slope = slope;
        this.intercept = intercept;
    }

    /**
     * Log odds of starting in a month.
     *
     * @param index of what drives it, with a standard deviation near 1
     */
    double logOdds(double index) {
        return intercept + slope * index;
    }
}
