-- Grain: one row of the stack, with all that covariates and dimensions are expressions of; what is unknown is null.
-- before: the person's path up to the spell. earnings_before: a month's mean in the year before it. months_since_job: from
-- the last month with work, or the first observed one, to the spell. Names that star.profile has mean the same here.
-- Variables: service_type.
CREATE OR REPLACE TEMP TABLE study_served AS
SELECT
    drawn.spell,
    drawn.month,
    CAST(
        min(other.month) FILTER (WHERE other.service_type = getvariable('service_type') AND other.month > drawn.month)
        AS INTEGER
    ) AS later_start,
    count(*) FILTER (WHERE other.month < spell.spell_start) AS earlier_services,
    count(*) FILTER (WHERE other.month >= spell.spell_start AND other.month < drawn.month) AS services_in_spell,
    count(*) FILTER (WHERE other.last_month < drawn.month) > 0 AS after_service
FROM study_drawn AS drawn
JOIN study_spell AS spell ON spell.spell = drawn.spell
JOIN study_start AS other ON other.person = drawn.person
GROUP BY drawn.spell, drawn.month;

CREATE OR REPLACE TEMP TABLE study_risk AS
WITH
band_of AS (
    SELECT dimension, key, unnest(range(least, coalesce(most, 1200) + 1)) AS number FROM star.band
),
told AS (
    SELECT
        drawn.*,
        spell.spell_start,
        spell.spell_end,
        spell.earlier_spells,
        spell.before,
        translate(spell.before, '89', '') AS seen,
        (drawn.month - attribute.birth_month) // 12 AS age_years,
        attribute.gender,
        attribute.education,
        attribute.language_group,
        attribute.work_ability_limited,
        attribute.integration_plan,
        earnings.earnings_before,
        served.later_start,
        coalesce(served.earlier_services, 0) AS earlier_services,
        coalesce(served.services_in_spell, 0) AS services_in_spell,
        coalesce(served.after_service, false) AS after_service
    FROM study_drawn AS drawn
    JOIN study_spell AS spell ON spell.spell = drawn.spell
    JOIN study_attribute AS attribute ON attribute.attribute = drawn.attribute
    LEFT JOIN study_earnings AS earnings ON earnings.spell = drawn.spell
    LEFT JOIN study_served AS served ON served.spell = drawn.spell AND served.month = drawn.month
)
SELECT
    told.* EXCLUDE (seen),
    employed_share(told.before, 3) AS employed_3,
    employed_share(told.before, 6) AS employed_6,
    employed_share(told.before, 12) AS employed_12,
    employed_share(told.before, 24) AS employed_24,
    translate(told.seen, '4567', '') <> '' AS has_worked,
    CASE WHEN told.seen <> '' THEN length(told.seen) - length(rtrim(told.seen, '4567')) END AS months_since_job,
    told.months_without_work AS unemployed_months,
    CAST(
        least(16, told.months_without_work)
        + length(translate(right(told.before, greatest(0, 16 - told.months_without_work)), '12347890', '')) AS INTEGER
    ) AS unemployed_months_of_last_16,
    coalesce(gender.key, 0) AS gender_key,
    coalesce(age_band.key, 0) AS age_band_key,
    coalesce(education.key, 0) AS education_key,
    coalesce(duration_band.key, 0) AS duration_band_key,
    coalesce(language_group.key, 0) AS language_group_key
FROM told
LEFT JOIN star.list_member AS gender ON gender.dimension = 'GENDER' AND gender.code = told.gender
LEFT JOIN band_of AS age_band ON age_band.dimension = 'AGE_BAND' AND age_band.number = told.age_years
LEFT JOIN star.list_member AS education ON education.dimension = 'EDUCATION' AND education.code = told.education
LEFT JOIN band_of AS duration_band
    ON duration_band.dimension = 'DURATION_BAND' AND duration_band.number = told.months_without_work
LEFT JOIN star.list_member AS language_group
    ON language_group.dimension = 'LANGUAGE_GROUP' AND language_group.code = told.language_group;
