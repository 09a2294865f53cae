-- Both in one: sums by month, added up for the whole; persons by one bit each.
WITH month AS MATERIALIZED (
    SELECT
        start_month,
        count(*) AS participations,
        count(cost_cents) AS costs,
        sum(cost_cents) AS cost,
        count_if(start_6 BETWEEN 1 AND 7 AND support_months <= 6) AS n,
        count_if(start_6 = 8 AND support_months <= 6) AS unseen,
        count_if(start_6 BETWEEN 1 AND 3 AND support_months <= 6) AS employed,
        count(m{measure}_change) AS pairs,
        sum(CAST(m{measure}_change AS DOUBLE)) AS change,
        sum(CAST(m{measure}_change AS DOUBLE) * m{measure}_change) AS squares,
        count(end_month) AS ends,
        count_if(end_reason BETWEEN 1 AND 3) AS positive
    FROM participation
    GROUP BY start_month
)
SELECT month.*, few.persons
FROM month
LEFT JOIN (
    SELECT participation.start_month, list_unique(list(person)) AS persons
    FROM participation
    JOIN (FROM month WHERE n < {share_doubt}) AS small ON small.start_month = participation.start_month
    WHERE start_6 BETWEEN 1 AND 7 AND support_months <= 6
    GROUP BY ALL
) AS few ON few.start_month = month.start_month
UNION ALL
SELECT
    NULL,
    sum(participations),
    sum(costs),
    sum(cost),
    sum(n),
    sum(unseen),
    sum(employed),
    sum(pairs),
    sum(change),
    sum(squares),
    sum(ends),
    sum(positive),
    (SELECT bit_count(bitstring_agg(person)) FROM participation)
FROM month;
