-- The last three months of every touched person are corrected.
SELECT
    * REPLACE (
        '01' AS status_code,
        false AS subsidised,
        TIMESTAMPTZ '2026-11-18 06:00:00+00' AS updated_at,
        content_hash + 1 AS content_hash,
        'outcomes_2026-11-18.csv' AS file,
        sha256('outcomes_2026-11-18.csv') AS file_hash,
        row_number() OVER () + 1 AS line
    )
FROM outcomes(72, 75)
WHERE person_key IN (SELECT person_key FROM person WHERE touched(i));
