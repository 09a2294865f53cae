-- Grain: one provider; those that only participations or contracts name are inferred. No key 0.
CREATE OR REPLACE TABLE provider AS
WITH
declared AS (
    SELECT provider_code AS code, name, business_id FROM core.providers WHERE NOT deleted
),
named AS (
    SELECT provider_code AS code FROM core.participations WHERE NOT deleted AND provider_code IS NOT NULL
    UNION
    SELECT provider_code FROM core.contracts WHERE NOT deleted AND provider_code IS NOT NULL
),
every_provider AS (
    FROM declared
    UNION ALL BY NAME
    SELECT code FROM named WHERE code NOT IN (SELECT code FROM declared)
)
SELECT
    CAST(row_number() OVER (ORDER BY code) AS INTEGER) AS key,
    code,
    coalesce(name, code) AS name,
    business_id
FROM every_provider;
