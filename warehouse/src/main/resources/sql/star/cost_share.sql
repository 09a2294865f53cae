-- Grain: one participation's share of one payment pool: by days, to as_of while it goes on, among the participations
-- without a cost of their own. A service's pools are for participations that no contract's pool is for.
CREATE OR REPLACE TABLE star.cost_share AS
WITH
costless AS (
    SELECT
        enrolment.participation_key,
        enrolment.contract_key,
        enrolment.service_key,
        coalesce(enrolment.area_code, profile.area_code) AS area_code,
        greatest(1, coalesce(enrolment.end_date, data_date.as_of) - enrolment.start_date + 1) AS days
    FROM star.enrolment
    JOIN star.profile ON profile.participation_key = enrolment.participation_key
    CROSS JOIN star.data_date
    WHERE enrolment.own_cost_cents IS NULL
),
by_contract AS (
    SELECT costless.participation_key, costless.days, pool.pool_key, pool.cents
    FROM costless
    JOIN star.payment_pool AS pool ON pool.contract_key = costless.contract_key
    WHERE pool.area_code IS NULL OR pool.area_code = costless.area_code
),
by_service AS (
    SELECT costless.participation_key, costless.days, pool.pool_key, pool.cents
    FROM costless
    JOIN star.payment_pool AS pool ON pool.service_key = costless.service_key
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
