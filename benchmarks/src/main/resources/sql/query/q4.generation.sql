SELECT
    area,
    age_band,
    count(DISTINCT person) AS persons,
    count_if(start_6 BETWEEN 1 AND 7) AS n,
    count_if(start_6 BETWEEN 1 AND 3) AS employed
FROM participation
WHERE service IN ({service_key}, {other_key})
GROUP BY ALL;
