-- A path has one band a month from data_from to data_to.
SELECT person_path.person_key
FROM person_path
CROSS JOIN star.data_date
WHERE
    coalesce(length(person_path.path) <> data_date.data_to - data_date.data_from + 1, true)
    OR translate(person_path.path, '123456789', '') <> '';
