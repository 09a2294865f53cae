package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.InlineGeneration;
import java.nio.file.Path;

/**
 * Three thousand participations of a thousand persons by a seeded hash: unequal groups, many small ones, overlapping target
 * groups, unknowns, some going on, some of support, months not yet observed, costs and scores missing.
 */
final class RandomRegion {

    private static final String PARTICIPATIONS = """
        INSERT INTO participation BY NAME
        WITH draw AS (
            SELECT i, (hash(i, 'person') % 1000)::INTEGER AS person, 24290 + (hash(i, 'start') % 30)::INTEGER AS start_month,
                   hash(i, 'end') % 10 AS ending, (hash(i, 'length') % 8)::INTEGER AS months,
                   hash(i, 'reason') % 6 AS reason, hash(i, 'cost') AS cost, hash(i, 'change') AS change
            FROM range(3000) rows(i)
        ), dated AS (
            SELECT *, CASE WHEN ending > 0 THEN start_month + months END AS end_month FROM draw
        ), followed AS (
            SELECT *, array_to_string(list_transform(
                range(49 + coalesce(months, 0)),
                lambda m: CASE WHEN start_month - 24 + m > 24311 THEN 0 ELSE 1 + hash(i, 'band', m // 5) % 9 END), '') AS path
            FROM dated
        )
        SELECT person, least(hash(i, 'area') % 12, 5)::SMALLINT AS area, (1 + hash(i, 'service') % 9)::SMALLINT AS service,
               (1 + hash(i, 'service') % 9 % 4)::UTINYINT AS service_type, (hash(i, 'service') % 3)::UTINYINT AS delivery,
               least(hash(i, 'provider') % 30, 9)::SMALLINT AS provider, (hash(i, 'contract') % 4)::SMALLINT AS contract,
               (hash(person, 'gender') % 3)::UTINYINT AS gender, (hash(person, 'age') % 7)::UTINYINT AS age_band,
               (hash(person, 'education') % 4)::UTINYINT AS education, (hash(i, 'duration') % 6)::UTINYINT AS duration_band,
               (hash(person, 'language') % 4)::UTINYINT AS language_group, (hash(person, 'groups') % 16)::BIGINT AS target_groups,
               start_month, end_month, CASE WHEN end_month IS NULL THEN 0 ELSE reason END AS end_reason,
               CASE WHEN end_month IS NOT NULL THEN months * 30 + 1 + (hash(i, 'day') % 28)::INTEGER END AS days,
               start_month < 24311 AS is_start_due, coalesce(end_month < 24311, false) AS is_end_due,
               coalesce(end_month < 24300, false) AS is_followup_due,
               CASE WHEN hash(i, 'service') % 9 = 3 THEN coalesce(end_month - start_month, 255) ELSE 0 END AS support_months,
               CASE WHEN cost % 5 > 0 THEN (cost % 400000)::BIGINT END AS cost_cents, (cost % 5 > 0)::UTINYINT AS cost_source,
               path[28]::UTINYINT AS start_3, path[31]::UTINYINT AS start_6, path[37]::UTINYINT AS start_12,
               path[49]::UTINYINT AS start_24,
               CASE WHEN end_month IS NOT NULL THEN path[28 + months]::UTINYINT END AS end_3,
               CASE WHEN end_month IS NOT NULL THEN path[31 + months]::UTINYINT END AS end_6,
               CASE WHEN end_month IS NOT NULL THEN path[37 + months]::UTINYINT END AS end_12,
               CASE WHEN end_month IS NOT NULL THEN path[49 + months]::UTINYINT END AS end_24,
               path,
               CASE WHEN i % 7 > 0 THEN list_transform(range(25 + coalesce(months, 0)), lambda m:
                   CASE WHEN path[25 + m]::INTEGER BETWEEN 1 AND 7 AND hash(i, 'paid', m) % 4 > 0
                        THEN (hash(i, 'earned', m) % 400000)::BIGINT END) END AS earnings_cents,
               CASE WHEN i % 3 = 0 THEN list_transform(range(25 + coalesce(months, 0)), lambda m:
                   CASE WHEN path[25 + m] = '6' THEN (hash(i, 'municipal', m) % 50000)::BIGINT END) END AS municipal_share_cents,
               CASE WHEN change % 4 > 0 THEN (hash(i, 'score') % 11)::INTEGER END AS m1_start,
               CASE WHEN end_month IS NOT NULL AND change % 3 > 0 THEN (hash(i, 'end_score') % 1001) / 100.0 END AS m1_end,
               CASE WHEN end_month IS NOT NULL AND change % 7 > 3 THEN (hash(i, 'followup') % 1001) / 100.0 END AS m1_followup,
               CASE WHEN m1_start IS NOT NULL THEN m1_end - m1_start END AS m1_change,
               CASE WHEN m1_start IS NOT NULL THEN m1_followup - m1_start END AS m1_followup_change,
               CASE WHEN abs(m1_change) > 2 THEN sign(m1_change) WHEN m1_change IS NOT NULL THEN 0 END AS m1_reliable,
               (hash(i, 'collected') % 5)::UTINYINT AS i1_collected,
               CASE WHEN m1_change IS NOT NULL THEN 0.5 + (hash(i, 'weight') % 100) / 50.0 END AS i1_weight
        FROM followed
        """;

    private RandomRegion() {}

    static Path write(Path folder) {
        return new InlineGeneration()
                .withMostParticipationsPerPerson(12)
                .write(folder, statement -> statement.execute(PARTICIPATIONS));
    }
}
