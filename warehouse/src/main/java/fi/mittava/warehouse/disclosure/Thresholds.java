package fi.mittava.warehouse.disclosure;

/**
 * Fewest persons behind a figure that one profile may see; 1 shows everything.
 *
 * @param counts counts and euros without a personal dimension
 * @param countsPersonal counts and euros with one
 * @param register shares and means from registers
 * @param registerExtremes shares of exactly 0 % or 100 %
 * @param registerParts participations, not persons: a share's numerator and its complement, unless 0
 * @param meter meter and feedback
 */
record Thresholds(int counts, int countsPersonal, int register, int registerExtremes, int registerParts, int meter) {

    Thresholds {
        for (int threshold : new int[] {counts, countsPersonal, register, registerExtremes, registerParts, meter}) {
            if (threshold < 1) {
                throw new IllegalArgumentException("a disclosure threshold must be at least 1, but is " + threshold);
            }
        }
    }

    /** Fewest persons with which a figure of this kind is ever shown. */
    int least(FigureKind kind, boolean isPersonal) {
        return switch (kind) {
            case COUNT -> isPersonal ? countsPersonal : counts;
            case REGISTER_SHARE, REGISTER_MEAN, EFFECT -> register;
            case METER, METER_SHARE, METER_SILENCE -> meter;
        };
    }

    /** Persons with which no rule on persons can hide a figure of this kind any more. */
    int enough(FigureKind kind, boolean isPersonal) {
        int least = least(kind, isPersonal);
        return kind == FigureKind.REGISTER_SHARE ? Math.max(least, registerExtremes) : least;
    }
}
