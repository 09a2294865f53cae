SELECT
    provider,
    count(DISTINCT person) AS persons,
    count_if(start_3 BETWEEN 1 AND 7) AS n_3,
    count_if(start_3 BETWEEN 1 AND 3) AS employed_3,
    count_if(start_6 BETWEEN 1 AND 7) AS n_6,
    count_if(start_6 BETWEEN 1 AND 3) AS employed_6,
    count_if(start_12 BETWEEN 1 AND 7) AS n_12,
    count_if(start_12 BETWEEN 1 AND 3) AS employed_12
FROM participation
WHERE target_groups & (1::BIGINT << {bit}) <> 0
GROUP BY provider;
