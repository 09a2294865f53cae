-- Grain: one person in one month that a register tells of: the month's status as a band, read from the person's path.
CREATE OR REPLACE VIEW person_month AS
WITH
numbered AS (
    SELECT person_key, path, unnest(generate_series(1, length(path))) AS place FROM star.person_path
)
SELECT
    numbered.person_key,
    CAST(data_date.data_from + numbered.place - 1 AS INTEGER) AS month,
    CAST(substr(numbered.path, numbered.place, 1) AS UTINYINT) AS band
FROM numbered
CROSS JOIN star.data_date
WHERE substr(numbered.path, numbered.place, 1) <> '9';
