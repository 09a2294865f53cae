-- Grain: one sum of payments to be shared: of a contract (any kind), or of a service without a contract (staff and
-- subsidies); with an area, among the participations of that area only.
CREATE OR REPLACE TABLE payment_pool AS
WITH
pool AS (
    SELECT contract.code AS contract_code, NULL AS service_code, payment.area_code, payment.amount_eur
    FROM core.payments AS payment
    JOIN contract ON contract.code = payment.contract_code
    WHERE NOT payment.deleted
    UNION ALL
    SELECT NULL, service.code, payment.area_code, payment.amount_eur
    FROM core.payments AS payment
    JOIN service ON service.code = payment.service_code
    WHERE NOT payment.deleted AND payment.contract_code IS NULL AND payment.kind IN ('staff', 'subsidy')
)
SELECT
    CAST(row_number() OVER (ORDER BY contract_code, service_code, area_code) AS INTEGER) AS pool_key,
    contract_code,
    service_code,
    area_code,
    CAST(sum(amount_eur) * 100 AS BIGINT) AS cents
FROM pool
GROUP BY contract_code, service_code, area_code;
