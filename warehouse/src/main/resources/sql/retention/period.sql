-- Grain: one status period or observation that is too old: its newest version ended, or was last told of, before the cutoff
-- and before anything that a kept participation of the person needs.
CREATE OR REPLACE TABLE expired_period AS
WITH
version AS (
    SELECT 'statuses' AS feed, person_key, source, start_date, end_date, updated_at, content_hash FROM landed.statuses
    UNION ALL
    SELECT 'observations', person_key, source, from_date, to_date, updated_at, content_hash FROM landed.observations
),
period AS (
    SELECT
        feed,
        person_key,
        source,
        start_date,
        arg_max(
            coalesce(end_date, greatest(start_date, CAST(updated_at AS DATE))),
            (updated_at, content_hash)
        ) AS day
    FROM version
    GROUP BY feed, person_key, source, start_date
)
SELECT period.feed, period.person_key, period.source, period.start_date
FROM period
LEFT JOIN register_from ON register_from.person_key = period.person_key
WHERE period.day < least(getvariable('cutoff'), register_from.from_day);
