-- Grain: one participation: the monthly bands around it. Working model.
-- path: from start - 24 to (end, else start) + 24, as published. history: from data_from to the month
-- before the start, cut at data_to.
CREATE OR REPLACE TABLE participation_path AS
WITH
spanned AS (
    SELECT
        enrolment.participation_key,
        enrolment.person_key,
        enrolment.start_month,
        enrolment.end_month,
        enrolment.start_month - 24 AS from_month,
        greatest(enrolment.start_month, enrolment.end_month) + 24 AS to_month,
        -- Without any register month the whole path lies after the data.
        coalesce(data_date.data_from, 0) AS first_month,
        coalesce(data_date.data_to, -1) AS last_month,
        coalesce(
            person_path.path,
            repeat('9', CAST(coalesce(data_date.data_to - data_date.data_from, -1) + 1 AS INTEGER))
        ) AS person_path
    FROM enrolment
    CROSS JOIN data_date
    LEFT JOIN person_path ON person_path.person_key = enrolment.person_key
),
cut AS (
    SELECT
        participation_key,
        person_key,
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
            || repeat('0', CAST(greatest(0, to_month - greatest(from_month - 1, last_month)) AS INTEGER)) AS path,
        CASE WHEN start_month > first_month THEN substr(person_path, 1, start_month - first_month) ELSE '' END
            AS history,
        start_month - 1 <= last_month AS is_history_up_to_start
    FROM spanned
)
SELECT
    participation_key,
    person_key,
    path,
    history,
    is_history_up_to_start,
    CAST(substr(path, 24 + 3 + 1, 1) AS UTINYINT) AS start_3,
    CAST(substr(path, 24 + 6 + 1, 1) AS UTINYINT) AS start_6,
    CAST(substr(path, 24 + 12 + 1, 1) AS UTINYINT) AS start_12,
    CAST(substr(path, 24 + 24 + 1, 1) AS UTINYINT) AS start_24,
    CAST(substr(path, end_month - start_month + 24 + 3 + 1, 1) AS UTINYINT) AS end_3,
    CAST(substr(path, end_month - start_month + 24 + 6 + 1, 1) AS UTINYINT) AS end_6,
    CAST(substr(path, end_month - start_month + 24 + 12 + 1, 1) AS UTINYINT) AS end_12,
    CAST(substr(path, end_month - start_month + 24 + 24 + 1, 1) AS UTINYINT) AS end_24
FROM cut;
