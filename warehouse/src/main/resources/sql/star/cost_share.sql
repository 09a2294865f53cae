-- Grain: one participation's share of one payment pool: by days, to as_of while it goes on, among the participations
-- without a cost of their own. A service's pools are for participations that no contract's pool is for.
CREATE OR REPLACE VIEW cost_share AS
WITH
costless AS (
    SELECT
        participation.participation_key,
        participation.contract_code,
        participation.service_code,
        participation.area_code,
        greatest(1, coalesce(participation.end_date, data_date.as_of) - participation.start_date + 1) AS days
    FROM star.participation
    CROSS JOIN star.data_date
    WHERE participation.own_cost_cents IS NULL
),
by_contract AS (
    SELECT costless.participation_key, costless.days, pool.pool_key, pool.cents
    FROM costless
    JOIN star.payment_pool AS pool ON pool.contract_code = costless.contract_code
    WHERE pool.area_code IS NULL OR pool.area_code = costless.area_code
),
by_service AS (
    SELECT costless.participation_key, costless.days, pool.pool_key, pool.cents
    FROM costless
    JOIN star.payment_pool AS pool ON pool.service_code = costless.service_code
    ANTI JOIN by_contract ON by_contract.participation_key = costless.participation_key
    WHERE pool.area_code IS NULL OR pool.area_code = costless.area_code
),
sharing AS (
    FROM by_contract
    UNION ALL
    FROM by_service
)
SELECT
    participation_key,
    pool_key,
    CAST(cents AS DOUBLE) * days / sum(days) OVER (PARTITION BY pool_key) AS cents
FROM sharing;
