-- Grain: one participation of a service of known type: the spell without work that it starts in, or in the month after, and
-- whether it is the first of its type there. verdict as in the generation's participation.study; 1: at risk and the first.
-- The cell (area, bracket, in_service) is null for those who aren't at risk.
CREATE OR REPLACE TEMP TABLE study_start AS
WITH
dated AS (
    SELECT
        participation.participation_key,
        participation.participation_id,
        CAST(service.service_type_key AS UTINYINT) AS service_type,
        participation.person_key,
        study_person.person,
        participation.start_date,
        participation.start_month AS month,
        coalesce(participation.end_month, 32767) AS last_month,
        substr(study_person.path, participation.start_month - data_date.data_from, 1) AS band_before,
        participation.start_month BETWEEN data_date.data_from + 1 AND data_date.data_to AS is_in_data
    FROM star.participation
    JOIN star.service ON service.code = participation.service_code
    CROSS JOIN star.data_date
    LEFT JOIN study_person ON study_person.person_key = participation.person_key
    WHERE service.service_type_key > 0
),
placed AS (
    SELECT
        dated.*,
        CASE WHEN dated.month <= spell.spell_end + 1 THEN spell.spell END AS spell
    FROM dated
    ASOF LEFT JOIN study_spell AS spell ON spell.person = dated.person AND spell.spell_start <= dated.month
),
ordered AS (
    SELECT
        placed.*,
        row_number() OVER (
            PARTITION BY placed.service_type, placed.spell ORDER BY placed.start_date, placed.participation_id
        ) AS turn
    FROM placed
)
SELECT
    ordered.participation_key,
    ordered.service_type,
    ordered.person_key,
    ordered.person,
    CAST(ordered.month AS SMALLINT) AS month,
    CAST(ordered.last_month AS SMALLINT) AS last_month,
    ordered.spell,
    CAST(
        CASE
            WHEN ordered.person IS NULL OR NOT ordered.is_in_data OR ordered.band_before NOT BETWEEN '1' AND '8' THEN 5
            WHEN risk.spell IS NULL THEN 2
            WHEN ordered.turn > 1 THEN 3
            ELSE 1
        END AS UTINYINT
    ) AS verdict,
    ordered.turn = 1 AND ordered.spell IS NOT NULL AS is_first_use,
    risk.attribute,
    risk.area,
    risk.bracket,
    risk.in_service,
    risk.place,
    risk.months_without_work
FROM ordered
LEFT JOIN study_risk_month AS risk ON risk.spell = ordered.spell AND risk.month = ordered.month;
