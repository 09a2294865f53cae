-- Participations, persons and mean cost by service type and quarter.
SELECT
    service.service_type_key,
    participation.start_month // 3 AS quarter,
    count(*) AS participations,
    count(DISTINCT participation.person_key) AS persons,
    avg(cost.cost_cents) / 100 AS mean_cost,
    stddev_samp(cost.cost_cents) / 100 AS deviation
FROM star.participation
JOIN star.service ON service.code = participation.service_code
JOIN star.cost ON cost.participation_key = participation.participation_key
GROUP BY ALL;
