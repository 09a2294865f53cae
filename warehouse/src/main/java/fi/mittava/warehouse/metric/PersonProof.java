package fi.mittava.warehouse.metric;

/**
 * What rows prove of persons without counting them: no more than M rows are one person's, so n rows are of n ÷ M persons at
 * least.
 *
 * @param mostParticipationsPerPerson M
 * @param rowsOfAGroup how many rows groups will have, roughly
 */
record PersonProof(int mostParticipationsPerPerson, long rowsOfAGroup) {

    /** Groups vary: under so many times the rows in doubt, many will be. */
    private static final int CLEARLY_MORE = 4;

    PersonProof {
        mostParticipationsPerPerson = Math.max(mostParticipationsPerPerson, 1);
    }

    long personsOf(long rows) {
        return Math.ceilDiv(rows, mostParticipationsPerPerson);
    }

    /** Most rows that may be of less than {@code enough} persons. */
    long mostRowsInDoubt(int enough) {
        return (enough - 1L) * mostParticipationsPerPerson;
    }

    boolean expectsDoubt(int enough) {
        return rowsOfAGroup < CLEARLY_MORE * mostRowsInDoubt(enough);
    }
}
