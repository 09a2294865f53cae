-- Grain: one sum of payments to be shared: of a contract (any kind), or of a service without a contract (staff and
-- subsidies); with an area, among the participations of that area only.
CREATE OR REPLACE TABLE payment_pool AS
WITH
pool AS (
    SELECT contract_code, NULL AS service_code, area_code, cents
    FROM payment
    WHERE contract_code IS NOT NULL
    UNION ALL
    SELECT NULL, service_code, area_code, cents
    FROM payment
    WHERE contract_code IS NULL AND kind IN ('staff', 'subsidy')
)
SELECT
    CAST(row_number() OVER (ORDER BY contract_code, service_code, area_code) AS INTEGER) AS pool_key,
    contract_code,
    service_code,
    area_code,
    CAST(sum(cents) AS BIGINT) AS cents
FROM pool
GROUP BY contract_code, service_code, area_code;
