-- Grain: one run of months [from_month, to_month) of a person in which the same record is the latest known on the first day
-- of the month. Null: unknown. Before the first record, only birth and gender of the earliest are known.
CREATE OR REPLACE TEMP TABLE study_attribute AS
WITH
municipality AS (
    SELECT unnest(municipality_codes) AS municipality_code, min(code) AS area_code FROM star.area GROUP BY 1
),
record AS (
    SELECT
        study_person.person,
        star.month_number(record.valid_from) + CAST(day(record.valid_from) > 1 AS INTEGER) AS from_month,
        record.valid_from,
        star.month_number(record.birth_month) AS birth_month,
        record.gender,
        coalesce(record.area_code, municipality.area_code) AS area_code,
        lower(record.language) AS language,
        record.education_level,
        record.work_ability_limited,
        record.integration_plan,
        star.month_number(record.unemployed_since) AS unemployed_since
    FROM core.persons AS record
    JOIN study_person ON study_person.person_key = record.person_key
    LEFT JOIN municipality ON municipality.municipality_code = record.municipality_code
    WHERE NOT record.deleted
),
earliest AS (
    SELECT person, arg_min(birth_month, valid_from) AS birth_month, arg_min(gender, valid_from) AS gender
    FROM record
    GROUP BY person
),
known AS (
    SELECT * EXCLUDE (valid_from)
    FROM record
    -- Of two that begin to be known in one month the later.
    QUALIFY row_number() OVER (PARTITION BY person, from_month ORDER BY valid_from DESC) = 1
    UNION ALL BY NAME
    SELECT study_person.person, 0 AS from_month, NULL AS area_code
    FROM study_person
),
bounded AS (
    SELECT
        known.*,
        coalesce(lead(known.from_month) OVER (PARTITION BY known.person ORDER BY known.from_month), 100000) AS to_month
    FROM known
)
SELECT
    CAST(row_number() OVER (ORDER BY bounded.person, bounded.from_month) - 1 AS INTEGER) AS attribute,
    bounded.person,
    bounded.from_month,
    bounded.to_month,
    coalesce(bounded.birth_month, earliest.birth_month) AS birth_month,
    coalesce(bounded.gender, earliest.gender) AS gender,
    CAST(coalesce(area.key, 0) AS SMALLINT) AS area,
    education.body ->> '$.education' AS education,
    language.body ->> '$.language_group' AS language_group,
    bounded.work_ability_limited,
    bounded.integration_plan,
    bounded.unemployed_since
FROM bounded
LEFT JOIN earliest ON earliest.person = bounded.person
LEFT JOIN star.area ON area.code = bounded.area_code
LEFT JOIN star.code AS education
    ON education.list = 'education_levels' AND education.code = CAST(bounded.education_level AS VARCHAR)
LEFT JOIN star.code AS language ON language.list = 'languages' AND language.code = bounded.language;
