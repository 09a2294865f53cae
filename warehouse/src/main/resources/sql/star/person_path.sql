-- Grain: one person that a register tells of: one character a month over the whole timeline.
-- A month that nobody tells of is 9, not observed.
CREATE OR REPLACE TABLE star.person_path AS
WITH
told AS (
    SELECT
        person,
        month,
        band,
        lag(month) OVER (PARTITION BY person ORDER BY month) AS previous_month
    FROM star.register_month
)
SELECT
    told.person,
    rpad(
        string_agg(
            repeat('9', told.month - coalesce(told.previous_month, timeline.first_month - 1) - 1) || told.band,
            ''
            ORDER BY told.month
        ),
        CAST(any_value(timeline.last_month - timeline.first_month) + 1 AS INTEGER),
        '9'
    ) AS path
FROM told
CROSS JOIN star.timeline
GROUP BY told.person;
