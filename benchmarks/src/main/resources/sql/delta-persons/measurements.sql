-- Every touched person answers once more about the participation that is corrected.
WITH
corrected AS (
    SELECT participation_id
    FROM participations(0, getvariable('participations'))
    WHERE person_key IN (SELECT person_key FROM person WHERE touched(i))
    QUALIFY row_number() OVER (PARTITION BY person_key ORDER BY start_date DESC, participation_id) = 1
),
latest AS (
    SELECT participation_id, row_number() OVER (ORDER BY participation_id) - 1 AS n FROM corrected
)
SELECT
    measurement.* REPLACE (
        'N' || measurement.response_id AS response_id,
        'end' AS phase,
        DATE '2026-11-17' AS answered_on,
        latest.participation_id AS participation_id,
        TIMESTAMPTZ '2026-11-18 06:00:00+00' AS updated_at,
        content_hash + 1 AS content_hash,
        'measurements_2026-11-18.csv' AS file,
        sha256('measurements_2026-11-18.csv') AS file_hash,
        row_number() OVER () + 1 AS line
    )
FROM measurements(0, getvariable('persons') // 100) AS measurement
JOIN latest ON format('R{:08d}', latest.n) = measurement.response_id;
