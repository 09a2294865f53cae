-- Grain: one month's payment of a kind for a contract, or for a service without one; with an area, by that area only.
-- A payment of an unknown contract, service or area waits.
CREATE OR REPLACE TABLE payment AS
SELECT
    payment.contract_code,
    payment.service_code,
    payment.area_code,
    month_number(payment.month) AS month,
    payment.kind,
    CAST(round(payment.amount_eur * 100) AS BIGINT) AS cents
FROM core.payments AS payment
LEFT JOIN contract ON contract.code = payment.contract_code
LEFT JOIN service ON service.code = payment.service_code
LEFT JOIN area ON area.code = payment.area_code
WHERE
    NOT payment.deleted
    AND CASE WHEN payment.contract_code IS NULL THEN service.code ELSE contract.code END IS NOT NULL
    AND (payment.area_code IS NULL OR area.code IS NOT NULL);
