-- Grain: one item that counts in one measure, in one version of the instrument.
-- is_turned: a reversed item; in the overall score, where high is good, also an item of a dimension where low is.
CREATE OR REPLACE TABLE measure_item AS
WITH
dimension_item AS (
    SELECT instrument_key, meter_dimension, better, unnest(item_codes) AS item_code FROM instrument_dimension
),
low_item AS (
    SELECT DISTINCT instrument_key, item_code FROM dimension_item WHERE better = 'low'
),
scale_item AS (
    SELECT item.*, instrument.instrument, instrument.least_answered
    FROM instrument_item AS item
    JOIN instrument ON instrument.instrument_key = item.instrument_key
    WHERE item.is_scale
),
counted AS (
    SELECT measure.k, item.instrument_key, item.item_key, item.is_reversed AS is_turned, item.scale_min, item.scale_max, item.least_answered
    FROM scale_item AS item
    JOIN dimension_item
        ON dimension_item.instrument_key = item.instrument_key AND dimension_item.item_code = item.item_code
    JOIN measure
        ON measure.instrument = item.instrument AND measure.meter_dimension = dimension_item.meter_dimension
    UNION ALL
    SELECT
        measure.k,
        item.instrument_key,
        item.item_key,
        item.is_reversed <> (low_item.item_code IS NOT NULL),
        item.scale_min,
        item.scale_max,
        item.least_answered
    FROM scale_item AS item
    JOIN measure ON measure.instrument = item.instrument AND measure.meter_dimension IS NULL
    LEFT JOIN low_item ON low_item.instrument_key = item.instrument_key AND low_item.item_code = item.item_code
)
SELECT
    k,
    instrument_key,
    item_key,
    is_turned,
    scale_min,
    scale_max,
    least_answered * count(*) OVER (PARTITION BY k, instrument_key) AS least_items
FROM counted;
