-- Grain: one dimension of one version of an instrument.
CREATE OR REPLACE TABLE instrument_dimension AS
WITH
numbered AS (
    SELECT
        instrument_key,
        CAST(body -> '$.dimensions' AS JSON[]) AS dimensions,
        unnest(generate_series(1, len(CAST(body -> '$.dimensions' AS JSON[])))) AS position
    FROM instrument
)
SELECT
    instrument_key,
    CAST(position AS INTEGER) AS position,
    dimensions[position] ->> '$.code' AS meter_dimension,
    coalesce(dimensions[position] ->> '$.better', 'high') AS better,
    coalesce(dimensions[position] ->> '$.name.fi', dimensions[position] ->> '$.code') AS name_fi,
    coalesce(
        dimensions[position] ->> '$.name.sv', dimensions[position] ->> '$.name.fi', dimensions[position] ->> '$.code'
    ) AS name_sv,
    coalesce(
        dimensions[position] ->> '$.name.en', dimensions[position] ->> '$.name.fi', dimensions[position] ->> '$.code'
    ) AS name_en,
    CAST(dimensions[position] -> '$.items' AS VARCHAR[]) AS item_codes
FROM numbered;
