-- Grain: one participation: an accumulating row, from its start over its planned end to its end.
-- Codes name the members of the dimensions. Where its person is months later is cut from person_path when it is published.
CREATE OR REPLACE TABLE participation AS
SELECT
    enrolment.participation_key,
    enrolment.participation_id,
    enrolment.person_key,
    enrolment.is_test_person,
    coalesce(enrolment.area_code, profile.area_code) AS area_code,
    enrolment.service_code,
    enrolment.provider_code,
    enrolment.contract_code,
    profile.gender,
    age_band.code AS age_band,
    profile.education,
    duration_band.code AS duration_band,
    profile.language_group,
    enrolment.start_date,
    enrolment.planned_end_date,
    enrolment.end_date,
    CAST(enrolment.start_month AS SMALLINT) AS start_month,
    CAST(enrolment.end_month AS SMALLINT) AS end_month,
    CAST(enrolment.end_reason AS UTINYINT) AS end_reason,
    enrolment.days,
    enrolment.own_cost_cents
FROM enrolment
JOIN profile ON profile.participation_key = enrolment.participation_key
LEFT JOIN band AS age_band
    ON
        age_band.dimension = 'AGE_BAND'
        AND profile.age_years >= age_band.least
        AND (age_band.most IS NULL OR profile.age_years <= age_band.most)
LEFT JOIN band AS duration_band
    ON
        duration_band.dimension = 'DURATION_BAND'
        AND profile.unemployed_months >= duration_band.least
        AND (duration_band.most IS NULL OR profile.unemployed_months <= duration_band.most);
