-- Grain: one choice of one item of one version of an instrument, numbered from 1.
CREATE OR REPLACE TABLE instrument_choice AS
WITH
numbered AS (
    SELECT item_key, choices, unnest(generate_series(1, len(choices))) AS position
    FROM instrument_item
    WHERE NOT is_scale
)
SELECT
    item_key,
    CAST(position AS INTEGER) AS position,
    choices[position] ->> '$.code' AS choice_code,
    coalesce(choices[position] ->> '$.name.fi', choices[position] ->> '$.code') AS name_fi,
    coalesce(
        choices[position] ->> '$.name.sv', choices[position] ->> '$.name.fi', choices[position] ->> '$.code'
    ) AS name_sv,
    coalesce(
        choices[position] ->> '$.name.en', choices[position] ->> '$.name.fi', choices[position] ->> '$.code'
    ) AS name_en
FROM numbered;
