-- Employment after 6 months by area and age band, of two services.
WITH seen AS (
    SELECT
        participation.area_code,
        participation.age_band,
        participation.person_key,
        substr(person_path.path, participation.start_month - data_date.data_from + 6 + 1, 1) AS band
    FROM star.participation
    CROSS JOIN star.data_date
    JOIN star.person_path ON person_path.person_key = participation.person_key
    WHERE participation.service_code IN ('{service}', '{other}')
)
SELECT
    area_code,
    age_band,
    count(DISTINCT person_key) AS persons,
    count_if(band BETWEEN '1' AND '7') AS n,
    count_if(band IN ('1', '2', '3')) AS employed
FROM seen
GROUP BY ALL;
