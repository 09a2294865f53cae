-- Grain: one person's month by one source that a price names as its evidence: a source of statuses, or 'outcomes', the feed of
-- months. Only of persons in contracts with such prices, from 24 months before the first start to 24 after the last end, and while
-- a generation is made. Tie-breaks as in register_month.
CREATE OR REPLACE TEMP TABLE evidence_month AS
WITH
named AS (
    SELECT DISTINCT contract_code, evidence_source AS source
    FROM star.contract_term
    WHERE evidence_source IS NOT NULL AND component = 'outcome'
),
sought AS (
    SELECT
        participation.person_key,
        named.source,
        min(participation.start_month) - 24 AS from_month,
        max(greatest(participation.start_month, participation.end_month)) + 24 AS to_month
    FROM star.participation
    JOIN named ON named.contract_code = participation.contract_code
    GROUP BY participation.person_key, named.source
),
ended AS (
    SELECT person_key, source, to_date FROM core.observations WHERE NOT deleted AND to_date IS NOT NULL
),
period AS (
    SELECT
        status.person_key,
        sought.source,
        status_code.band,
        status.start_date,
        status.content_hash,
        greatest(sought.from_month, star.month_number(status.start_date)) AS first_month,
        -- Nobody is seen by a source after its observation ended.
        least(
            data_date.data_to,
            sought.to_month,
            star.month_number(status.end_date + 1) - 1,
            star.month_number(ended.to_date + 1) - 1
        ) AS last_month
    FROM core.statuses AS status
    JOIN sought ON sought.person_key = status.person_key AND sought.source = status.source
    JOIN star.status_code ON status_code.code = status.status_code
    CROSS JOIN star.data_date
    ASOF LEFT JOIN ended
        ON
            ended.person_key = status.person_key
            AND ended.source = status.source
            AND ended.to_date >= status.start_date
    WHERE NOT status.deleted
),
period_month AS (
    SELECT
        person_key,
        source,
        band,
        start_date,
        content_hash,
        unnest(range(first_month, last_month + 1)) AS month
    FROM period
)
SELECT
    person_key,
    source,
    CAST(month AS SMALLINT) AS month,
    CAST(arg_max(band, (start_date, content_hash)) AS UTINYINT) AS band
FROM period_month
GROUP BY person_key, source, month
UNION ALL
SELECT
    outcome.person_key,
    sought.source,
    CAST(star.month_number(outcome.month) AS SMALLINT),
    CAST(CASE WHEN outcome.subsidised AND status_code.band IN (1, 2) THEN 3 ELSE status_code.band END AS UTINYINT)
FROM core.outcomes AS outcome
JOIN sought ON sought.person_key = outcome.person_key AND sought.source = 'outcomes'
JOIN star.status_code ON status_code.code = outcome.status_code
CROSS JOIN star.data_date
WHERE
    NOT outcome.deleted
    AND star.month_number(outcome.month) BETWEEN sought.from_month AND least(sought.to_month, data_date.data_to);
