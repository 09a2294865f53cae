package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.InlineGeneration;
import java.nio.file.Path;

/**
 * Participations by number: those of one service type, provider and education are alike but for the month after the start in
 * which so many were employed, and so many had left the register unseen. All started in 2025-05; months from the eighth on
 * lie after the data.
 */
final class CountedProviders {

    /** service_type, provider, education, participations, of those employed, of those left. */
    private static final String CELLS = """
        (1, 1, 1,  40, 10,   0),
        (1, 1, 2,  19,  9,   0),
        (1, 2, 1,  20,  6,   0),
        (1, 2, 2,  40, 25,   0),
        (1, 3, 1, 300, 60,   0),
        (1, 3, 2, 150, 80,   0),
        (1, 3, 3,  50, 30,   0),
        (2, 1, 1,  59, 30,   0),
        (3, 1, 1, 100,  9,   0),
        (4, 1, 1, 300, 20, 100),
        (4, 2, 1, 600, 198,  0),
        (4, 3, 1, 2000, 660, 0)\
        """;

    private static final String PARTICIPATIONS = """
        INSERT INTO participation BY NAME
        SELECT row_number() OVER () AS person, 1 AS area, 1 AS service, service_type, 1 AS delivery, provider, 1 AS contract,
               1 AS gender, 1 AS age_band, education, 1 AS duration_band, 1 AS language_group, 0 AS target_groups,
               24304 AS start_month, 0 AS end_reason, false AS is_start_due, false AS is_end_due, false AS is_followup_due,
               0 AS support_months, 0 AS cost_source,
               CASE WHEN i < employed THEN 1 WHEN i >= participations - gone THEN 8 ELSE 6 END AS start_3, start_3 AS start_6,
               0 AS start_12, 0 AS start_24, repeat('6', 24) || repeat(start_3::VARCHAR, 8) || repeat('0', 17) AS path
        FROM (VALUES %s) cells(service_type, provider, education, participations, employed, gone),
             LATERAL (SELECT unnest(range(participations)) AS i)
        """.formatted(CELLS);

    private CountedProviders() {}

    static Path write(Path folder) {
        return new InlineGeneration()
                .withMostParticipationsPerPerson(1)
                .write(folder, statement -> statement.execute(PARTICIPATIONS));
    }
}
