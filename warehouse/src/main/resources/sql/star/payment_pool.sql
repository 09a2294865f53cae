-- Grain: one sum of payments to be shared: of a contract (any kind), or of a service without a contract (staff and
-- subsidies); with an area, among the participations of that area only.
CREATE OR REPLACE TABLE star.payment_pool AS
WITH
pool AS (
    SELECT contract.key AS contract_key, NULL AS service_key, payment.area_code, payment.amount_eur
    FROM core.payments AS payment
    JOIN star.contract ON contract.code = payment.contract_code
    WHERE NOT payment.deleted
    UNION ALL
    SELECT NULL, service.key, payment.area_code, payment.amount_eur
    FROM core.payments AS payment
    JOIN star.service ON service.code = payment.service_code
    WHERE NOT payment.deleted AND payment.contract_code IS NULL AND payment.kind IN ('staff', 'subsidy')
)
SELECT
    CAST(row_number() OVER () AS INTEGER) AS pool_key,
    contract_key,
    service_key,
    area_code,
    CAST(sum(amount_eur) * 100 AS BIGINT) AS cents
FROM pool
GROUP BY contract_key, service_key, area_code;
