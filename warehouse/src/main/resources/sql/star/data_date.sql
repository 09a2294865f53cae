-- Grain: one row: how far the data reaches.
-- as_of: the day of the newest updated_at among all loaded records.
-- data_to: the newest month that the registers tell of: of outcomes their newest month; of statuses the last month
-- that is over by the newest day they know of. Null without either.
CREATE OR REPLACE TABLE star.data_date AS
WITH
register_month AS (
    SELECT max(star.month_number(month)) AS month FROM core.outcomes WHERE NOT deleted
    UNION ALL
    SELECT star.last_full_month(max(greatest(start_date, end_date, star.local_day(updated_at))))
    FROM core.statuses
    WHERE NOT deleted
)
SELECT
    (SELECT star.local_day(max(updated_at)) FROM star.feed_record) AS as_of,
    (SELECT max(month) FROM register_month) AS data_to;
