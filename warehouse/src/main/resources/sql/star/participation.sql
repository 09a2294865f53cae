-- Grain: one participation, as the generation publishes it but for the measures and the shuffled person.
CREATE OR REPLACE TABLE star.participation AS
SELECT
    enrolment.participation_key,
    person.person,
    CAST(coalesce(area.key, 0) AS SMALLINT) AS area,
    CAST(enrolment.service_key AS SMALLINT) AS service,
    CAST(enrolment.service_type_key AS UTINYINT) AS service_type,
    CAST(enrolment.delivery_key AS UTINYINT) AS delivery,
    CAST(coalesce(provider.key, 0) AS SMALLINT) AS provider,
    CAST(coalesce(enrolment.contract_key, 0) AS SMALLINT) AS contract,
    CAST(coalesce(gender.key, 0) AS UTINYINT) AS gender,
    CAST(coalesce(age_band.key, 0) AS UTINYINT) AS age_band,
    CAST(coalesce(education.key, 0) AS UTINYINT) AS education,
    CAST(coalesce(duration_band.key, 0) AS UTINYINT) AS duration_band,
    CAST(coalesce(language_group.key, 0) AS UTINYINT) AS language_group,
    target_groups.target_groups,
    CAST(enrolment.start_month AS SMALLINT) AS start_month,
    CAST(enrolment.end_month AS SMALLINT) AS end_month,
    CAST(enrolment.end_reason AS UTINYINT) AS end_reason,
    enrolment.days,
    coalesce(data_date.as_of > enrolment.end_date + parameter.end_after_days, false) AS is_end_due,
    enrolment.is_support,
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
    participation_path.path
FROM star.enrolment
CROSS JOIN star.data_date
CROSS JOIN star.parameter
JOIN star.person ON person.person_key = enrolment.person_key
JOIN star.profile ON profile.participation_key = enrolment.participation_key
JOIN star.participation_path ON participation_path.participation_key = enrolment.participation_key
JOIN star.target_groups ON target_groups.participation_key = enrolment.participation_key
JOIN star.cost ON cost.participation_key = enrolment.participation_key
LEFT JOIN star.area ON area.code = coalesce(enrolment.area_code, profile.area_code)
LEFT JOIN star.provider ON provider.code = enrolment.provider_code
LEFT JOIN star.list_member AS gender ON gender.dimension = 'GENDER' AND gender.code = profile.gender
LEFT JOIN star.list_member AS education ON education.dimension = 'EDUCATION' AND education.code = profile.education
LEFT JOIN star.list_member AS language_group
    ON language_group.dimension = 'LANGUAGE_GROUP' AND language_group.code = profile.language_group
LEFT JOIN star.band AS age_band
    ON
        age_band.dimension = 'AGE_BAND'
        AND profile.age_years >= age_band.least
        AND (age_band.most IS NULL OR profile.age_years <= age_band.most)
LEFT JOIN star.band AS duration_band
    ON
        duration_band.dimension = 'DURATION_BAND'
        AND profile.unemployed_months >= duration_band.least
        AND (duration_band.most IS NULL OR profile.unemployed_months <= duration_band.most);
