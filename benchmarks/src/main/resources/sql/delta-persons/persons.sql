-- Every touched person changes once more.
SELECT
    * REPLACE (
        DATE '2026-11-12' AS valid_from,
        false AS work_ability_limited,
        TIMESTAMPTZ '2026-11-18 06:00:00+00' AS updated_at,
        content_hash + 1 AS content_hash,
        'persons_2026-11-18.csv' AS file,
        sha256('persons_2026-11-18.csv') AS file_hash,
        row_number() OVER () + 1 AS line
    )
FROM persons(0, getvariable('persons'))
WHERE person_key IN (SELECT person_key FROM person WHERE touched(i))
QUALIFY row_number() OVER (PARTITION BY person_key ORDER BY line) = 1;
