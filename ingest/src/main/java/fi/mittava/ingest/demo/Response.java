package fi.mittava.ingest.demo;

/**
 * A filled-in form.
 *
 * @param bias what the presence of the collector adds to the answers, in points
 * @param occasion tells the forms of one participation apart: 0 start, 1 mid, 2 end, 3 follow-up
 */
record Response(
        String id,
        String participationId,
        String phase,
        int day,
        String collectedBy,
        String mode,
        String language,
        double bias,
        int occasion) {}
