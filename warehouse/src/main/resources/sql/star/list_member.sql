-- Grain: one value of a dimension that is a plain code list. Key 0 is 'unknown', whether the list has it or not.
CREATE OR REPLACE TABLE list_member AS
WITH
dimension_list(dimension, list) AS (
    VALUES
    ('DELIVERY', 'delivery'),
    ('GENDER', 'genders'),
    ('AGE_BAND', 'age_bands'),
    ('EDUCATION', 'education'),
    ('DURATION_BAND', 'duration_bands'),
    ('LANGUAGE_GROUP', 'language_groups')
),
numbered AS (
    SELECT
        dimension_list.dimension,
        row_number() OVER (PARTITION BY code.list ORDER BY code.position NULLS LAST, code.code) AS key,
        code.code,
        code.name_fi,
        code.name_sv,
        code.name_en
    FROM dimension_list
    JOIN code ON code.list = dimension_list.list
    WHERE code.code <> 'unknown'
)
SELECT dimension, CAST(key AS INTEGER) AS key, code, name_fi, name_sv, name_en FROM numbered
UNION ALL
SELECT
    dimension_list.dimension,
    0,
    'unknown',
    coalesce(code.name_fi, 'Ei tiedossa'),
    coalesce(code.name_sv, 'Okänt'),
    coalesce(code.name_en, 'Unknown')
FROM dimension_list
LEFT JOIN code ON code.list = dimension_list.list AND code.code = 'unknown';
