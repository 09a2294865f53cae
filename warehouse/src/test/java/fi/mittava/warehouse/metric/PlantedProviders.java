package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.InlineGeneration;
import java.nio.file.Path;

/**
 * Participations of service type 1 by a seeded hash, with a planted case mix and planted providers. How easy a participant
 * is hangs on education (0.8 a level, in log odds) and on months employed of the 24 before (0.1 a month).
 *
 * <ul>
 *   <li>provider 1 takes the easy ones only, and is as good as all
 *   <li>provider 2 takes the hard ones only, and is better: 0.8 in log odds
 *   <li>provider 3 takes whoever comes, and is worse by 0.8; these three have 300 participations each
 *   <li>providers 4 to 7 take whoever comes, and are as good as all
 *   <li>provider 8 has 40 participations, provider 9 three; 0 is nobody
 * </ul>
 *
 * On the meter high starts fall back by a fifth of the score, and the better provider adds 1, the worse one takes 1.
 */
final class PlantedProviders {

    private static final String PARTICIPATIONS = """
        INSERT INTO participation BY NAME
        WITH placed AS (
            SELECT i, CASE WHEN i < 900 THEN 1 + i % 3 WHEN i < 940 THEN 8 WHEN i < 943 THEN 9 WHEN i < 1000 THEN 0
                           ELSE 4 + i % 4 END AS provider,
                   CASE WHEN provider = 1 THEN 3 WHEN provider = 2 THEN 1 ELSE 1 + hash(i, 'education') % 3 END AS education,
                   CASE WHEN provider = 1 THEN 12 WHEN provider = 2 THEN 0 ELSE hash(i, 'work') % 3 * 6 END::INTEGER AS months,
                   CASE provider WHEN 2 THEN 1 WHEN 3 THEN -1 ELSE 0 END AS planted, hash(i, 'score') % 11 AS score
            FROM range(16000) rows(i)
        ), drawn AS (
            SELECT *, hash(i, 'outcome') % 1000000 / 1e6
                          < 1 / (1 + exp(2.2 - 0.8 * (education - 1) - 0.1 * months - 0.8 * planted)) AS is_hit
            FROM placed
        )
        SELECT i AS person, 1 AS area, 1 AS service, 1 AS service_type, 1 AS delivery, provider, 1 AS contract,
               1 + hash(i, 'gender') % 2 AS gender, 1 + hash(i, 'age') % 4 AS age_band, education, 1 AS duration_band,
               1 AS language_group, hash(i, 'groups') % 4 AS target_groups, 24264 + i % 36 AS start_month,
               24264 + i % 36 + 2 AS end_month, CASE WHEN is_hit THEN 2 ELSE 4 END AS end_reason, 60 AS days,
               true AS is_start_due, true AS is_end_due, true AS is_followup_due, 0 AS support_months, 0 AS cost_source,
               CASE WHEN is_hit THEN 1 ELSE 6 END AS start_3, start_3 AS start_6, start_3 AS start_12, start_3 AS start_24,
               start_3 AS end_3, start_3 AS end_6, start_3 AS end_12, start_3 AS end_24,
               repeat('1', months) || repeat('6', 24 - months) || repeat(start_3::VARCHAR, 27) AS path,
               CASE WHEN i % 2 = 0 THEN score END AS m1_start,
               CASE WHEN i % 2 = 0 THEN 2 - 0.2 * score + planted + hash(i, 'noise') % 41 / 10.0 - 2 END AS m1_change
        FROM drawn
        """;

    private PlantedProviders() {}

    static Path write(Path folder) {
        return new InlineGeneration()
                .withMostParticipationsPerPerson(1)
                .write(folder, statement -> statement.execute(PARTICIPATIONS));
    }
}
