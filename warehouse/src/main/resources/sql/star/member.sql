-- Grain: one value of one dimension, as the generation publishes it. Key 0 is 'unknown', but for target groups.
CREATE OR REPLACE TABLE member AS
WITH
coded AS (
    SELECT 'AREA' AS dimension, key, code, name_fi, name_sv, name_en FROM area
    UNION ALL
    SELECT 'SERVICE', key, code, name_fi, name_sv, name_en FROM service
    UNION ALL
    SELECT 'SERVICE_TYPE', key, code, name_fi, name_sv, name_en FROM service_type
    UNION ALL
    SELECT 'PROVIDER', key, code, name, name, name FROM provider
    UNION ALL
    SELECT 'CONTRACT', key, code, code, code, code FROM contract
),
-- A participation without a provider or a contract has none: the area's own services are like that.
none AS (
    SELECT dimension, 0 AS key, 'unknown' AS code, name_fi, name_sv, name_en
    FROM (
        VALUES
            ('AREA', 'Ei tiedossa', 'Okänt', 'Unknown'),
            ('SERVICE', 'Ei tiedossa', 'Okänt', 'Unknown'),
            ('SERVICE_TYPE', 'Ei tiedossa', 'Okänt', 'Unknown'),
            ('PROVIDER', 'Ei palveluntuottajaa', 'Ingen producent', 'No provider'),
            ('CONTRACT', 'Ei sopimusta', 'Inget avtal', 'No contract')
    ) AS name (dimension, name_fi, name_sv, name_en)
),
every_member AS (
    FROM coded
    UNION ALL
    FROM none
    UNION ALL
    SELECT dimension, key, code, name_fi, name_sv, name_en FROM list_member
    UNION ALL
    SELECT 'TARGET_GROUP', key, code, name_fi, name_sv, name_en FROM target_group
)
SELECT
    dimension,
    key,
    code,
    name_fi,
    name_sv,
    name_en,
    CAST(
        row_number() OVER (
            PARTITION BY dimension
            ORDER BY key = 0 AND dimension <> 'TARGET_GROUP', key
        ) AS INTEGER
    ) AS position
FROM every_member;
