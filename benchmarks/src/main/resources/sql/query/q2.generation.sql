-- As q1, of each of the meter's measures.
WITH cell AS MATERIALIZED (
    SELECT service, count(*) AS participations{sums}
    FROM participation
    GROUP BY service
)
SELECT cell.*, few.* EXCLUDE (service)
FROM cell
LEFT JOIN (
    SELECT participation.service{persons}
    FROM participation
    JOIN (FROM cell WHERE {small}) AS small ON small.service = participation.service
    GROUP BY ALL
) AS few ON few.service = cell.service;
