-- Grain: one area's budget of a service in a year. A budget of an unknown area or service waits.
CREATE OR REPLACE TABLE budget AS
SELECT
    budget.area_code,
    budget.service_code,
    budget.year,
    CAST(round(budget.amount_eur * 100) AS BIGINT) AS cents
FROM core.budgets AS budget
JOIN area ON area.code = budget.area_code
JOIN service ON service.code = budget.service_code
WHERE NOT budget.deleted;
