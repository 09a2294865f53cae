-- Two periods of every person numbered from first to before last, as the job-seeker register holds them.
CREATE MACRO statuses(first, last) AS TABLE
WITH
period AS (
    SELECT
        i,
        person_key,
        n,
        DATE '2020-08-01' + draw_below('registers', i, 700) + n * 900 AS start_date,
        30 + draw_below('stays', i * 10 + n, 800) AS days
    FROM person
    CROSS JOIN (VALUES (0), (1)) AS numbered(n)
    WHERE i >= first AND i < last
)
SELECT
    person_key,
    true AS is_test_person,
    draw_of('period', i * 10 + n, ['02', '02', '03', '07']) AS status_code,
    start_date,
    CASE WHEN start_date + days < DATE '2026-11-01' THEN start_date + days END AS end_date,
    'job_seekers' AS source,
    CAST(least(start_date + days, DATE '2026-11-10') AS TIMESTAMPTZ) AS updated_at,
    false AS deleted,
    content_of('status', i * 10 + n, 0) AS content_hash,
    format('statuses_{}.csv', i // 100000) AS file,
    sha256(format('statuses_{}.csv', i // 100000)) AS file_hash,
    CAST(i % 100000 * 2 + n + 2 AS BIGINT) AS line
FROM period;
