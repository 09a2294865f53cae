-- Grain: one area; those that only other feeds name are inferred. No key 0.
CREATE OR REPLACE TABLE area AS
WITH
declared AS (
    SELECT
        area_code AS code,
        name_fi,
        name_sv,
        name_en,
        list_filter(string_split(coalesce(municipality_codes, ''), ' '), lambda code: code <> '') AS municipality_codes
    FROM core.areas
    WHERE NOT deleted
),
named AS (
    SELECT area_code AS code FROM core.participations WHERE NOT deleted AND area_code IS NOT NULL
    UNION
    SELECT area_code FROM core.persons WHERE NOT deleted AND area_code IS NOT NULL
    UNION
    SELECT unnest(area_codes) FROM contract
),
every_area AS (
    FROM declared
    UNION ALL BY NAME
    SELECT code FROM named WHERE code NOT IN (SELECT code FROM declared)
)
SELECT
    CAST(row_number() OVER (ORDER BY code) AS INTEGER) AS key,
    code,
    coalesce(name_fi, code) AS name_fi,
    coalesce(name_sv, name_fi, code) AS name_sv,
    coalesce(name_en, name_fi, code) AS name_en,
    coalesce(municipality_codes, []) AS municipality_codes
FROM every_area;
