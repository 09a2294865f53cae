-- Seen, not yet observed and employed, in support never; and of those whom the filter leaves out, how many are seen: a filter
-- by a personal dimension must not give them away. Persons as in q1.
WITH seen AS (
    SELECT
        provider,
        person,
        target_groups & (1::BIGINT << {bit}) <> 0 AS asked,
        CASE WHEN support_months > 3 THEN 9 ELSE start_3 END AS band_3,
        CASE WHEN support_months > 6 THEN 9 ELSE start_6 END AS band_6,
        CASE WHEN support_months > 12 THEN 9 ELSE start_12 END AS band_12
    FROM participation
),
cell AS MATERIALIZED (
    SELECT
        provider,
        asked,
        count(*) AS participations,
        count_if(band_3 BETWEEN 1 AND 7) AS n_3,
        count_if(band_3 = 8) AS unseen_3,
        count_if(band_3 BETWEEN 1 AND 3) AS employed_3,
        count_if(band_6 BETWEEN 1 AND 7) AS n_6,
        count_if(band_6 = 8) AS unseen_6,
        count_if(band_6 BETWEEN 1 AND 3) AS employed_6,
        count_if(band_12 BETWEEN 1 AND 7) AS n_12,
        count_if(band_12 = 8) AS unseen_12,
        count_if(band_12 BETWEEN 1 AND 3) AS employed_12
    FROM seen
    GROUP BY ALL
)
SELECT cell.*, few.persons_3, few.persons_6, few.persons_12
FROM cell
LEFT JOIN (
    SELECT
        seen.provider,
        seen.asked,
        list_unique(list(person) FILTER (band_3 BETWEEN 1 AND 7)) AS persons_3,
        list_unique(list(person) FILTER (band_6 BETWEEN 1 AND 7)) AS persons_6,
        list_unique(list(person) FILTER (band_12 BETWEEN 1 AND 7)) AS persons_12
    FROM seen
    JOIN (FROM cell WHERE least(n_3, n_6, n_12) < {share_doubt}) AS small
        ON small.provider = seen.provider AND small.asked = seen.asked
    GROUP BY ALL
) AS few ON few.provider = cell.provider AND few.asked = cell.asked;
