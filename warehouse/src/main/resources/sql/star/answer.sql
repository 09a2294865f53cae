-- Grain: one current answer whose participation, instrument, version and item are known and that lies on its scale.
-- The others wait. collected: 0 not told, 1 self, 2 provider, 3 authority. An answer without a version is sent under the
-- instrument's newest.
CREATE OR REPLACE TABLE answer AS
WITH
own_item AS (
    SELECT
        measurement.response_id,
        measurement.item_code,
        measurement.participation_id,
        measurement.phase,
        measurement.answered_on,
        measurement.collected_by,
        measurement.answer,
        item.instrument_key,
        item.item_key,
        item.choice,
        item.scale_min,
        item.scale_max
    FROM measurements AS measurement
    JOIN instrument
        ON
            instrument.instrument = measurement.instrument_code
            AND CASE
                WHEN measurement.instrument_version IS NULL THEN instrument.is_newest
                ELSE instrument.version = measurement.instrument_version
            END
    JOIN answer_item AS item
        ON item.instrument_key = instrument.instrument_key AND item.item_code = measurement.item_code
    WHERE NOT measurement.deleted AND instrument.is_linked
),
known AS (
    FROM own_item
    UNION ALL BY NAME
    SELECT measurement.phase, measurement.answered_on, measurement.collected_by, measurement.answer, forwarded.*
    FROM forwarded_answer AS forwarded
    JOIN measurements AS measurement
        ON measurement.response_id = forwarded.response_id AND measurement.item_code = forwarded.item_code
)
SELECT
    participation.participation_key,
    known.instrument_key,
    CAST(
        CASE known.phase WHEN 'start' THEN 1 WHEN 'mid' THEN 2 WHEN 'end' THEN 3 WHEN 'followup' THEN 4 END
        AS UTINYINT
    ) AS phase,
    known.answered_on,
    known.response_id,
    known.item_key,
    CAST(known.choice AS UTINYINT) AS choice,
    CAST(
        CASE known.collected_by WHEN 'self' THEN 1 WHEN 'provider' THEN 2 WHEN 'authority' THEN 3 ELSE 0 END
        AS UTINYINT
    ) AS collected,
    known.answer
FROM known
JOIN participation ON participation.participation_id = known.participation_id
WHERE known.answer BETWEEN known.scale_min AND known.scale_max;
