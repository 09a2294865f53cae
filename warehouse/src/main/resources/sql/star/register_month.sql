-- Grain: one person in one month that a register tells of, from path_from on. Working model. A record with a status code that isn't in the list waits.
-- Tie-breaks: a month from outcomes wins over statuses; of several periods that cover the month's last day the latest
-- start, then the greatest content hash. Nobody is seen by a source after its observation ended. Band 8, left the
-- register unseen: the latest ended observation ended by finding work or leaving, and none runs.
CREATE OR REPLACE TABLE register_month AS
WITH
outcome_month AS (
    SELECT
        outcome.person_key,
        month_number(outcome.month) AS month,
        -- Subsidised work is no open-market work, whatever the code says.
        CASE WHEN outcome.subsidised AND status_code.band IN (1, 2) THEN 3 ELSE status_code.band END AS band
    FROM outcomes AS outcome
    JOIN status_code ON status_code.code = outcome.status_code
    CROSS JOIN path_from
    CROSS JOIN data_date
    WHERE NOT outcome.deleted AND month_number(outcome.month) BETWEEN path_from.month AND data_date.data_to
),
observation AS (
    SELECT
        observation.person_key,
        coalesce(observation.source, '') AS source,
        observation.from_date,
        observation.to_date,
        coalesce(observation.end_reason IN ('found_work', 'left_other'), false) AS is_left
    FROM observations AS observation
    WHERE NOT observation.deleted
),
status_period AS (
    SELECT
        status.person_key,
        coalesce(status.source, '') AS source,
        status.start_date,
        status.end_date,
        status.content_hash,
        status_code.band
    FROM statuses AS status
    JOIN status_code ON status_code.code = status.status_code
    WHERE NOT status.deleted
),
observed_period AS (
    SELECT
        status_period.person_key,
        status_period.band,
        status_period.start_date,
        status_period.content_hash,
        greatest(month_number(status_period.start_date), path_from.month) AS first_month,
        least(
            data_date.data_to,
            last_full_month(status_period.end_date),
            last_full_month(ended.to_date)
        ) AS last_month
    FROM status_period
    CROSS JOIN data_date
    CROSS JOIN path_from
    ASOF LEFT JOIN (FROM observation WHERE to_date IS NOT NULL) AS ended
        ON
            ended.person_key = status_period.person_key
            AND ended.source = status_period.source
            AND ended.to_date >= status_period.start_date
),
period_month AS (
    SELECT
        person_key,
        band,
        start_date,
        content_hash,
        unnest(range(first_month, last_month + 1)) AS month
    FROM observed_period
),
status_month AS (
    SELECT person_key, CAST(month AS INTEGER) AS month, arg_max(band, (start_date, content_hash)) AS band
    FROM period_month
    GROUP BY person_key, month
),
left_period AS (
    SELECT
        gone.person_key,
        greatest(month_number(gone.to_date + 1), any_value(path_from.month)) AS first_month,
        least(
            any_value(data_date.data_to),
            -- greatest passes over null, so an observation that isn't there needs the case.
            min(
                CASE
                    WHEN other.from_date IS NOT NULL
                        THEN month_number(greatest(other.from_date, gone.to_date + 1))
                END
            ) - 1
        ) AS last_month
    FROM observation AS gone
    CROSS JOIN data_date
    CROSS JOIN path_from
    LEFT JOIN observation AS other
        ON
            other.person_key = gone.person_key
            AND (
                other.to_date IS NULL
                OR other.to_date > gone.to_date
                OR (other.to_date = gone.to_date AND NOT other.is_left)
            )
    WHERE gone.is_left AND gone.to_date IS NOT NULL
    GROUP BY gone.person_key, gone.source, gone.from_date, gone.to_date
),
left_month AS (
    SELECT DISTINCT person_key, CAST(unnest(range(first_month, last_month + 1)) AS INTEGER) AS month FROM left_period
),
seen_month AS (
    FROM outcome_month
    UNION ALL
    SELECT person_key, month, band FROM status_month ANTI JOIN outcome_month USING (person_key, month)
)
SELECT person_key, month, CAST(band AS UTINYINT) AS band FROM seen_month
UNION ALL
SELECT person_key, month, 8 FROM left_month ANTI JOIN seen_month USING (person_key, month);
