-- Grain: one row: the month from which the paths of persons are made: all of them, unless only new months are added.
CREATE OR REPLACE TABLE path_from AS
SELECT data_from AS month FROM data_date;
