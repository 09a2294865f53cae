-- Grain: one item of one version of an instrument. A scale item has a scale: its own, else the instrument's.
CREATE OR REPLACE TABLE instrument_item AS
WITH
numbered AS (
    SELECT
        instrument_key,
        scale_min,
        scale_max,
        CAST(body -> '$.items' AS JSON[]) AS items,
        unnest(generate_series(1, len(CAST(body -> '$.items' AS JSON[])))) AS position
    FROM instrument
),
item AS (
    SELECT
        instrument_key,
        scale_min,
        scale_max,
        position,
        items[position] AS body,
        coalesce(items[position] ->> '$.type', 'scale') = 'scale' AS is_scale
    FROM numbered
)
SELECT
    CAST(row_number() OVER (ORDER BY instrument_key, body ->> '$.code') AS INTEGER) AS item_key,
    instrument_key,
    CAST(position AS INTEGER) AS position,
    body ->> '$.code' AS item_code,
    is_scale,
    coalesce(TRY_CAST(body ->> '$.reversed' AS BOOLEAN), false) AS is_reversed,
    coalesce(TRY_CAST(body ->> '$.several' AS BOOLEAN), false) AS is_several,
    CASE WHEN is_scale THEN coalesce(TRY_CAST(body ->> '$.scale.min' AS DOUBLE), scale_min) END AS scale_min,
    CASE WHEN is_scale THEN coalesce(TRY_CAST(body ->> '$.scale.max' AS DOUBLE), scale_max) END AS scale_max,
    coalesce(body ->> '$.text.fi', body ->> '$.code') AS text_fi,
    coalesce(body ->> '$.text.sv', body ->> '$.text.fi', body ->> '$.code') AS text_sv,
    coalesce(body ->> '$.text.en', body ->> '$.text.fi', body ->> '$.code') AS text_en,
    CASE WHEN NOT is_scale THEN CAST(body -> '$.choices' AS JSON[]) END AS choices
FROM item;
