-- Everybody's months from first to before last, counted from August 2020: a file a month, as an income register sends them.
-- A status lasts some months; each person has a rhythm.
CREATE MACRO outcomes(first, last) AS TABLE
WITH
drawn AS (
    SELECT
        i,
        person_key,
        m,
        month_at(m) AS month,
        draw_of(
            'status',
            i * 1000 + (m + i % 9) // (4 + i % 8),
            ['01', '01', '01', '02', '02', '02', '02', '03', '05', '07', '08', '09', '04', '00']
        ) AS status_code
    FROM (SELECT unnest(range(first, last)) AS m)
    CROSS JOIN person
)
SELECT
    person_key,
    true AS is_test_person,
    month,
    status_code,
    status_code = '00' AS subsidised,
    CAST(
        CASE WHEN status_code IN ('00', '01', '04', '09') THEN 1200 + draw_below('earns', i, 2500) ELSE 0 END
        AS DECIMAL(18, 2)
    ) AS earnings_eur,
    CAST(CASE WHEN status_code IN ('02', '03', '07') THEN 800 ELSE 0 END AS DECIMAL(18, 2)) AS benefit_eur,
    CAST(CASE WHEN status_code = '02' THEN draw_below('share', i * 1000 + m, 5) * 100 ELSE 0 END AS DECIMAL(18, 2))
        AS municipal_share_eur,
    CAST(month + 40 AS TIMESTAMPTZ) AS updated_at,
    false AS deleted,
    content_of('outcome', i * 1000 + m, 0) AS content_hash,
    format('outcomes_{}.csv', strftime(month, '%Y-%m')) AS file,
    sha256(format('outcomes_{}.csv', strftime(month, '%Y-%m'))) AS file_hash,
    CAST(i + 2 AS BIGINT) AS line
FROM drawn
ORDER BY m, i;
