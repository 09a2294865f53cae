-- Grain: one month, area, bracket and in_service with anybody at risk, of whatever service type.
CREATE OR REPLACE TEMP TABLE study_place AS
SELECT
    place,
    any_value(month) AS month,
    any_value(area) AS area,
    any_value(bracket) AS bracket,
    any_value(in_service) AS in_service,
    count(*) AS persons
FROM study_risk_month
GROUP BY place;
