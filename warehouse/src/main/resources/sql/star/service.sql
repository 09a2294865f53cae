-- Grain: one service. As long as no record of services has ever come, the codes in participations stand for services
-- of unknown type; from then on participations of an unknown service wait. No key 0.
CREATE OR REPLACE TABLE service AS
WITH
declared AS (
    SELECT service_code AS code, service_type, name_fi, name_sv, name_en, delivery, goal, is_pilot, unit_cost_eur
    FROM core.services
    WHERE NOT deleted
),
inferred AS (
    SELECT DISTINCT service_code AS code
    FROM core.participations
    WHERE NOT deleted AND NOT EXISTS (FROM core.services)
),
every_service AS (
    FROM declared
    UNION ALL BY NAME
    FROM inferred
)
SELECT
    CAST(row_number() OVER (ORDER BY every_service.code) AS INTEGER) AS key,
    every_service.code,
    coalesce(every_service.name_fi, every_service.code) AS name_fi,
    coalesce(every_service.name_sv, every_service.name_fi, every_service.code) AS name_sv,
    coalesce(every_service.name_en, every_service.name_fi, every_service.code) AS name_en,
    coalesce(service_type.key, 0) AS service_type_key,
    coalesce(delivery.key, 0) AS delivery_key,
    coalesce(every_service.goal, service_type.goal) AS goal,
    coalesce(service_type.is_support, false) AS is_support,
    service_type.code AS service_type_code,
    every_service.is_pilot,
    CAST(round(every_service.unit_cost_eur * 100) AS BIGINT) AS unit_cost_cents
FROM every_service
LEFT JOIN service_type ON service_type.code = every_service.service_type
LEFT JOIN list_member AS delivery
    ON delivery.dimension = 'DELIVERY' AND delivery.code = every_service.delivery;
