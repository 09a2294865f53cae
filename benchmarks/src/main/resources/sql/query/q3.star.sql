-- Employment 3, 6 and 12 months after the start by provider, of one target group.
WITH seen AS (
    SELECT
        participation.provider_code,
        participation.person_key,
        substr(person_path.path, participation.start_month - data_date.data_from + 3 + 1, 1) AS band_3,
        substr(person_path.path, participation.start_month - data_date.data_from + 6 + 1, 1) AS band_6,
        substr(person_path.path, participation.start_month - data_date.data_from + 12 + 1, 1) AS band_12
    FROM star.participation
    CROSS JOIN star.data_date
    JOIN star.participation_target_group AS member ON member.participation_key = participation.participation_key
    JOIN star.person_path ON person_path.person_key = participation.person_key
    WHERE member.target_group = '{group}'
)
SELECT
    provider_code,
    count(DISTINCT person_key) AS persons,
    avg(CASE WHEN band_3 BETWEEN '1' AND '7' THEN CAST(band_3 IN ('1', '2', '3') AS INTEGER) END) AS after_3,
    avg(CASE WHEN band_6 BETWEEN '1' AND '7' THEN CAST(band_6 IN ('1', '2', '3') AS INTEGER) END) AS after_6,
    avg(CASE WHEN band_12 BETWEEN '1' AND '7' THEN CAST(band_12 IN ('1', '2', '3') AS INTEGER) END) AS after_12
FROM seen
GROUP BY provider_code;
