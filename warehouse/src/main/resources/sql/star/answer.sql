-- Grain: one current answer whose participation, instrument, version and item are known and that lies on its scale.
-- The others wait. collected: 0 not told, 1 self, 2 provider, 3 authority. An answer without a version is sent under the
-- instrument's newest. An item that the version sent under doesn't have may be another's of the family (forwarded_item):
-- the answers of a response to that instrument choose its version, the one that holds most of them on its scales, of
-- equals the newest.
CREATE OR REPLACE TABLE answer AS
WITH
sent AS NOT MATERIALIZED (
    SELECT
        participation.participation_key,
        participation.service_code,
        instrument.instrument_key AS sent_key,
        measurement.* EXCLUDE (service_code)
    FROM measurements AS measurement
    JOIN participation ON participation.participation_id = measurement.participation_id
    JOIN instrument
        ON
            instrument.instrument = measurement.instrument_code
            AND CASE
                WHEN measurement.instrument_version IS NULL THEN instrument.is_newest
                ELSE instrument.version = measurement.instrument_version
            END
    WHERE NOT measurement.deleted AND instrument.is_linked
),
own AS (
    SELECT sent.* EXCLUDE (service_code), item.instrument_key, item.item_key, item.choice, item.scale_min, item.scale_max
    FROM sent
    JOIN answer_item AS item ON item.instrument_key = sent.sent_key AND item.item_code = sent.item_code
),
candidate AS (
    SELECT
        sent.* EXCLUDE (service_code),
        item.instrument_key,
        item.item_key,
        item.choice,
        item.scale_min,
        item.scale_max,
        item.recency,
        count(*) FILTER (WHERE sent.answer BETWEEN item.scale_min AND item.scale_max) OVER of_response AS held
    FROM sent
    JOIN forwarded_item AS item
        ON
            item.sent_key = sent.sent_key
            AND item.service_code = sent.service_code
            AND item.item_code = sent.item_code
    WINDOW of_response AS (PARTITION BY sent.participation_key, sent.response_id, item.instrument_key)
),
forwarded AS (
    SELECT * EXCLUDE (recency, held)
    FROM candidate
    QUALIFY
        row_number() OVER (PARTITION BY participation_key, response_id, item_code ORDER BY held DESC, recency) = 1
),
every_answer AS (
    FROM own
    UNION ALL BY NAME
    FROM forwarded
)
SELECT
    participation_key,
    instrument_key,
    CAST(CASE phase WHEN 'start' THEN 1 WHEN 'mid' THEN 2 WHEN 'end' THEN 3 WHEN 'followup' THEN 4 END AS UTINYINT) AS phase,
    answered_on,
    response_id,
    item_key,
    CAST(choice AS UTINYINT) AS choice,
    CAST(CASE collected_by WHEN 'self' THEN 1 WHEN 'provider' THEN 2 WHEN 'authority' THEN 3 ELSE 0 END AS UTINYINT) AS collected,
    answer
FROM every_answer
WHERE answer BETWEEN scale_min AND scale_max;
