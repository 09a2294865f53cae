-- The first page: six key figures, and participations by month.
WITH seen AS (
    SELECT
        participation.person_key,
        participation.start_month,
        participation.end_reason,
        cost.cost_cents,
        substr(person_path.path, participation.start_month - data_date.data_from + 6 + 1, 1) AS band,
        measure_column.m{measure}_change AS change
    FROM star.participation
    CROSS JOIN star.data_date
    JOIN star.cost ON cost.participation_key = participation.participation_key
    JOIN star.person_path ON person_path.person_key = participation.person_key
    LEFT JOIN star.measure_column ON measure_column.participation_key = participation.participation_key
)
SELECT
    start_month,
    count(*) AS participations,
    count(DISTINCT person_key) AS persons,
    sum(cost_cents) AS cost,
    count_if(band BETWEEN '1' AND '7') AS n,
    count_if(band IN ('1', '2', '3')) AS employed,
    avg(change) AS change,
    count_if(end_reason IN (1, 2, 3)) AS positive
FROM seen
GROUP BY GROUPING SETS ((), (start_month));
