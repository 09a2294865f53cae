-- Grain: one contract; those that only participations name are inferred. No key 0.
CREATE OR REPLACE TABLE contract AS
WITH
declared AS (
    SELECT
        contract_code AS code,
        service_code,
        provider_code,
        start_date,
        end_date,
        CAST(round(budget_eur * 100) AS BIGINT) AS cap_cents,
        CAST(round(cap_person_eur * 100) AS BIGINT) AS cap_person_cents,
        CAST(round(cap_month_eur * 100) AS BIGINT) AS cap_month_cents,
        CAST(round(floor_month_eur * 100) AS BIGINT) AS floor_month_cents,
        list_filter(string_split(area_codes, ' '), lambda area_code: area_code <> '') AS area_codes
    FROM core.contracts
    WHERE NOT deleted
),
inferred AS (
    SELECT DISTINCT contract_code AS code
    FROM core.participations
    WHERE NOT deleted AND contract_code IS NOT NULL AND contract_code NOT IN (SELECT code FROM declared)
),
every_contract AS (
    FROM declared
    UNION ALL BY NAME
    FROM inferred
)
SELECT
    CAST(row_number() OVER (ORDER BY code) AS INTEGER) AS key,
    code,
    service_code,
    provider_code,
    start_date,
    end_date,
    cap_cents,
    cap_person_cents,
    cap_month_cents,
    floor_month_cents,
    -- A joint contract doesn't tell whose client it was.
    CASE WHEN len(area_codes) = 1 THEN area_codes[1] END AS only_area_code,
    coalesce(area_codes, []) AS area_codes
FROM every_contract;
