-- Grain: one participation: the monthly bands around it, cut from its person's path. Only while a generation is made.
-- path: from start - 24 to (end, else start) + 24.
CREATE OR REPLACE TEMP TABLE participation_path AS
WITH
spanned AS (
    SELECT
        participation.participation_key,
        participation.start_month,
        participation.end_month,
        participation.start_month - 24 AS from_month,
        greatest(participation.start_month, participation.end_month) + 24 AS to_month,
        -- Without any register month the whole path lies after the data.
        coalesce(data_date.data_from, 0) AS first_month,
        coalesce(data_date.data_to, -1) AS last_month,
        coalesce(
            person_path.path,
            repeat('9', CAST(coalesce(data_date.data_to - data_date.data_from, -1) + 1 AS INTEGER))
        ) AS person_path
    FROM star.participation
    CROSS JOIN star.data_date
    LEFT JOIN star.person_path ON person_path.person_key = participation.person_key
),
cut AS (
    SELECT
        participation_key,
        start_month,
        end_month,
        repeat('9', CAST(greatest(0, least(to_month + 1, first_month) - from_month) AS INTEGER))
            || CASE
                WHEN least(to_month, last_month) >= greatest(from_month, first_month)
                    THEN
                        substr(
                            person_path,
                            greatest(from_month, first_month) - first_month + 1,
                            least(to_month, last_month) - greatest(from_month, first_month) + 1
                        )
                ELSE ''
            END
            || repeat('0', CAST(greatest(0, to_month - greatest(from_month - 1, last_month)) AS INTEGER)) AS path
    FROM spanned
)
SELECT
    participation_key,
    path,
    CAST(substr(path, 24 + 3 + 1, 1) AS UTINYINT) AS start_3,
    CAST(substr(path, 24 + 6 + 1, 1) AS UTINYINT) AS start_6,
    CAST(substr(path, 24 + 12 + 1, 1) AS UTINYINT) AS start_12,
    CAST(substr(path, 24 + 24 + 1, 1) AS UTINYINT) AS start_24,
    CAST(substr(path, end_month - start_month + 24 + 3 + 1, 1) AS UTINYINT) AS end_3,
    CAST(substr(path, end_month - start_month + 24 + 6 + 1, 1) AS UTINYINT) AS end_6,
    CAST(substr(path, end_month - start_month + 24 + 12 + 1, 1) AS UTINYINT) AS end_12,
    CAST(substr(path, end_month - start_month + 24 + 24 + 1, 1) AS UTINYINT) AS end_24
FROM cut;
