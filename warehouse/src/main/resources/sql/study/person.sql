-- Grain: one person that a register tells of, numbered from 0 by key: alike for alike persons, whatever the order of loading.
CREATE OR REPLACE TEMP TABLE study_person AS
SELECT CAST(row_number() OVER (ORDER BY person_key) - 1 AS INTEGER) AS person, person_key, path
FROM star.person_path;
