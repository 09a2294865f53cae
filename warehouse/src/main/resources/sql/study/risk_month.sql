-- Grain: one person in one month before which the person was without work: at risk to start a service in it.
-- bracket: of study_bracket, by the months without work before it. A spell whose start no register saw may have begun as
-- unemployed_since tells. draw: a number of the person and the month, by which peers are drawn.
-- place: a number of month, area, bracket and in_service.
CREATE OR REPLACE TEMP TABLE study_risk_month AS
WITH
stretch AS (
    SELECT
        spell.spell,
        spell.person,
        spell.spell_start,
        spell.bands,
        attribute.attribute,
        attribute.area,
        CASE
            WHEN spell.is_start_unseen THEN least(spell.spell_start, attribute.unemployed_since) ELSE spell.spell_start
        END AS counted_from,
        unnest(
            range(
                greatest(spell.spell_start + 1, attribute.from_month),
                least(spell.spell_end + 2, attribute.to_month, data_date.data_to + 1)
            )
        ) AS month
    FROM study_spell AS spell
    CROSS JOIN star.data_date
    JOIN study_attribute AS attribute
        ON
            attribute.person = spell.person
            AND attribute.from_month <= spell.spell_end + 1
            AND attribute.to_month > spell.spell_start + 1
)
SELECT
    stretch.spell,
    stretch.person,
    CAST(stretch.month AS SMALLINT) AS month,
    stretch.attribute,
    stretch.area,
    study_bracket.bracket,
    stretch.bands[stretch.month - stretch.spell_start] = '5' AS in_service,
    CAST(
        (((stretch.month - data_date.data_from) * 4096 + stretch.area) * 32 + study_bracket.bracket) * 2
        + CAST(stretch.bands[stretch.month - stretch.spell_start] = '5' AS INTEGER) AS INTEGER
    ) AS place,
    CAST(stretch.month - stretch.counted_from AS SMALLINT) AS months_without_work,
    hash(study_person.person_key, CAST(stretch.month AS SMALLINT)) AS draw
FROM stretch
JOIN study_person ON study_person.person = stretch.person
CROSS JOIN star.data_date
JOIN study_bracket
    ON
        stretch.month - stretch.counted_from >= study_bracket.from_months
        AND (study_bracket.to_months IS NULL OR stretch.month - stretch.counted_from <= study_bracket.to_months);
