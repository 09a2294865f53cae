-- Grain: one current answer whose participation, instrument, version and item are known and that lies on its scale.
-- The others wait. An answer without a version belongs to the instrument's newest.
CREATE OR REPLACE TABLE answer AS
SELECT
    participation.participation_key,
    instrument.instrument_key,
    CAST(
        CASE measurement.phase WHEN 'start' THEN 1 WHEN 'mid' THEN 2 WHEN 'end' THEN 3 WHEN 'followup' THEN 4 END
        AS UTINYINT
    ) AS phase,
    measurement.answered_on,
    measurement.response_id,
    item.item_key,
    measurement.answer
FROM measurements AS measurement
JOIN participation ON participation.participation_id = measurement.participation_id
JOIN instrument
    ON
        instrument.instrument = measurement.instrument_code
        AND CASE
            WHEN measurement.instrument_version IS NULL THEN instrument.is_newest
            ELSE instrument.version = measurement.instrument_version
        END
JOIN instrument_item AS item
    ON item.instrument_key = instrument.instrument_key AND item.item_code = measurement.item_code
WHERE
    NOT measurement.deleted
    AND (NOT item.is_scale OR measurement.answer BETWEEN item.scale_min AND item.scale_max);
