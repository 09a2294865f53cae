package fi.mittava.benchmarks.region;

import fi.mittava.workspace.CommandFailure;

/**
 * How large a region is: 5 participations, 60 answers and 75 months of outcomes a person.
 *
 * @param persons at least 1000, so that 1 % of them is something
 * @param seed the same seed draws the same region
 */
public record RegionSize(long persons, int seed) {

    private static final int ANSWERS_A_PERSON = 60;

    /** Months of outcomes that everybody has in the region; the next one comes as a delta. */
    static final int MONTHS = 75;

    public RegionSize {
        if (persons < 1000) {
            throw new CommandFailure("--persons must be 1000 or more, not " + persons);
        }
    }

    long participations() {
        return 5 * persons;
    }

    /** Responses to an instrument of so many items. */
    long responses(long items) {
        return ANSWERS_A_PERSON * persons / items;
    }
}
