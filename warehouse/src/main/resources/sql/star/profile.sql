-- Grain: one participation: its person as known on the start date. Null: unknown.
-- The latest record with valid_from up to the start; if there is none, birth month and gender of the earliest.
-- unemployed_months: the unbroken run of months unemployed, laid off or in a service (bands 6, 5) up to the month
-- before the start. If that run reaches back to the person's first observed month, or that month isn't observed,
-- unemployed_since may tell of more.
CREATE OR REPLACE TABLE profile AS
WITH
person_record AS (
    SELECT * FROM persons WHERE NOT deleted
),
earliest AS (
    SELECT person_key, arg_min(birth_month, valid_from) AS birth_month, arg_min(gender, valid_from) AS gender
    FROM person_record
    GROUP BY person_key
),
municipality AS (
    SELECT unnest(municipality_codes) AS municipality_code, min(code) AS area_code FROM area GROUP BY 1
),
at_start AS (
    SELECT
        enrolment.participation_key,
        enrolment.start_date,
        enrolment.start_month,
        enrolment.person_key,
        coalesce(known.birth_month, earliest.birth_month) AS birth_month,
        coalesce(known.gender, earliest.gender) AS gender,
        coalesce(known.area_code, municipality.area_code) AS area_code,
        lower(known.language) AS language,
        known.education_level,
        known.work_ability_limited,
        known.integration_plan,
        CASE
            WHEN known.unemployed_since <= enrolment.start_date
                THEN datesub('month', known.unemployed_since, enrolment.start_date)
        END AS months_since
    FROM enrolment
    ASOF LEFT JOIN person_record AS known
        ON known.person_key = enrolment.person_key AND known.valid_from <= enrolment.start_date
    LEFT JOIN earliest ON earliest.person_key = enrolment.person_key
    LEFT JOIN municipality ON municipality.municipality_code = known.municipality_code
),
history AS (
    SELECT
        enrolment.participation_key,
        -- The months before the start, if the registers reach up to it.
        coalesce(
            CASE
                WHEN enrolment.start_month BETWEEN data_date.data_from + 1 AND data_date.data_to + 1
                    THEN substr(person_path.path, 1, enrolment.start_month - data_date.data_from)
            END,
            ''
        ) AS months
    FROM enrolment
    CROSS JOIN data_date
    LEFT JOIN person_path ON person_path.person_key = enrolment.person_key
),
spell AS (
    SELECT
        participation_key,
        right(months, 1) BETWEEN '1' AND '7' AS is_observed,
        right(months, 1) AS last_band,
        length(months) - length(rtrim(months, '56')) AS run,
        -- Nothing but months without observation lies before the run.
        ltrim(rtrim(months, '56'), '89') = '' AS is_run_from_first_month,
        length(regexp_replace(right(months, 16), '[^56]', '', 'g')) AS months_of_last_16
    FROM history
),
duration AS (
    SELECT
        at_start.participation_key,
        CASE
            WHEN NOT spell.is_observed THEN at_start.months_since
            WHEN spell.run > 0 AND spell.is_run_from_first_month THEN greatest(spell.run, at_start.months_since)
            ELSE spell.run
        END AS unemployed_months,
        spell.months_of_last_16,
        spell.is_observed,
        spell.last_band
    FROM at_start
    JOIN spell ON spell.participation_key = at_start.participation_key
),
earlier_service AS (
    SELECT DISTINCT later.participation_key
    FROM enrolment AS later
    JOIN enrolment AS earlier
        ON
            earlier.person_key = later.person_key
            AND earlier.end_date < later.start_date
)
SELECT
    at_start.participation_key,
    at_start.person_key,
    at_start.area_code,
    CAST((at_start.start_month - month_number(at_start.birth_month)) // 12 AS INTEGER) AS age_years,
    at_start.gender,
    education.body ->> '$.education' AS education,
    language.body ->> '$.language_group' AS language_group,
    at_start.work_ability_limited,
    at_start.integration_plan,
    CAST(duration.unemployed_months AS INTEGER) AS unemployed_months,
    CAST(
        CASE
            WHEN duration.is_observed OR duration.unemployed_months IS NOT NULL
                THEN greatest(duration.months_of_last_16, least(16, duration.unemployed_months))
        END AS INTEGER
    ) AS unemployed_months_of_last_16,
    -- Unemployed again: a participation ended before this start, and the person is unemployed up to it.
    earlier_service.participation_key IS NOT NULL AND duration.unemployed_months > 0 AS after_service
FROM at_start
JOIN duration ON duration.participation_key = at_start.participation_key
LEFT JOIN earlier_service ON earlier_service.participation_key = at_start.participation_key
LEFT JOIN code AS education
    ON education.list = 'education_levels' AND education.code = CAST(at_start.education_level AS VARCHAR)
LEFT JOIN code AS language ON language.list = 'languages' AND language.code = at_start.language;
