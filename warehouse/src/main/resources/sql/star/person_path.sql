-- Grain: one person that a register tells of: one character a month from data_from to data_to.
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
)
SELECT
    told.person_key,
    rpad(
        string_agg(
            repeat('9', told.month - coalesce(told.previous_month, data_date.data_from - 1) - 1) || told.band,
            ''
            ORDER BY told.month
        ),
        CAST(any_value(data_date.data_to - data_date.data_from) + 1 AS INTEGER),
        '9'
    ) AS path
FROM told
CROSS JOIN data_date
GROUP BY told.person_key;
