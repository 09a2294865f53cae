-- Grain: one value of a code list: its newest version. Names fall back to Finnish, and that to the code.
CREATE OR REPLACE TABLE code AS
WITH
newest AS (
    SELECT
        split_part(code, '/', 1) AS list,
        substr(code, strpos(code, '/') + 1) AS code,
        CAST(body AS JSON) AS body
    FROM core.definitions
    WHERE kind = 'code' AND NOT deleted
    QUALIFY row_number() OVER (PARTITION BY code ORDER BY updated_at DESC, content_hash DESC) = 1
)
SELECT
    list,
    code,
    coalesce(nullif(body ->> '$.name_fi', ''), code) AS name_fi,
    coalesce(nullif(body ->> '$.name_sv', ''), nullif(body ->> '$.name_fi', ''), code) AS name_sv,
    coalesce(nullif(body ->> '$.name_en', ''), nullif(body ->> '$.name_fi', ''), code) AS name_en,
    TRY_CAST(body ->> '$.position' AS INTEGER) AS position,
    body
FROM newest;
