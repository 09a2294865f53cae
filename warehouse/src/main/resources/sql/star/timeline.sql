-- Grain: one row: the months that the paths of persons span. Null: no register data.
CREATE OR REPLACE TABLE star.timeline AS
SELECT
    coalesce((SELECT min(month) FROM star.register_month), data_to + 1) AS first_month,
    data_to AS last_month
FROM star.data_date;
