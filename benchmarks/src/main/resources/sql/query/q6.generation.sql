SELECT
    start_month,
    count(*) AS participations,
    sum(cost_cents) AS cost,
    count_if(start_6 BETWEEN 1 AND 7) AS n,
    count_if(start_6 BETWEEN 1 AND 3) AS employed,
    count(m{measure}_change) AS pairs,
    sum(m{measure}_change) AS change,
    sum(m{measure}_change * m{measure}_change) AS change2,
    count_if(end_reason IN (1, 2, 3)) AS positive,
    CASE WHEN grouping(start_month) = 1 THEN count(DISTINCT person) END AS persons
FROM participation
GROUP BY GROUPING SETS ((), (start_month));
