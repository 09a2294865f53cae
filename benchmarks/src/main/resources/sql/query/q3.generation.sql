-- Beside each provider's own, how many of those whom the filter leaves out are observed, and remainders that prove their persons
-- enough: a filter by a personal dimension must not give them away.
WITH asked AS (
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
    GROUP BY provider
),
left_out AS (
    SELECT
        provider,
        count(*) AS others,
        bit_count(bit_or(1::BIGINT << (person & 31))) AS other_persons,
        count_if(start_3 BETWEEN 1 AND 7) AS others_3,
        count_if(start_6 BETWEEN 1 AND 7) AS others_6,
        count_if(start_12 BETWEEN 1 AND 7) AS others_12
    FROM participation
    WHERE target_groups & (1::BIGINT << {bit}) = 0
    GROUP BY provider
)
SELECT * FROM asked LEFT JOIN left_out USING (provider);
