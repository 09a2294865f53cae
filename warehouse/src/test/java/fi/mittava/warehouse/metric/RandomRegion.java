package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.InlineGeneration;
import java.nio.file.Path;

/**
 * Three thousand participations of a thousand persons by a seeded hash: unequal groups, many small ones, overlapping target
 * groups, unknowns, some going on, some of support, months not yet observed, costs and scores missing.
 */
final class RandomRegion {

    private static final String PARTICIPATIONS = """
        INSERT INTO participation
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
        SELECT person, least(hash(i, 'area') % 12, 5)::SMALLINT, (1 + hash(i, 'service') % 9)::SMALLINT,
               (1 + hash(i, 'service') % 9 % 4)::UTINYINT, (hash(i, 'service') % 3)::UTINYINT,
               least(hash(i, 'provider') % 30, 9)::SMALLINT, (hash(i, 'contract') % 4)::SMALLINT,
               (hash(person, 'gender') % 3)::UTINYINT, (hash(person, 'age') % 7)::UTINYINT,
               (hash(person, 'education') % 4)::UTINYINT, (hash(i, 'duration') % 6)::UTINYINT,
               (hash(person, 'language') % 4)::UTINYINT, (hash(person, 'groups') % 16)::BIGINT,
               start_month, end_month, CASE WHEN end_month IS NULL THEN 0 ELSE reason END,
               CASE WHEN end_month IS NOT NULL THEN months * 30 + 1 + (hash(i, 'day') % 28)::INTEGER END,
               coalesce(end_month < 24311, false), hash(i, 'service') % 9 = 3,
               CASE WHEN cost % 5 > 0 THEN (cost % 400000)::BIGINT END, (cost % 5 > 0)::UTINYINT,
               path[28]::UTINYINT, path[31]::UTINYINT, path[37]::UTINYINT, path[49]::UTINYINT,
               CASE WHEN end_month IS NOT NULL THEN path[28 + months]::UTINYINT END,
               CASE WHEN end_month IS NOT NULL THEN path[31 + months]::UTINYINT END,
               CASE WHEN end_month IS NOT NULL THEN path[37 + months]::UTINYINT END,
               CASE WHEN end_month IS NOT NULL THEN path[49 + months]::UTINYINT END,
               path,
               CASE WHEN i % 7 > 0 THEN list_transform(range(25 + coalesce(months, 0)), lambda m:
                   CASE WHEN path[25 + m]::INTEGER BETWEEN 1 AND 7 AND hash(i, 'paid', m) % 4 > 0
                        THEN (hash(i, 'earned', m) % 400000)::BIGINT END) END,
               CASE WHEN i % 3 = 0 THEN list_transform(range(25 + coalesce(months, 0)), lambda m:
                   CASE WHEN path[25 + m] = '6' THEN (hash(i, 'municipal', m) % 50000)::BIGINT END) END,
               NULL, NULL, NULL,
               CASE WHEN end_month IS NOT NULL AND change % 3 > 0 THEN (change % 1000)::INTEGER / 100.0 - 4 END, NULL
        FROM followed
        """;

    private RandomRegion() {}

    static Path write(Path folder) {
        return new InlineGeneration()
                .withMostParticipationsPerPerson(12)
                .write(folder, statement -> statement.execute(PARTICIPATIONS));
    }
}
