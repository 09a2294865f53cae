-- Fills a generation's tables, made by schema.sql in the attached database 'published', from the star.
-- Variables: generation_number, schema_version, published_at, default_instrument, default_feedback.
INSERT INTO published.generation BY NAME
SELECT
    getvariable('generation_number') AS number,
    getvariable('schema_version') AS schema_version,
    getvariable('published_at') AS published_at,
    -- Without a single record nothing is known of any day: the day of the publish.
    coalesce(data_date.as_of, star.local_day(getvariable('published_at'))) AS as_of,
    CASE
        WHEN data_date.data_to IS NOT NULL
            THEN make_date(data_date.data_to // 12, data_date.data_to % 12 + 1, 1)
    END AS data_to,
    (
        SELECT make_date(immature_from // 12, immature_from % 12 + 1, 1)
        FROM star.registration_lag
        WHERE immature_from IS NOT NULL
    ) AS immature_from,
    (SELECT coalesce(bool_or(is_test_person), false) FROM star.participation) AS is_synthetic,
    (
        SELECT coalesce(max(participations), 0)
        FROM (SELECT count(*) AS participations FROM star.participation GROUP BY person_key)
    ) AS most_participations_per_person,
    getvariable('default_instrument') AS default_instrument,
    getvariable('default_feedback') AS default_feedback
FROM star.data_date;

INSERT INTO published.member BY NAME
SELECT dimension, key, code, name_fi, name_sv, name_en, position FROM star.member ORDER BY dimension, position;

INSERT INTO published.service BY NAME
SELECT key, code, service_type_key, delivery_key, goal, is_pilot, unit_cost_cents FROM star.service ORDER BY key;

INSERT INTO published.provider BY NAME
SELECT key, code, business_id FROM star.provider ORDER BY key;

INSERT INTO published.contract BY NAME
SELECT
    contract.key,
    contract.code,
    service.key AS service_key,
    provider.key AS provider_key,
    (
        SELECT coalesce(list(area.key ORDER BY area.key), [])
        FROM star.area
        WHERE list_contains(contract.area_codes, area.code)
    ) AS area_keys,
    contract.start_date,
    contract.end_date,
    contract.cap_cents,
    contract.cap_person_cents,
    contract.cap_month_cents,
    contract.floor_month_cents
FROM star.contract
LEFT JOIN star.service ON service.code = contract.service_code
LEFT JOIN star.provider ON provider.code = contract.provider_code
ORDER BY contract.key;

INSERT INTO published.area BY NAME
SELECT key, code, municipality_codes FROM star.area ORDER BY key;

INSERT INTO published.target_group BY NAME
SELECT key, code, rule FROM star.target_group ORDER BY key;

INSERT INTO published.instrument BY NAME
WITH
versions AS (
    SELECT instrument, list(version ORDER BY version) AS versions FROM star.instrument GROUP BY instrument
),
service_of AS (
    SELECT instrument.instrument_key, list(service.key ORDER BY service.key) AS service_keys
    FROM star.instrument
    JOIN star.service
        ON
            list_contains(instrument.services, service.code)
            OR list_contains(instrument.services, service.service_type_code)
    GROUP BY instrument.instrument_key
)
SELECT
    instrument.number,
    instrument.instrument AS code,
    instrument.version,
    versions.versions,
    instrument.is_linked,
    instrument.extends,
    instrument.services,
    coalesce(service_of.service_keys, []) AS service_keys,
    instrument.name_fi,
    instrument.name_sv,
    instrument.name_en,
    instrument.scale_min,
    instrument.scale_max
FROM star.instrument
JOIN versions ON versions.instrument = instrument.instrument
LEFT JOIN service_of ON service_of.instrument_key = instrument.instrument_key
WHERE instrument.is_newest
ORDER BY instrument.number;

INSERT INTO published.instrument_item BY NAME
SELECT
    item.item_key AS key,
    instrument.instrument,
    instrument.version,
    item.position,
    item.item_code AS code,
    CASE WHEN item.is_scale THEN 'scale' ELSE 'choice' END AS type,
    item.is_several,
    item.is_reversed,
    item.text_fi,
    item.text_sv,
    item.text_en,
    item.scale_min,
    item.scale_max
FROM star.instrument_item AS item
JOIN star.instrument ON instrument.instrument_key = item.instrument_key
ORDER BY item.item_key;

INSERT INTO published.instrument_choice BY NAME
SELECT item_key, position, choice_code AS code, name_fi, name_sv, name_en
FROM star.instrument_choice
ORDER BY item_key, position;

INSERT INTO published.measure BY NAME
SELECT
    measure.k,
    measure.instrument,
    measure.meter_dimension,
    measure.better,
    measure.name_fi,
    measure.name_sv,
    measure.name_en,
    measure.scale_min,
    measure.scale_max,
    list(item.item_code ORDER BY item.position) AS item_codes
FROM star.measure
JOIN star.instrument ON instrument.instrument = measure.instrument AND instrument.is_newest
JOIN star.measure_item ON measure_item.k = measure.k AND measure_item.instrument_key = instrument.instrument_key
JOIN star.instrument_item AS item ON item.item_key = measure_item.item_key
GROUP BY ALL
ORDER BY measure.k;

-- A person's amounts, of which the first is of the month first_month, cut to some months from from_month on, as far as
-- the data reaches; list_resize fills up with nulls.
CREATE OR REPLACE TEMP MACRO cut(amounts, first_month, from_month, months, data_to) AS
    list_resize(
        list_concat(
            list_resize(CAST([] AS BIGINT[]), greatest(0, least(first_month - from_month, months))),
            list_slice(
                amounts,
                greatest(1, from_month - first_month + 1),
                greatest(0, from_month - first_month + least(data_to + 1 - from_month, months))
            )
        ),
        months
    );

CREATE OR REPLACE TEMP TABLE shuffled AS
WITH
drawn AS MATERIALIZED (
    SELECT person_key, random() AS draw FROM (SELECT DISTINCT person_key FROM star.participation)
)
SELECT person_key, CAST(row_number() OVER (ORDER BY draw, person_key) - 1 AS INTEGER) AS person FROM drawn;

INSERT INTO published.participation BY NAME
WITH
marked AS (
    SELECT
        member.participation_key,
        CAST(sum(CAST(1 AS BIGINT) << target_group.key) AS BIGINT) AS target_groups
    FROM star.participation_target_group AS member
    JOIN star.target_group ON target_group.code = member.target_group
    GROUP BY member.participation_key
)
SELECT
    shuffled.person,
    -- 16 bits of a hash under the pseudonym, which is itself keyed: nobody without it can tell whose row this is.
    CAST(
        '0x' || left(sha256(participation.person_key || '/' || participation.participation_id), 4) AS USMALLINT
    ) AS record_key,
    coalesce(area.key, 0) AS area,
    service.key AS service,
    service.service_type_key AS service_type,
    service.delivery_key AS delivery,
    coalesce(provider.key, 0) AS provider,
    coalesce(contract.key, 0) AS contract,
    coalesce(gender.key, 0) AS gender,
    coalesce(age_band.key, 0) AS age_band,
    coalesce(education.key, 0) AS education,
    coalesce(duration_band.key, 0) AS duration_band,
    coalesce(language_group.key, 0) AS language_group,
    coalesce(marked.target_groups, 0) AS target_groups,
    participation.start_month,
    participation.end_month,
    CASE WHEN contract.key IS NOT NULL THEN participation.start_date END AS start_date,
    CASE WHEN contract.key IS NOT NULL THEN participation.end_date END AS end_date,
    CASE
        WHEN participation.contract_code IN (SELECT contract_code FROM star.contract_term)
            THEN participation.participation_id
    END AS participation_id,
    participation.end_reason,
    participation.days,
    participation_start.is_start_due,
    participation_start.is_end_due,
    participation_start.is_followup_due,
    CASE
        WHEN NOT service.is_support THEN 0
        WHEN participation.end_month IS NULL THEN 255
        ELSE least(participation.end_month - participation.start_month, 254)
    END AS support_months,
    cost.cost_cents,
    cost.cost_source,
    participation_path.start_3,
    participation_path.start_6,
    participation_path.start_12,
    participation_path.start_24,
    participation_path.end_3,
    participation_path.end_6,
    participation_path.end_12,
    participation_path.end_24,
    participation_path.path,
    CASE
        WHEN person_amounts.person_key IS NOT NULL
            THEN
                cut(
                    person_amounts.earnings_cents,
                    person_amounts.first_month,
                    participation.start_month,
                    greatest(participation.start_month, participation.end_month) + 25 - participation.start_month,
                    data_date.data_to
                )
    END AS earnings_cents,
    CASE
        WHEN person_amounts.person_key IS NOT NULL
            THEN
                cut(
                    person_amounts.municipal_share_cents,
                    person_amounts.first_month,
                    participation.start_month,
                    greatest(participation.start_month, participation.end_month) + 25 - participation.start_month,
                    data_date.data_to
                )
    END AS municipal_share_cents,
    coalesce(studied.study, 0) AS study,
    studied.* EXCLUDE (participation_key, study),
    meter_column.* EXCLUDE (participation_key)
FROM star.participation
CROSS JOIN star.data_date
JOIN participation_start ON participation_start.participation_key = participation.participation_key
JOIN shuffled ON shuffled.person_key = participation.person_key
JOIN participation_path ON participation_path.participation_key = participation.participation_key
JOIN star.service ON service.code = participation.service_code
JOIN star.cost ON cost.participation_key = participation.participation_key
LEFT JOIN star.area ON area.code = participation.area_code
LEFT JOIN star.provider ON provider.code = participation.provider_code
LEFT JOIN star.contract ON contract.code = participation.contract_code
LEFT JOIN star.list_member AS gender ON gender.dimension = 'GENDER' AND gender.code = participation.gender
LEFT JOIN star.list_member AS age_band
    ON age_band.dimension = 'AGE_BAND' AND age_band.code = participation.age_band
LEFT JOIN star.list_member AS education
    ON education.dimension = 'EDUCATION' AND education.code = participation.education
LEFT JOIN star.list_member AS duration_band
    ON duration_band.dimension = 'DURATION_BAND' AND duration_band.code = participation.duration_band
LEFT JOIN star.list_member AS language_group
    ON language_group.dimension = 'LANGUAGE_GROUP' AND language_group.code = participation.language_group
LEFT JOIN star.person_amounts ON person_amounts.person_key = participation.person_key
LEFT JOIN marked ON marked.participation_key = participation.participation_key
LEFT JOIN meter_column ON meter_column.participation_key = participation.participation_key
LEFT JOIN studied ON studied.participation_key = participation.participation_key
ORDER BY
    service.service_type_key,
    service.key,
    coalesce(provider.key, 0),
    participation.start_month,
    shuffled.person;

INSERT INTO published.contract_term BY NAME
SELECT
    contract.key AS contract,
    term.* EXCLUDE (contract_code)
FROM star.contract_term AS term
JOIN star.contract ON contract.code = term.contract_code
ORDER BY contract.key, term.component, term.metric, term.horizon_months, term.target_group, term.valid_from;

INSERT INTO published.payment BY NAME
SELECT contract.key AS contract, payment.month, payment.kind, CAST(sum(payment.cents) AS BIGINT) AS cents
FROM star.payment
JOIN star.contract ON contract.code = payment.contract_code
GROUP BY contract.key, payment.month, payment.kind
ORDER BY contract.key, payment.month, payment.kind;

INSERT INTO published.evidence_month BY NAME
SELECT shuffled.person, told.source, told.month, told.band
FROM evidence_month AS told
JOIN shuffled ON shuffled.person_key = told.person_key
ORDER BY shuffled.person, told.source, told.month;

INSERT INTO published.target BY NAME
SELECT
    service.key AS service,
    contract.key AS contract,
    area.key AS area,
    target.metric,
    target.horizon_months,
    target.valid_from,
    target.valid_to,
    star.month_number(target.valid_from) AS from_month,
    star.month_number(target.valid_to) + 1 AS to_month,
    target.target_value
FROM star.target
LEFT JOIN star.service ON service.code = target.service_code
LEFT JOIN star.contract ON contract.code = target.contract_code
LEFT JOIN star.area ON area.code = target.area_code
ORDER BY service.key, contract.key, area.key, target.metric, target.horizon_months, target.valid_from;

INSERT INTO published.budget BY NAME
SELECT area.key AS area, service.key AS service, budget.year, budget.cents
FROM star.budget
JOIN star.area ON area.code = budget.area_code
JOIN star.service ON service.code = budget.service_code
ORDER BY budget.year, area.key, service.key;

INSERT INTO published.client_action BY NAME
SELECT service.key AS service, action.done_on, action.text_fi, action.text_sv, action.text_en
FROM star.client_action AS action
JOIN star.service ON service.code = action.service_code
ORDER BY service.key, action.done_on;

INSERT INTO published.external_estimate BY NAME
SELECT
    estimate.study_code AS study,
    service_type.key AS service_type,
    estimate.* EXCLUDE (study_code, service_type)
FROM star.external_estimate AS estimate
JOIN star.service_type ON service_type.code = estimate.service_type
ORDER BY service_type.key, estimate.study_code, estimate.outcome, estimate.horizon_months;

INSERT INTO published.feed_quality BY NAME
SELECT feed, read, accepted, rejected, waiting, loaded, rows, updated_at, loaded_at FROM star.feed_quality ORDER BY feed;

INSERT INTO published.file_quality BY NAME
SELECT feed, file, read, accepted, rejected FROM star.file_quality ORDER BY feed, file, file_hash;

INSERT INTO published.rejection_count BY NAME
SELECT feed, reason, column_name, CAST(sum(rows) AS BIGINT) AS rows
FROM ledger.rejected
GROUP BY feed, reason, column_name
ORDER BY feed, reason, column_name;
