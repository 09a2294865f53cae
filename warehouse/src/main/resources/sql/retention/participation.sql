-- Grain: one participation that landed: the day that tells whether it may be kept, and whose it is.
-- The day is the end of its newest version. One that hasn't ended counts from the newest word of it: planned end, start,
-- or the day on which its sender last told of it.
CREATE OR REPLACE TABLE participation_day AS
SELECT
    participation_id,
    arg_max(person_key, (updated_at, content_hash)) FILTER (WHERE person_key IS NOT NULL) AS person_key,
    arg_max(start_date, (updated_at, content_hash)) FILTER (WHERE start_date IS NOT NULL) AS start_date,
    arg_max(
        coalesce(end_date, greatest(planned_end_date, start_date, CAST(updated_at AS DATE))),
        (updated_at, content_hash)
    ) AS day
FROM landed.participations
GROUP BY participation_id;

-- Grain: one participation that is too old.
CREATE OR REPLACE TABLE expired_participation AS
SELECT participation_id FROM participation_day WHERE day < getvariable('cutoff');

-- Grain: one person with a participation that is kept: the day from which the registers belong to it. Paths begin 24 months
-- before the start; what came before the person was unemployed for is a matter of months as well.
CREATE OR REPLACE TABLE register_from AS
SELECT person_key, CAST(min(start_date) - INTERVAL 24 MONTH AS DATE) AS from_day
FROM participation_day
WHERE day >= getvariable('cutoff') AND person_key IS NOT NULL AND start_date IS NOT NULL
GROUP BY person_key;
