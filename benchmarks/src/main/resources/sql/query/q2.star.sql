-- Change by dimension of the meter and service.
SELECT
    measure_value.k,
    participation.service_code,
    count(measure_value.change) AS n,
    count(DISTINCT participation.person_key) AS persons,
    avg(measure_value.change) AS change,
    stddev_samp(measure_value.change) AS deviation
FROM star.measure_value
JOIN star.participation ON participation.participation_key = measure_value.participation_key
WHERE measure_value.change IS NOT NULL AND measure_value.k IN ({measures})
GROUP BY ALL;
