-- Fills the generation's feedback: every anonymous answer, every choice, and the answers to forms that aren't asked at the
-- start: those measure no change. (Of the answers to such a form less than a tenth are from a start.)
INSERT INTO published.feedback BY NAME
WITH
form AS (
    SELECT instrument_key FROM star.answer GROUP BY instrument_key HAVING count(*) FILTER (WHERE phase = 1) * 10 < count(*)
),
linked AS (
    SELECT
        answer.item_key,
        answer.choice,
        answer.answer,
        answer.response_id,
        answer.answered_on,
        answer.phase,
        answer.collected,
        participation.participation_key,
        participation.person_key,
        participation.service_code,
        participation.provider_code,
        participation.contract_code,
        participation.area_code,
        participation.gender,
        participation.age_band,
        participation.education,
        participation.duration_band,
        participation.language_group
    FROM star.answer
    JOIN star.participation ON participation.participation_key = answer.participation_key
    WHERE answer.choice > 0 OR answer.instrument_key IN (SELECT instrument_key FROM form)
),
every_answer AS (
    FROM linked
    UNION ALL BY NAME
    SELECT * EXCLUDE (instrument_key) FROM star.anonymous_answer
),
form_draw AS MATERIALIZED (
    SELECT response_id, person_key, random() AS draw FROM (SELECT DISTINCT response_id, person_key FROM every_answer)
),
form_number AS (
    SELECT
        response_id,
        person_key,
        CAST(row_number() OVER (ORDER BY draw, response_id, person_key) - 1 AS INTEGER) AS response
    FROM form_draw
),
person_draw AS MATERIALIZED (
    SELECT person_key, random() AS draw FROM (SELECT DISTINCT person_key FROM linked)
),
person_number AS (
    SELECT person_key, CAST(row_number() OVER (ORDER BY draw, person_key) - 1 AS INTEGER) AS respondent
    FROM person_draw
),
marked AS (
    SELECT
        member.participation_key,
        CAST(sum(CAST(1 AS BIGINT) << target_group.key) AS BIGINT) AS target_groups
    FROM star.participation_target_group AS member
    JOIN star.target_group ON target_group.code = member.target_group
    SEMI JOIN linked ON linked.participation_key = member.participation_key
    GROUP BY member.participation_key
)
SELECT
    answer.item_key AS item,
    answer.choice,
    answer.answer,
    form_number.response,
    coalesce(person_number.respondent, -1 - form_number.response) AS respondent,
    star.month_number(answer.answered_on) AS month,
    answer.phase,
    answer.collected,
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
    coalesce(marked.target_groups, 0) AS target_groups
FROM every_answer AS answer
JOIN form_number
    ON
        form_number.response_id = answer.response_id
        AND form_number.person_key IS NOT DISTINCT FROM answer.person_key
LEFT JOIN person_number ON person_number.person_key = answer.person_key
JOIN star.service ON service.code = answer.service_code
LEFT JOIN star.area ON area.code = answer.area_code
LEFT JOIN star.provider ON provider.code = answer.provider_code
LEFT JOIN star.contract ON contract.code = answer.contract_code
LEFT JOIN star.list_member AS gender ON gender.dimension = 'GENDER' AND gender.code = answer.gender
LEFT JOIN star.list_member AS age_band ON age_band.dimension = 'AGE_BAND' AND age_band.code = answer.age_band
LEFT JOIN star.list_member AS education ON education.dimension = 'EDUCATION' AND education.code = answer.education
LEFT JOIN star.list_member AS duration_band
    ON duration_band.dimension = 'DURATION_BAND' AND duration_band.code = answer.duration_band
LEFT JOIN star.list_member AS language_group
    ON language_group.dimension = 'LANGUAGE_GROUP' AND language_group.code = answer.language_group
LEFT JOIN marked ON marked.participation_key = answer.participation_key
ORDER BY answer.item_key, answer.choice, service.service_type_key, service.key, form_number.response;
