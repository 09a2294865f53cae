-- Every code of a participation names a member of its dimension.
WITH
used AS (
    SELECT DISTINCT area_code, service_code, provider_code, contract_code FROM participation
)
SELECT 'AREA' AS dimension, area_code AS code FROM used ANTI JOIN star.area ON area.code = area_code
WHERE area_code IS NOT NULL
UNION
SELECT 'SERVICE', service_code FROM used ANTI JOIN star.service ON service.code = service_code
UNION
SELECT 'PROVIDER', provider_code FROM used ANTI JOIN star.provider ON provider.code = provider_code
WHERE provider_code IS NOT NULL
UNION
SELECT 'CONTRACT', contract_code FROM used ANTI JOIN star.contract ON contract.code = contract_code
WHERE contract_code IS NOT NULL
UNION
SELECT 'TARGET_GROUP', target_group
FROM participation_target_group ANTI JOIN star.target_group ON target_group.code = target_group;
