-- Grain: one measure: the overall score of an instrument that belongs to participations, or one of its dimensions,
-- as the newest version has them. k counts from 1.
-- Its scale is the one that all of its items have; where they differ, the instrument's (without one, from the least end
-- of the items' scales to the greatest). A measure has an item at least.
CREATE OR REPLACE TABLE measure AS
WITH
newest AS (
    FROM instrument WHERE is_newest AND is_linked
),
every_measure AS (
    SELECT
        instrument_key,
        NULL AS meter_dimension,
        0 AS position,
        'high' AS better,
        name_fi,
        name_sv,
        name_en,
        NULL AS item_codes
    FROM newest
    UNION ALL BY NAME
    SELECT dimension.*
    FROM instrument_dimension AS dimension
    SEMI JOIN newest ON newest.instrument_key = dimension.instrument_key
),
item_ends AS (
    SELECT
        measure.instrument_key,
        measure.position,
        min(item.scale_min) AS scale_min,
        max(item.scale_max) AS scale_max,
        min(item.scale_min) = max(item.scale_min) AND min(item.scale_max) = max(item.scale_max) AS is_shared
    FROM every_measure AS measure
    JOIN instrument_item AS item
        ON
            item.instrument_key = measure.instrument_key
            AND (measure.item_codes IS NULL OR list_contains(measure.item_codes, item.item_code))
    WHERE item.is_scale
    GROUP BY measure.instrument_key, measure.position
)
SELECT
    CAST(row_number() OVER (ORDER BY newest.instrument, measure.position) AS INTEGER) AS k,
    newest.instrument,
    newest.number AS instrument_number,
    measure.meter_dimension,
    measure.better,
    measure.name_fi,
    measure.name_sv,
    measure.name_en,
    CASE WHEN item_ends.is_shared THEN item_ends.scale_min ELSE coalesce(newest.scale_min, item_ends.scale_min) END AS scale_min,
    CASE WHEN item_ends.is_shared THEN item_ends.scale_max ELSE coalesce(newest.scale_max, item_ends.scale_max) END AS scale_max
FROM every_measure AS measure
JOIN newest ON newest.instrument_key = measure.instrument_key
JOIN item_ends ON item_ends.instrument_key = measure.instrument_key AND item_ends.position = measure.position;
