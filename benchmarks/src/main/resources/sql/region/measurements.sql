-- Responses numbered from first to before last, an answer to each item: 55 % at the start, 35 % at the end (in the
-- middle, if the participation goes on), 10 % after it. Variable: responses, their number in all.
CREATE MACRO measurements(first, last) AS TABLE
WITH
response AS (
    SELECT
        r,
        CASE
            WHEN r < 0.55 * getvariable('responses') THEN 'start'
            WHEN r < 0.90 * getvariable('responses') THEN 'end'
            ELSE 'followup'
        END AS phase,
        r - CASE
            WHEN r < 0.55 * getvariable('responses') THEN 0
            WHEN r < 0.90 * getvariable('responses') THEN CAST(ceil(0.55 * getvariable('responses')) AS BIGINT)
            ELSE CAST(ceil(0.90 * getvariable('responses')) AS BIGINT)
        END AS j
    FROM (SELECT unnest(range(first, last)) AS r)
),
answered AS (
    SELECT
        response.r,
        participation.participation_id,
        CASE WHEN response.phase <> 'start' AND participation.end_date IS NULL THEN 'mid' ELSE response.phase END AS phase,
        CAST(
            CASE
                WHEN response.phase = 'start' THEN participation.start_date + draw_below('answers', response.r, 12) - 2
                WHEN participation.end_date IS NULL THEN participation.start_date + 20
                WHEN response.phase = 'end' THEN participation.end_date + draw_below('answers', response.r, 25) - 8
                ELSE participation.end_date + 180 + draw_below('answers', response.r, 40) - 20
            END AS DATE
        ) AS answered_on
    FROM response
    JOIN participations(0, getvariable('participations')) AS participation
        ON participation.participation_id = format('T{:07d}', response.j)
)
SELECT
    format('R{:08d}', answered.r) AS response_id,
    'asiakasmuutos' AS instrument_code,
    answered.phase,
    answered.answered_on,
    item.item_code,
    CAST(
        least(10, draw_below('mood', answered.r, 7) + draw_below('answer', answered.r * 100 + item.n, 5)) AS DOUBLE
    ) AS answer,
    answered.participation_id,
    NULL::VARCHAR AS service_code,
    NULL::VARCHAR AS contract_code,
    '1' AS instrument_version,
    draw_of('collected', answered.r, ['self', 'self', 'provider', 'authority']) AS collected_by,
    draw_of('mode', answered.r, ['web', 'web', 'paper', 'interview']) AS mode,
    draw_of('in language', answered.r, ['fi', 'fi', 'fi', 'sv', 'en']) AS language,
    CAST(least(answered.answered_on + 1, DATE '2026-11-10') AS TIMESTAMPTZ) AS updated_at,
    false AS deleted,
    content_of('answer', answered.r * 100 + item.n, 0) AS content_hash,
    format('measurements_{}.csv', answered.r // 20000) AS file,
    sha256(format('measurements_{}.csv', answered.r // 20000)) AS file_hash,
    CAST(answered.r % 20000 * (SELECT count(*) FROM item) + item.n + 2 AS BIGINT) AS line
FROM answered
CROSS JOIN item
ORDER BY answered.r, item.n;
