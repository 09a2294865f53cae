-- Grain: one version of one instrument. The newest version is the one that landed last.
CREATE OR REPLACE TABLE instrument AS
WITH
version AS (
    SELECT code, version, updated_at, content_hash, CAST(body AS JSON) AS body
    FROM core.definitions
    WHERE kind = 'instrument' AND NOT deleted
)
SELECT
    CAST(row_number() OVER (ORDER BY code, version) AS INTEGER) AS instrument_key,
    -- The same of all versions of an instrument; names its columns in the generation.
    CAST(dense_rank() OVER (ORDER BY code) AS INTEGER) AS number,
    code AS instrument,
    version,
    -- 1: the newest.
    CAST(
        row_number() OVER (PARTITION BY code ORDER BY updated_at DESC, version DESC, content_hash DESC) AS INTEGER
    ) AS recency,
    recency = 1 AS is_newest,
    coalesce(body ->> '$.linkage', 'participation') = 'participation' AS is_linked,
    CAST(body ->> '$.scale.min' AS DOUBLE) AS scale_min,
    CAST(body ->> '$.scale.max' AS DOUBLE) AS scale_max,
    coalesce(TRY_CAST(body ->> '$.least_answered' AS DOUBLE), 0.5) AS least_answered,
    body ->> '$.extends' AS extends,
    coalesce(CAST(body -> '$.services' AS VARCHAR[]), []) AS services,
    TRY_CAST(body ->> '$.reliability.alpha' AS DOUBLE) AS declared_alpha,
    TRY_CAST(body ->> '$.reliability.test_retest' AS DOUBLE) AS declared_test_retest,
    coalesce(body ->> '$.name.fi', code) AS name_fi,
    coalesce(body ->> '$.name.sv', body ->> '$.name.fi', code) AS name_sv,
    coalesce(body ->> '$.name.en', body ->> '$.name.fi', code) AS name_en,
    body
FROM version;
