-- Grain: one target group. Its key is its bit in a participation's target_groups, from 0.
CREATE OR REPLACE TABLE target_group AS
WITH
newest AS (
    SELECT code, CAST(body AS JSON) AS body
    FROM core.definitions
    WHERE kind = 'target_group' AND NOT deleted
    QUALIFY row_number() OVER (PARTITION BY code ORDER BY updated_at DESC, content_hash DESC) = 1
)
SELECT
    CAST(row_number() OVER (ORDER BY code) - 1 AS INTEGER) AS key,
    code,
    coalesce(body ->> '$.name.fi', code) AS name_fi,
    coalesce(body ->> '$.name.sv', body ->> '$.name.fi', code) AS name_sv,
    coalesce(body ->> '$.name.en', body ->> '$.name.fi', code) AS name_en,
    CAST(body -> '$.when' AS VARCHAR) AS rule
FROM newest;
