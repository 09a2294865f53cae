-- Grain: one current answer to an anonymous instrument, of a known service or contract, whose version and item are known
-- and that lies on its scale. The others wait. Nobody's: it is tied to a service or contract only.
CREATE OR REPLACE TABLE anonymous_answer AS
SELECT
    measurement.response_id,
    coalesce(measurement.service_code, contract.service_code) AS service_code,
    contract.code AS contract_code,
    contract.provider_code,
    contract.only_area_code AS area_code,
    instrument.instrument_key,
    CAST(
        CASE measurement.phase WHEN 'start' THEN 1 WHEN 'mid' THEN 2 WHEN 'end' THEN 3 WHEN 'followup' THEN 4 END
        AS UTINYINT
    ) AS phase,
    measurement.answered_on,
    item.item_key,
    CAST(item.choice AS UTINYINT) AS choice,
    CAST(
        CASE measurement.collected_by WHEN 'self' THEN 1 WHEN 'provider' THEN 2 WHEN 'authority' THEN 3 ELSE 0 END
        AS UTINYINT
    ) AS collected,
    measurement.answer
FROM core.measurements AS measurement
JOIN instrument
    ON
        instrument.instrument = measurement.instrument_code
        AND CASE
            WHEN measurement.instrument_version IS NULL THEN instrument.is_newest
            ELSE instrument.version = measurement.instrument_version
        END
JOIN answer_item AS item
    ON item.instrument_key = instrument.instrument_key AND item.item_code = measurement.item_code
LEFT JOIN contract ON contract.code = measurement.contract_code
SEMI JOIN service ON service.code = coalesce(measurement.service_code, contract.service_code)
WHERE
    NOT measurement.deleted
    AND NOT instrument.is_linked
    AND measurement.participation_id IS NULL
    AND measurement.answer BETWEEN item.scale_min AND item.scale_max;
