-- Fills a generation's tables, made by schema.sql in the attached database 'published', from the star.
-- Variables: generation_number, schema_version, published_at, default_instrument.
INSERT INTO published.generation BY NAME
SELECT
    getvariable('generation_number') AS number,
    getvariable('schema_version') AS schema_version,
    getvariable('published_at') AS published_at,
    -- Without a single record nothing is known of any day: the day of the publish.
    coalesce(data_date.as_of, star.local_day(getvariable('published_at'))) AS as_of,
    CASE
        WHEN data_date.data_to IS NOT NULL
            THEN make_date(data_date.data_to // 12, data_date.data_to % 12 + 1, 1)
    END AS data_to,
    (SELECT coalesce(bool_or(is_test_person), false) FROM star.person) AS is_synthetic,
    (
        SELECT coalesce(max(participations), 0)
        FROM (SELECT count(*) AS participations FROM star.participation GROUP BY person)
    ) AS most_participations_per_person,
    getvariable('default_instrument') AS default_instrument
FROM star.data_date;

INSERT INTO published.member BY NAME
SELECT dimension, key, code, name_fi, name_sv, name_en, position FROM star.member ORDER BY dimension, position;

INSERT INTO published.service BY NAME
SELECT key, code, service_type_key, delivery_key, goal, is_pilot, unit_cost_cents FROM star.service ORDER BY key;

INSERT INTO published.provider BY NAME
SELECT key, code, business_id FROM star.provider ORDER BY key;

INSERT INTO published.area BY NAME
SELECT key, code, municipality_codes FROM star.area ORDER BY key;

INSERT INTO published.target_group BY NAME
SELECT key, code, rule FROM star.target_group ORDER BY key;

INSERT INTO published.measure BY NAME
SELECT k, instrument, meter_dimension, better, name_fi, name_sv, name_en, scale_min, scale_max
FROM star.measure
ORDER BY k;

INSERT INTO published.participation BY NAME
WITH
drawn AS MATERIALIZED (
    SELECT person, random() AS draw FROM star.person
),
shuffled AS (
    SELECT person, CAST(row_number() OVER (ORDER BY draw, person) - 1 AS INTEGER) AS published_person FROM drawn
)
SELECT
    shuffled.published_person AS person,
    participation.* EXCLUDE (participation_key, person),
    measure_column.* EXCLUDE (participation_key)
FROM star.participation
JOIN shuffled ON shuffled.person = participation.person
LEFT JOIN star.measure_column ON measure_column.participation_key = participation.participation_key
ORDER BY
    participation.service_type,
    participation.service,
    participation.provider,
    participation.start_month,
    shuffled.published_person;

INSERT INTO published.feed_quality BY NAME
SELECT feed, read, accepted, rejected, waiting, loaded, rows, updated_at, loaded_at FROM star.feed_quality ORDER BY feed;

INSERT INTO published.file_quality BY NAME
SELECT feed, file, read, accepted, rejected FROM star.file_quality ORDER BY feed, file, file_hash;

INSERT INTO published.rejection_count BY NAME
SELECT feed, reason, column_name, CAST(sum(rows) AS BIGINT) AS rows
FROM ledger.rejected
GROUP BY feed, reason, column_name
ORDER BY feed, reason, column_name;
