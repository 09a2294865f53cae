-- Grain: one current answer to an anonymous instrument, of a known service or contract, whose version and item are known
-- and that lies on its scale. The others wait. Nobody's: it is tied to a service or contract only.
-- Which version and instrument of the family it belongs to: as in answer.
CREATE OR REPLACE TABLE anonymous_answer AS
WITH
sent AS NOT MATERIALIZED (
    SELECT
        measurement.* EXCLUDE (service_code),
        service.code AS service_code,
        contract.code AS known_contract_code,
        contract.provider_code,
        contract.only_area_code AS area_code,
        instrument.instrument_key AS sent_key
    FROM core.measurements AS measurement
    JOIN instrument
        ON
            instrument.instrument = measurement.instrument_code
            AND CASE
                WHEN measurement.instrument_version IS NULL THEN instrument.is_newest
                ELSE instrument.version = measurement.instrument_version
            END
    LEFT JOIN contract ON contract.code = measurement.contract_code
    JOIN service ON service.code = coalesce(measurement.service_code, contract.service_code)
    WHERE NOT measurement.deleted AND NOT instrument.is_linked AND measurement.participation_id IS NULL
),
own AS (
    SELECT sent.*, item.instrument_key, item.item_key, item.choice, item.scale_min, item.scale_max
    FROM sent
    JOIN answer_item AS item ON item.instrument_key = sent.sent_key AND item.item_code = sent.item_code
),
candidate AS (
    SELECT
        sent.*,
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
    WINDOW of_response AS (PARTITION BY sent.response_id, item.instrument_key)
),
forwarded AS (
    SELECT * EXCLUDE (recency, held)
    FROM candidate
    QUALIFY row_number() OVER (PARTITION BY response_id, item_code ORDER BY held DESC, recency) = 1
),
every_answer AS (
    FROM own
    UNION ALL BY NAME
    FROM forwarded
)
SELECT
    response_id,
    service_code,
    known_contract_code AS contract_code,
    provider_code,
    area_code,
    instrument_key,
    CAST(CASE phase WHEN 'start' THEN 1 WHEN 'mid' THEN 2 WHEN 'end' THEN 3 WHEN 'followup' THEN 4 END AS UTINYINT) AS phase,
    answered_on,
    item_key,
    CAST(choice AS UTINYINT) AS choice,
    CAST(CASE collected_by WHEN 'self' THEN 1 WHEN 'provider' THEN 2 WHEN 'authority' THEN 3 ELSE 0 END AS UTINYINT) AS collected,
    answer
FROM every_answer
WHERE answer BETWEEN scale_min AND scale_max;
