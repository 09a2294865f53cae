-- A participation may be in many target groups: first by their combination, of which there are few. Persons as in q1.
WITH part AS (
    SELECT
        service_type,
        target_groups,
        count_if(start_6 BETWEEN 1 AND 7) AS n,
        count_if(start_6 = 8) AS unseen,
        sum(CASE WHEN start_6 = 8 THEN cost_cents END) AS unseen_cost,
        sum(CASE WHEN start_6 BETWEEN 1 AND 7 THEN cost_cents END) AS cost,
        count_if(start_6 BETWEEN 1 AND 3) AS employed
    FROM participation
    WHERE cost_cents IS NOT NULL
    GROUP BY ALL
),
cell AS MATERIALIZED (
    SELECT
        service_type,
        bit,
        sum(n) AS n,
        sum(unseen) AS unseen,
        sum(unseen_cost) AS unseen_cost,
        sum(cost) AS cost,
        sum(employed) AS employed
    FROM part
    JOIN (SELECT unnest(range({bits})) AS bit) AS bits ON part.target_groups & (1::BIGINT << bits.bit) <> 0
    GROUP BY ALL
)
SELECT cell.*, few.persons, few.employed_persons
FROM cell
LEFT JOIN (
    SELECT
        participation.service_type,
        small.bit,
        list_unique(list(person)) AS persons,
        list_unique(list(person) FILTER (start_6 BETWEEN 1 AND 3)) AS employed_persons
    FROM participation
    JOIN (FROM cell WHERE employed < {doubt} OR n < {share_doubt}) AS small
        ON small.service_type = participation.service_type AND participation.target_groups & (1::BIGINT << small.bit) <> 0
    WHERE start_6 BETWEEN 1 AND 7 AND cost_cents IS NOT NULL
    GROUP BY ALL
) AS few ON few.service_type = cell.service_type AND few.bit = cell.bit;
