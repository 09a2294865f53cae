-- As q3, without anybody left out: a service is no personal dimension.
WITH seen AS (
    SELECT
        area,
        age_band,
        person,
        CASE WHEN support_months > 6 THEN 9 ELSE start_6 END AS band
    FROM participation
    WHERE service IN ({service_key}, {other_key})
),
cell AS MATERIALIZED (
    SELECT
        area,
        age_band,
        count(*) AS participations,
        count_if(band BETWEEN 1 AND 7) AS n,
        count_if(band = 8) AS unseen,
        count_if(band BETWEEN 1 AND 3) AS employed
    FROM seen
    GROUP BY ALL
)
SELECT cell.*, few.persons
FROM cell
LEFT JOIN (
    SELECT seen.area, seen.age_band, list_unique(list(person)) AS persons
    FROM seen
    JOIN (FROM cell WHERE n < {share_doubt}) AS small ON small.area = seen.area AND small.age_band = seen.age_band
    WHERE band BETWEEN 1 AND 7
    GROUP BY ALL
) AS few ON few.area = cell.area AND few.age_band = cell.age_band;
