-- Grain: one row: how late the registers' months come, and the first month whose records may still be coming.
-- Of outcomes if there are any, else of statuses by the newest day that they tell. A month is delivered live if its first
-- record came within three months of it. lag_months: how many months after a live month's first record 95 % of the live
-- months' records had come; a corrected record counts as come when it was corrected. immature_from: the first live month
-- that had less time than that until the newest delivery, or the first month that outcomes don't tell of yet, though the
-- data reaches it; null: none.
CREATE OR REPLACE VIEW registration_lag AS
WITH
-- First by the moments of deliveries, of which there are few: telling their days is dear.
delivered AS (
    SELECT 'outcomes' AS source, month, updated_at, count(*) AS records
    FROM core.outcomes
    WHERE NOT deleted
    GROUP BY month, updated_at
    UNION ALL
    -- A planned end is news of the start.
    SELECT 'statuses', CASE WHEN end_date <= CAST(updated_at AS DATE) THEN end_date ELSE start_date END, updated_at, count(*)
    FROM core.statuses
    WHERE NOT deleted AND NOT EXISTS (FROM core.outcomes WHERE NOT deleted)
    GROUP BY ALL
),
told AS (
    SELECT
        source,
        star.month_number(month) AS month,
        star.month_number(star.local_day(updated_at)) AS arrived,
        CAST(sum(records) AS BIGINT) AS records
    FROM delivered
    GROUP BY ALL
),
month_told AS (
    SELECT source, month, arrived, records, min(arrived) OVER (PARTITION BY month) AS first_arrived FROM told
),
live AS (
    SELECT source, month, arrived - first_arrived AS lag, records, first_arrived
    FROM month_told
    WHERE first_arrived - month BETWEEN 0 AND 3
),
come AS (
    SELECT lag, sum(records) OVER (ORDER BY lag) / sum(records) OVER () AS share
    FROM (SELECT lag, sum(records) AS records FROM live GROUP BY lag)
),
measured AS (
    SELECT min(lag) AS lag_months FROM come WHERE share >= 0.95
),
newest AS (
    SELECT max(arrived) AS arrived, max(month) FILTER (WHERE source = 'outcomes') AS month FROM told
),
immature AS (
    SELECT min(live.month) AS month
    FROM live
    CROSS JOIN measured
    CROSS JOIN newest
    WHERE newest.arrived - live.first_arrived < measured.lag_months
),
reached AS (
    SELECT
        measured.lag_months,
        -- least passes over null: none of the newest months, or all of them told.
        least(immature.month, newest.month + 1) AS immature_from
    FROM measured
    CROSS JOIN newest
    CROSS JOIN immature
)
SELECT
    CAST(reached.lag_months AS INTEGER) AS lag_months,
    CASE WHEN reached.immature_from <= data_date.data_to THEN CAST(reached.immature_from AS INTEGER) END AS immature_from
FROM reached
CROSS JOIN star.data_date;
