-- Grain: one measure: the overall score of an instrument that belongs to participations, or one of its dimensions,
-- as the newest version has them. k counts from 1.
CREATE OR REPLACE TABLE measure AS
WITH
newest AS (
    SELECT instrument.*
    FROM instrument
    SEMI JOIN (FROM instrument_item WHERE is_scale) AS item ON item.instrument_key = instrument.instrument_key
    WHERE instrument.is_newest AND instrument.is_linked
),
every_measure AS (
    SELECT instrument, number AS instrument_number, NULL AS meter_dimension, 0 AS position, 'high' AS better, name_fi, name_sv, name_en, scale_min, scale_max
    FROM newest
    UNION ALL
    SELECT
        newest.instrument,
        newest.number,
        dimension.meter_dimension,
        dimension.position,
        dimension.better,
        dimension.name_fi,
        dimension.name_sv,
        dimension.name_en,
        newest.scale_min,
        newest.scale_max
    FROM newest
    JOIN instrument_dimension AS dimension ON dimension.instrument_key = newest.instrument_key
)
SELECT CAST(row_number() OVER (ORDER BY instrument, position) AS INTEGER) AS k, * EXCLUDE (position)
FROM every_measure;
