-- Grain: one current answer whose participation, instrument, version and item are known and that lies on its scale.
-- The others wait. collected: 0 not told, 1 self, 2 provider, 3 authority. An answer without a version belongs to the instrument's newest.
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
    CAST(item.choice AS UTINYINT) AS choice,
    CAST(
        CASE measurement.collected_by WHEN 'self' THEN 1 WHEN 'provider' THEN 2 WHEN 'authority' THEN 3 ELSE 0 END
        AS UTINYINT
    ) AS collected,
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
JOIN answer_item AS item
    ON item.instrument_key = instrument.instrument_key AND item.item_code = measurement.item_code
WHERE
    NOT measurement.deleted
    AND instrument.is_linked
    AND measurement.answer BETWEEN item.scale_min AND item.scale_max;
