-- Sums and squares for the intervals; persons are counted only where the rows alone don't prove that there are enough.
WITH cell AS MATERIALIZED (
    SELECT
        service_type,
        start_month // 3 AS quarter,
        count(*) AS participations,
        count(cost_cents) AS n,
        sum(cost_cents) AS cost,
        sum(CAST(cost_cents AS DOUBLE) * cost_cents) AS squares
    FROM participation
    GROUP BY ALL
)
SELECT cell.*, few.persons
FROM cell
LEFT JOIN (
    SELECT participation.service_type, participation.start_month // 3 AS quarter, list_unique(list(person)) AS persons
    FROM participation
    JOIN (FROM cell WHERE n < {doubt}) AS small
        ON small.service_type = participation.service_type AND small.quarter = participation.start_month // 3
    WHERE cost_cents IS NOT NULL
    GROUP BY ALL
) AS few ON few.service_type = cell.service_type AND few.quarter = cell.quarter;
