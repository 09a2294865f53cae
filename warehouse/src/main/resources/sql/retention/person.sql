-- Grain: one person of whom nothing else is left and whose own records are too old.
CREATE OR REPLACE TABLE expired_person AS
SELECT person_key
FROM landed.persons
WHERE
    person_key NOT IN (
        SELECT person_key FROM landed.participations WHERE person_key IS NOT NULL
        UNION
        SELECT person_key FROM landed.statuses
        UNION
        SELECT person_key FROM landed.outcomes
        UNION
        SELECT person_key FROM landed.observations
    )
GROUP BY person_key
HAVING max(greatest(valid_from, CAST(updated_at AS DATE))) < getvariable('cutoff');
