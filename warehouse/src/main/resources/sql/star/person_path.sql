-- Grain: one person that a register tells of: one character a month from data_from to data_to, the month's band.
-- A month that nobody tells of is 9, not observed.
CREATE OR REPLACE TABLE person_path AS
WITH
told AS (
    SELECT
        person_key,
        month,
        band,
        lag(month) OVER (PARTITION BY person_key ORDER BY month) AS previous_month
    FROM register_month
),
made AS (
    SELECT
        told.person_key,
        rpad(
            string_agg(
                repeat('9', told.month - coalesce(told.previous_month, path_from.month - 1) - 1) || told.band,
                ''
                ORDER BY told.month
            ),
            CAST(any_value(data_date.data_to - path_from.month) + 1 AS INTEGER),
            '9'
        ) AS path
    FROM told
    CROSS JOIN data_date
    CROSS JOIN path_from
    GROUP BY told.person_key
)
SELECT
    coalesce(made.person_key, path_before.person_key) AS person_key,
    coalesce(path_before.path, repeat('9', CAST(path_from.month - data_date.data_from AS INTEGER)))
        || coalesce(made.path, repeat('9', CAST(data_date.data_to - path_from.month + 1 AS INTEGER))) AS path
FROM made
FULL JOIN path_before ON path_before.person_key = made.person_key
CROSS JOIN data_date
CROSS JOIN path_from;
