-- Grain: one row: how far the data reaches. Months are null without register data.
-- as_of: the day of the newest updated_at among all loaded records.
-- data_to: the newest month that the registers tell of: of outcomes their newest month; of statuses the last month
-- that is over by the newest day they know of. Never after as_of: registers hold planned end dates too.
-- data_from: the first month of which a register may tell.
CREATE OR REPLACE TABLE data_date AS
WITH
known AS (
    SELECT local_day(max(updated_at)) AS as_of FROM feed_record
),
outcome AS (
    SELECT min(month) AS first_month, max(month) AS newest_month FROM core.outcomes WHERE NOT deleted
),
status AS (
    SELECT
        min(start_date) AS first_day,
        max(greatest(start_date, end_date, local_day(updated_at))) AS newest_day
    FROM core.statuses
    WHERE NOT deleted
),
observation AS (
    SELECT min(to_date) AS first_day FROM core.observations WHERE NOT deleted
),
reached AS (
    SELECT
        known.as_of,
        -- least and greatest pass over nulls: a register that tells nothing must not reach as_of.
        greatest(
            CASE WHEN outcome.newest_month IS NOT NULL
                THEN month_number(least(outcome.newest_month, known.as_of))
            END,
            CASE WHEN status.newest_day IS NOT NULL
                THEN last_full_month(least(status.newest_day, known.as_of))
            END
        ) AS data_to
    FROM known
    CROSS JOIN outcome
    CROSS JOIN status
)
SELECT
    reached.as_of,
    CASE
        WHEN reached.data_to IS NOT NULL
            THEN least(
                month_number(outcome.first_month),
                month_number(status.first_day),
                month_number(observation.first_day),
                reached.data_to + 1
            )
    END AS data_from,
    reached.data_to
FROM reached
CROSS JOIN outcome
CROSS JOIN status
CROSS JOIN observation;
