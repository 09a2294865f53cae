-- Persons numbered from first to before last: one record of each, of every second one a later one as well.
CREATE MACRO persons(first, last) AS TABLE
SELECT
    person_key,
    true AS is_test_person,
    CASE version
        WHEN 0 THEN DATE '2020-08-01' + draw_below('known from', i, 600)
        ELSE DATE '2022-08-01' + draw_below('changed on', i, 1500)
    END AS valid_from,
    CAST(date_trunc('month', DATE '1958-01-01' + draw_below('born', i, 17500)) AS DATE) AS birth_month,
    draw_of('gender', i, ['female', 'male', 'female', 'male', 'unknown']) AS gender,
    NULL::VARCHAR AS municipality_code,
    'A0' || (1 + draw_below('area', i, 6)) AS area_code,
    draw_of('language', i, ['fi', 'fi', 'fi', 'fi', 'sv', 'ru', 'ar', 'et']) AS language,
    draw_of('education', i, [1, 2, 3, 3, 3, 5, 6, 7]) AS education_level,
    draw_of('occupation', i, ['5223', '2512', '9112', '5120', '7115']) AS occupation_code,
    CASE WHEN draw('unemployed', i) < 0.6 THEN DATE '2019-08-01' + draw_below('unemployed since', i, 1000) END
        AS unemployed_since,
    draw('work ability', i) < 0.12 AS work_ability_limited,
    draw('integration', i) < 0.1 AS integration_plan,
    TIMESTAMPTZ '2026-11-10 00:00:00+00' - to_days(draw_below('told', i, 300)) AS updated_at,
    false AS deleted,
    content_of('person', i, version) AS content_hash,
    format('persons_{}.csv', i // 100000) AS file,
    sha256(format('persons_{}.csv', i // 100000)) AS file_hash,
    CAST(i % 100000 * 2 + version + 2 AS BIGINT) AS line
FROM person
JOIN (VALUES (0), (1)) AS versions(version) ON version = 0 OR i % 2 = 0
WHERE i >= first AND i < last;
