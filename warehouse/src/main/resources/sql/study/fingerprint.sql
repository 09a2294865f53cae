-- Grain: one row: a number of everything that a study reads, alike for alike rows of the star in whatever order.
CREATE OR REPLACE TEMP TABLE study_fingerprint AS
WITH
part AS (
    SELECT bit_xor(hash('path', path)) AS number FROM star.person_path AS path
    UNION ALL
    SELECT bit_xor(hash('amounts', amounts)) FROM star.person_amounts AS amounts
    UNION ALL
    SELECT
        bit_xor(
            hash(
                'participation',
                participation.participation_id,
                participation.person_key,
                participation.start_date,
                participation.end_month,
                service.service_type_key
            )
        )
    FROM star.participation
    JOIN star.service ON service.code = participation.service_code
    UNION ALL
    SELECT
        bit_xor(
            hash(
                'person',
                person_key,
                valid_from,
                birth_month,
                gender,
                area_code,
                municipality_code,
                language,
                education_level,
                work_ability_limited,
                integration_plan,
                unemployed_since
            )
        )
    FROM core.persons
    WHERE NOT deleted
    UNION ALL
    SELECT bit_xor(hash('member', dimension, key, code)) FROM star.member WHERE dimension NOT IN ('SERVICE', 'PROVIDER', 'CONTRACT')
    UNION ALL
    SELECT bit_xor(hash('area', code, municipality_codes)) FROM star.area
    UNION ALL
    SELECT bit_xor(hash('code', list, code, body)) FROM star.code WHERE list IN ('education_levels', 'languages')
    UNION ALL
    SELECT bit_xor(hash('group', code, rule)) FROM star.target_group
    UNION ALL
    SELECT bit_xor(hash('measure', measure)) FROM star.measure
    UNION ALL
    SELECT
        bit_xor(
            hash(
                'value',
                participation.participation_id,
                participation.end_month,
                value.k,
                CAST(value.start AS FLOAT),
                CAST(value.change AS FLOAT)
            )
        )
    FROM star.measure_value AS value
    JOIN star.participation ON participation.participation_key = value.participation_key
    UNION ALL
    SELECT hash('date', data_from, data_to) FROM star.data_date
)
SELECT lpad(to_hex(bit_xor(coalesce(number, 0))), 16, '0') AS fingerprint FROM part;
