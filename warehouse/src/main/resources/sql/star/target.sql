-- Grain: one target of a service or contract, of all areas or one. Null: all; horizon null for metrics that take none.
-- A target of an unknown service, contract, area or metric, or whose horizon doesn't fit its metric, waits.
CREATE OR REPLACE TABLE target AS
SELECT
    target.service_code,
    target.contract_code,
    target.area_code,
    target.metric,
    target.horizon_months,
    target.valid_from,
    target.valid_to,
    target.target_value
FROM core.targets AS target
JOIN metric
    ON
        metric.code = target.metric
        AND metric.has_horizon = (target.horizon_months IS NOT NULL)
        AND coalesce(target.horizon_months, 0) BETWEEN 0 AND 24
LEFT JOIN service ON service.code = target.service_code
LEFT JOIN contract ON contract.code = target.contract_code
LEFT JOIN area ON area.code = target.area_code
WHERE
    NOT target.deleted
    AND (target.service_code IS NULL OR service.code IS NOT NULL)
    AND (target.contract_code IS NULL OR contract.code IS NOT NULL)
    AND (target.area_code IS NULL OR area.code IS NOT NULL);
