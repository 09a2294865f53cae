-- Grain: one spell without work in the twelve months before which a register tells of earnings: their mean, in euros.
CREATE OR REPLACE TEMP TABLE study_earnings AS
WITH
year_before AS (
    SELECT
        spell.spell,
        list_slice(
            amounts.earnings_cents,
            greatest(1, spell.spell_start - 12 - amounts.first_month + 1),
            greatest(0, spell.spell_start - amounts.first_month)
        ) AS cents
    FROM study_spell AS spell
    JOIN study_person ON study_person.person = spell.person
    JOIN star.person_amounts AS amounts ON amounts.person_key = study_person.person_key
)
SELECT spell, list_sum(cents) / (100.0 * list_count(cents)) AS earnings_before
FROM year_before
WHERE list_count(cents) > 0;
