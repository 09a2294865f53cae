-- Takes over what the attached database 'previous', the generation in force, tells of itself and of those before it.
INSERT INTO published.earlier_generation BY NAME
SELECT number, published_at, data_to, study_at, is_synthetic, records
FROM (
    SELECT
        number,
        published_at,
        data_to,
        study_at,
        is_synthetic,
        (SELECT coalesce(sum(rows), 0) FROM previous.feed_quality) AS records
    FROM previous.generation
    UNION ALL BY NAME
    SELECT number, published_at, data_to, study_at, is_synthetic, records FROM previous.earlier_generation
)
ORDER BY number DESC
LIMIT 100;
