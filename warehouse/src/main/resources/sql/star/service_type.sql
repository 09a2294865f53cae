-- Grain: one service type: of the code list, and those that only services name (named by their code). No key 0.
CREATE OR REPLACE TABLE service_type AS
WITH
listed AS (
    SELECT
        code,
        name_fi,
        name_sv,
        name_en,
        position,
        nullif(body ->> '$.goal', '') AS goal,
        coalesce(TRY_CAST(body ->> '$.is_support' AS BOOLEAN), false) AS is_support
    FROM code
    WHERE list = 'service_types'
),
inferred AS (
    SELECT DISTINCT service_type AS code FROM core.services WHERE NOT deleted AND service_type IS NOT NULL
),
every_type AS (
    FROM listed
    UNION ALL
    SELECT code, code, code, code, NULL, NULL, false FROM inferred WHERE code NOT IN (SELECT code FROM listed)
)
SELECT
    CAST(row_number() OVER (ORDER BY position NULLS LAST, code) AS INTEGER) AS key,
    code,
    name_fi,
    name_sv,
    name_en,
    goal,
    is_support
FROM every_type;
