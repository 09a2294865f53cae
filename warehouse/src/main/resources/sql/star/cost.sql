-- Grain: one participation: its cost in cents, and where that comes from: 1 its own record, 2 payments, 3 the
-- service's unit cost, 0 nowhere.
CREATE OR REPLACE VIEW cost AS
WITH
shared AS (
    SELECT participation_key, CAST(round(sum(cents)) AS BIGINT) AS cents
    FROM star.cost_share
    GROUP BY participation_key
)
SELECT
    participation.participation_key,
    coalesce(participation.own_cost_cents, shared.cents, service.unit_cost_cents) AS cost_cents,
    CAST(
        CASE
            WHEN participation.own_cost_cents IS NOT NULL THEN 1
            WHEN shared.cents IS NOT NULL THEN 2
            WHEN service.unit_cost_cents IS NOT NULL THEN 3
            ELSE 0
        END AS UTINYINT
    ) AS cost_source
FROM star.participation
JOIN star.service ON service.code = participation.service_code
LEFT JOIN shared ON shared.participation_key = participation.participation_key;
