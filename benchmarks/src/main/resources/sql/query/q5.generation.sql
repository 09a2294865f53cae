-- A participation may be in many target groups: first by their combination, of which there are few.
WITH part AS (
    SELECT
        service_type,
        target_groups,
        count(*) AS participations,
        sum(CASE WHEN start_6 BETWEEN 1 AND 7 THEN cost_cents END) AS cost,
        count_if(start_6 BETWEEN 1 AND 3) AS employed
    FROM participation
    WHERE cost_cents IS NOT NULL
    GROUP BY ALL
)
SELECT service_type, bit, sum(participations) AS participations, sum(cost) AS cost, sum(employed) AS employed
FROM part
JOIN (SELECT unnest(range({bits})) AS bit) AS bits ON part.target_groups & (1::BIGINT << bits.bit) <> 0
GROUP BY service_type, bit;
