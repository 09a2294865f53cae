-- Grain: one employment code. A code whose band isn't one of these is not known yet: its records wait.
CREATE OR REPLACE TABLE status_code AS
SELECT
    code,
    CAST(
        CASE body ->> '$.band'
            WHEN 'open_full' THEN 1
            WHEN 'open_part' THEN 2
            WHEN 'supported' THEN 3
            WHEN 'education' THEN 4
            WHEN 'service' THEN 5
            WHEN 'unemployed' THEN 6
            WHEN 'outside' THEN 7
        END AS UTINYINT
    ) AS band
FROM code
WHERE
    list = 'status_codes'
    AND body ->> '$.band' IN ('open_full', 'open_part', 'supported', 'education', 'service', 'unemployed', 'outside');
