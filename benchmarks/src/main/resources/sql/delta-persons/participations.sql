-- A participation of every touched person is corrected; every fourth begins a new one.
WITH
touched_person AS (
    SELECT person_key, row_number() OVER (ORDER BY i) - 1 AS n FROM person WHERE touched(i)
),
corrected AS (
    SELECT *
    FROM participations(0, getvariable('participations'))
    SEMI JOIN touched_person USING (person_key)
    QUALIFY row_number() OVER (PARTITION BY person_key ORDER BY start_date DESC, participation_id) = 1
),
begun AS (
    SELECT drawn.* REPLACE (touched_person.person_key AS person_key)
    FROM participations(
        getvariable('participations'),
        getvariable('participations') + getvariable('persons') // 400
    ) AS drawn
    JOIN touched_person
        ON touched_person.n = (line + 99998) % 100000 % (getvariable('persons') // 100)
)
SELECT
    * REPLACE (
        'interrupted' AS end_reason,
        least(greatest(start_date, coalesce(end_date - 3, DATE '2026-11-17')), DATE '2026-11-17') AS end_date,
        TIMESTAMPTZ '2026-11-18 06:00:00+00' AS updated_at,
        content_hash + 1 AS content_hash,
        'participations_2026-11-18.csv' AS file,
        sha256('participations_2026-11-18.csv') AS file_hash,
        row_number() OVER () + 1 AS line
    )
FROM (FROM corrected UNION ALL FROM begun);
