-- Cost per employed after 6 months by service type and target group.
WITH seen AS (
    SELECT
        service.service_type_key,
        member.target_group,
        participation.person_key,
        cost.cost_cents,
        substr(person_path.path, participation.start_month - data_date.data_from + 6 + 1, 1) AS band
    FROM star.participation
    CROSS JOIN star.data_date
    JOIN star.service ON service.code = participation.service_code
    JOIN star.cost ON cost.participation_key = participation.participation_key
    JOIN star.participation_target_group AS member ON member.participation_key = participation.participation_key
    JOIN star.person_path ON person_path.person_key = participation.person_key
)
SELECT
    service_type_key,
    target_group,
    count(DISTINCT person_key) AS persons,
    sum(cost_cents) FILTER (WHERE band BETWEEN '1' AND '7') / 100 / nullif(count_if(band IN ('1', '2', '3')), 0) AS cost
FROM seen
WHERE cost_cents IS NOT NULL
GROUP BY ALL;
