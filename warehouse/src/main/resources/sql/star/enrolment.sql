-- Grain: one current participation of a known service, with what its own record and its contract tell. Working model.
-- The provider is its own, else its contract's; so is the area, if the contract has one only.
CREATE OR REPLACE TABLE enrolment AS
SELECT
    md5_number_lower(participation.participation_id) AS participation_key,
    participation.participation_id,
    participation.person_key,
    participation.is_test_person,
    participation.service_code,
    participation.contract_code,
    coalesce(participation.provider_code, contract.provider_code) AS provider_code,
    coalesce(participation.area_code, contract.only_area_code) AS area_code,
    participation.start_date,
    participation.planned_end_date,
    participation.end_date,
    month_number(participation.start_date) AS start_month,
    month_number(participation.end_date) AS end_month,
    CASE
        WHEN participation.end_date IS NULL THEN 0
        WHEN participation.end_reason = 'completed' THEN 1
        WHEN participation.end_reason = 'employed' THEN 2
        WHEN participation.end_reason = 'education' THEN 3
        WHEN participation.end_reason = 'interrupted' THEN 4
        WHEN participation.end_reason = 'other' THEN 5
        ELSE 0
    END AS end_reason,
    CAST(participation.end_date - participation.start_date + 1 AS INTEGER) AS days,
    CAST(round(participation.cost_eur * 100) AS BIGINT) AS own_cost_cents
FROM participations AS participation
SEMI JOIN service ON service.code = participation.service_code
LEFT JOIN contract ON contract.code = participation.contract_code
WHERE NOT participation.deleted;
