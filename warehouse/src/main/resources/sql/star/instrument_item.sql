-- Grain: one item of one version of an instrument. A scale item has a scale: its own, else the instrument's.
CREATE OR REPLACE TABLE instrument_item AS
WITH
item AS (
    SELECT
        instrument_key,
        scale_min,
        scale_max,
        unnest(CAST(body -> '$.items' AS JSON[])) AS body
    FROM instrument
)
SELECT
    CAST(row_number() OVER (ORDER BY instrument_key, body ->> '$.code') AS INTEGER) AS item_key,
    instrument_key,
    body ->> '$.code' AS item_code,
    coalesce(body ->> '$.type', 'scale') = 'scale' AS is_scale,
    coalesce(TRY_CAST(body ->> '$.reversed' AS BOOLEAN), false) AS is_reversed,
    coalesce(TRY_CAST(body ->> '$.scale.min' AS DOUBLE), scale_min) AS scale_min,
    coalesce(TRY_CAST(body ->> '$.scale.max' AS DOUBLE), scale_max) AS scale_max
FROM item;
