-- Grain: one person that a register tells of: one character a month from data_from to data_to, the month's band.
-- A month that nobody tells of is 9, not observed.
CREATE OR REPLACE TABLE person_path AS
WITH
-- Eighteen months are the digits of a number, what they lack to 9: adding up is a fifth of the work of joining text.
block AS (
    SELECT
        register_month.person_key,
        (register_month.month - path_from.month) // 18 AS block,
        sum(
            CAST(
                (9 - register_month.band) * pow(10, 17 - (register_month.month - path_from.month) % 18) AS BIGINT
            )
        ) AS lacking
    FROM register_month
    CROSS JOIN path_from
    GROUP BY ALL
),
span AS (
    SELECT
        data_date.data_to - path_from.month + 1 AS months,
        unnest(range(0, (data_date.data_to - path_from.month) // 18 + 1)) AS block
    FROM data_date
    CROSS JOIN path_from
),
made AS (
    SELECT
        person.person_key,
        left(
            string_agg(
                lpad(CAST(999999999999999999 - coalesce(block.lacking, 0) AS VARCHAR), 18, '0'), '' ORDER BY span.block
            ),
            any_value(span.months)
        ) AS path
    FROM (SELECT DISTINCT person_key FROM block) AS person
    CROSS JOIN span
    LEFT JOIN block ON block.person_key = person.person_key AND block.block = span.block
    GROUP BY person.person_key
)
SELECT
    coalesce(made.person_key, path_before.person_key) AS person_key,
    coalesce(path_before.path, repeat('9', CAST(path_from.month - data_date.data_from AS INTEGER)))
        || coalesce(made.path, repeat('9', CAST(data_date.data_to - path_from.month + 1 AS INTEGER))) AS path
FROM made
FULL JOIN path_before ON path_before.person_key = made.person_key
CROSS JOIN data_date
CROSS JOIN path_from;
