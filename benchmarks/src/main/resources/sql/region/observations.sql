-- When the job-seeker register sees the persons numbered from first to before last: every fourth has left it.
CREATE MACRO observations(first, last) AS TABLE
SELECT
    person_key,
    true AS is_test_person,
    DATE '2020-08-01' AS from_date,
    'job_seekers' AS source,
    CASE WHEN i % 4 = 1 THEN DATE '2024-01-01' + draw_below('leaves', i, 1000) END AS to_date,
    CASE WHEN i % 4 = 1 THEN draw_of('left', i, ['found_work', 'left_other', 'moved']) END AS end_reason,
    TIMESTAMPTZ '2026-11-10 00:00:00+00' - to_days(draw_below('seen', i, 300)) AS updated_at,
    false AS deleted,
    content_of('observation', i, 0) AS content_hash,
    format('observations_{}.csv', i // 100000) AS file,
    sha256(format('observations_{}.csv', i // 100000)) AS file_hash,
    CAST(i % 100000 + 2 AS BIGINT) AS line
FROM person
WHERE i >= first AND i < last;
