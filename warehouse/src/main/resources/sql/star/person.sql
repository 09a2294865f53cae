-- Grain: one person with a current participation; person is dense from 0.
CREATE OR REPLACE TABLE star.person AS
SELECT
    person_key,
    CAST(row_number() OVER () - 1 AS INTEGER) AS person,
    bool_or(is_test_person) AS is_test_person
FROM star.enrolment
GROUP BY person_key;
