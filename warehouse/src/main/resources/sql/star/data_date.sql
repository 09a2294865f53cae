-- Grain: one row: how far the data reaches.
-- as_of: the day of the newest updated_at among all loaded records.
-- data_to: the newest month that the registers tell of: of outcomes their newest month; of statuses the last month
-- that is over by the newest day they know of. Never after as_of: registers hold planned end dates too. Null without either.
CREATE OR REPLACE TABLE star.data_date AS
WITH
known AS (
    SELECT star.local_day(max(updated_at)) AS as_of FROM star.feed_record
),
newest AS (
    SELECT
        (SELECT max(month) FROM core.outcomes WHERE NOT deleted) AS outcome_month,
        (
            SELECT max(greatest(start_date, end_date, star.local_day(updated_at)))
            FROM core.statuses
            WHERE NOT deleted
        ) AS status_day
)
SELECT
    known.as_of,
    -- least and greatest pass over nulls: a register that tells nothing must not reach as_of.
    greatest(
        CASE WHEN newest.outcome_month IS NOT NULL
            THEN star.month_number(least(newest.outcome_month, known.as_of))
        END,
        CASE WHEN newest.status_day IS NOT NULL
            THEN star.last_full_month(least(newest.status_day, known.as_of))
        END
    ) AS data_to
FROM known
CROSS JOIN newest;
