-- Grain: one item of one version of an instrument that an answer belongs to though it is sent under sent_key, a version of
-- another instrument of the same family, and is about this service. A family is an instrument and its add-ons (extends).
-- An item that the version sent under has itself is never another's. Of several instruments that have the item the base
-- goes first; then, of the add-ons that are for the service, one that names the service, one that names its type, one for
-- all services; then the least code. All versions of that instrument stand here; the answers of a response choose one.
CREATE OR REPLACE TABLE forwarded_item AS
WITH
family AS (
    SELECT instrument_key, instrument, recency, is_linked, services, extends IS NULL AS is_base, coalesce(extends, instrument) AS base
    FROM instrument
),
item_of_kin AS (
    SELECT
        sent.instrument_key AS sent_key,
        kin.instrument,
        kin.recency,
        kin.is_base,
        kin.services,
        item.*
    FROM family AS sent
    JOIN family AS kin
        ON kin.base = sent.base AND kin.instrument <> sent.instrument AND kin.is_linked = sent.is_linked
    JOIN answer_item AS item ON item.instrument_key = kin.instrument_key
    ANTI JOIN answer_item AS own ON own.instrument_key = sent.instrument_key AND own.item_code = item.item_code
),
item_of_service AS (
    SELECT
        item.*,
        service.code AS service_code,
        CASE
            WHEN item.is_base THEN 0
            WHEN list_contains(item.services, service.code) THEN 1
            WHEN list_contains(item.services, service.service_type_code) THEN 2
            WHEN len(item.services) = 0 THEN 3
        END AS distance
    FROM item_of_kin AS item
    CROSS JOIN service
)
SELECT
    sent_key,
    service_code,
    item_code,
    instrument_key,
    item_key,
    choice,
    scale_min,
    scale_max,
    recency
FROM item_of_service
WHERE distance IS NOT NULL
QUALIFY
    instrument = first_value(instrument) OVER (
        PARTITION BY sent_key, service_code, item_code
        ORDER BY distance, instrument
    );
