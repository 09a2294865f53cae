-- Grain: one participation that ended and has a score: what registers knew at its start, and whether its person was at work
-- in the open market 6 and 12 months after the end. Places count from 0: by the person's hash, a person's own by their end.
CREATE OR REPLACE TEMP TABLE indicator_pair AS
WITH
placed AS (
    SELECT
        participation.participation_key,
        participation.person_key,
        service.service_type_key,
        participation.end_month,
        participation.age_band,
        participation.gender,
        participation.education,
        participation.duration_band,
        participation.language_group,
        participation.start_month - data_date.data_from AS start_place,
        participation.end_month - data_date.data_from AS end_place,
        coalesce(person_path.path, '') AS path
    FROM star.participation
    CROSS JOIN star.data_date
    JOIN star.service ON service.code = participation.service_code
    SEMI JOIN star.measure_column ON measure_column.participation_key = participation.participation_key
    LEFT JOIN star.person_path ON person_path.person_key = participation.person_key
    WHERE participation.end_month IS NOT NULL
),
cut AS (
    SELECT
        *,
        -- A place in a path counts from 0; substr counts from 1 and must not start before.
        substr(path, greatest(start_place - 12, 0) + 1, greatest(least(start_place, 12), 0)) AS year_before,
        substr(path, greatest(start_place - 24, 0) + 1, greatest(least(start_place, 24), 0)) AS two_years_before,
        CASE WHEN end_place + 6 >= 0 THEN substr(path, end_place + 6 + 1, 1) END AS band_6,
        CASE WHEN end_place + 12 >= 0 THEN substr(path, end_place + 12 + 1, 1) END AS band_12
    FROM placed
)
SELECT
    participation_key,
    row_number() OVER (ORDER BY hash(person_key), person_key, end_month, participation_key) - 1 AS place,
    dense_rank() OVER (ORDER BY hash(person_key), person_key) AS person,
    end_month,
    service_type_key,
    coalesce(age_band, '') AS age_band,
    coalesce(gender, '') AS gender,
    coalesce(education, '') AS education,
    coalesce(duration_band, '') AS duration_band,
    coalesce(language_group, '') AS language_group,
    -- Shares of the observed months. Bands 1 to 3 are work; 0, 8 and 9 not observed.
    (length(year_before) - length(translate(year_before, '123', '')))
    / nullif(length(translate(year_before, '089', '')), 0) AS worked_12,
    (length(two_years_before) - length(translate(two_years_before, '123', '')))
    / nullif(length(translate(two_years_before, '089', '')), 0) AS worked_24,
    -- Null: not observed in that month.
    CASE WHEN band_6 BETWEEN '1' AND '7' THEN band_6 IN ('1', '2') END AS is_employed_6,
    CASE WHEN band_12 BETWEEN '1' AND '7' THEN band_12 IN ('1', '2') END AS is_employed_12
FROM cut;
