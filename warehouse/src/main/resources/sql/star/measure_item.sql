-- Grain: one item that counts in one measure, in one version of the instrument: intercept + slope * answer is the answer on
-- the measure's scale. Linear, so that both ends of the item's scale are those of the measure's; the other way round where
-- the item is turned: a reversed item, and in the overall score, where high is good, an item of a dimension where low is.
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
of_dimension AS (
    SELECT item.*, measure.k, item.is_reversed AS is_turned
    FROM scale_item AS item
    JOIN dimension_item
        ON dimension_item.instrument_key = item.instrument_key AND dimension_item.item_code = item.item_code
    JOIN measure
        ON measure.instrument = item.instrument AND measure.meter_dimension = dimension_item.meter_dimension
),
of_whole AS (
    SELECT item.*, measure.k, item.is_reversed <> (low_item.item_code IS NOT NULL) AS is_turned
    FROM scale_item AS item
    JOIN measure ON measure.instrument = item.instrument AND measure.meter_dimension IS NULL
    LEFT JOIN low_item ON low_item.instrument_key = item.instrument_key AND low_item.item_code = item.item_code
),
counted AS (
    FROM of_dimension
    UNION ALL BY NAME
    FROM of_whole
),
stretched AS (
    SELECT
        counted.*,
        measure.scale_min AS measure_min,
        (measure.scale_max - measure.scale_min) / (counted.scale_max - counted.scale_min) AS stretch
    FROM counted
    JOIN measure ON measure.k = counted.k
)
SELECT
    k,
    instrument_key,
    item_key,
    measure_min + stretch * CASE WHEN is_turned THEN scale_max ELSE -scale_min END AS intercept,
    CASE WHEN is_turned THEN -stretch ELSE stretch END AS slope,
    least_answered * count(*) OVER (PARTITION BY k, instrument_key) AS least_items
FROM stretched;
