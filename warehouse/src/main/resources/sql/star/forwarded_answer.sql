-- Grain: one current answer to an item that the version it is sent under doesn't have, but another instrument of its family
-- for the participation's service (forwarded_item). Working model.
-- The answers of a response to that instrument choose its version: the one that holds most of them on its scales, of equals
-- the newest.
CREATE OR REPLACE TABLE forwarded_answer AS
WITH
-- Codes are few, answers many, and forwarded ones few of them: so they are sought by their codes.
code_sent AS (
    SELECT DISTINCT instrument_code, instrument_version, item_code FROM measurements
),
code_forwarded AS MATERIALIZED (
    SELECT code_sent.instrument_code, code_sent.instrument_version, code_sent.item_code, instrument.instrument_key AS sent_key
    FROM code_sent
    JOIN instrument
        ON
            instrument.instrument = code_sent.instrument_code
            AND CASE
                WHEN code_sent.instrument_version IS NULL THEN instrument.is_newest
                ELSE instrument.version = code_sent.instrument_version
            END
    SEMI JOIN forwarded_item
        ON forwarded_item.sent_key = instrument.instrument_key AND forwarded_item.item_code = code_sent.item_code
    WHERE instrument.is_linked
),
sent AS (
    SELECT code_forwarded.sent_key, measurement.*
    FROM measurements AS measurement
    JOIN code_forwarded
        ON
            code_forwarded.instrument_code = measurement.instrument_code
            AND code_forwarded.instrument_version IS NOT DISTINCT FROM measurement.instrument_version
            AND code_forwarded.item_code = measurement.item_code
    WHERE NOT measurement.deleted
),
candidate AS (
    SELECT
        sent.response_id,
        sent.item_code,
        sent.participation_id,
        item.instrument_key,
        item.item_key,
        item.choice,
        item.scale_min,
        item.scale_max,
        item.recency,
        count(*) FILTER (WHERE sent.answer BETWEEN item.scale_min AND item.scale_max) OVER of_response AS held
    FROM sent
    JOIN participation ON participation.participation_id = sent.participation_id
    JOIN forwarded_item AS item
        ON
            item.sent_key = sent.sent_key
            AND item.service_code = participation.service_code
            AND item.item_code = sent.item_code
    WINDOW of_response AS (PARTITION BY sent.participation_id, sent.response_id, item.instrument_key)
)
SELECT response_id, item_code, participation_id, instrument_key, item_key, choice, scale_min, scale_max
FROM candidate
QUALIFY row_number() OVER (PARTITION BY participation_id, response_id, item_code ORDER BY held DESC, recency) = 1;
