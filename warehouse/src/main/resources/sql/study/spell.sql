-- Grain: one spell without work: an unbroken run of months unemployed, laid off or in a service (bands 6, 5).
-- before: the person's path up to the month before the spell; before_services counts participations started until then.
CREATE OR REPLACE TEMP TABLE study_spell AS
WITH
run AS (
    SELECT
        person,
        path,
        unnest(regexp_extract_all(path, '[56]+|[^56]+')) AS bands,
        generate_subscripts(regexp_extract_all(path, '[56]+|[^56]+'), 1) AS place
    FROM study_person
),
placed AS (
    SELECT
        person,
        path,
        bands,
        CAST(sum(length(bands)) OVER (PARTITION BY person ORDER BY place) AS INTEGER) - length(bands) AS months_before,
        CAST(
            count(*) FILTER (WHERE bands[1] IN ('5', '6')) OVER (PARTITION BY person ORDER BY place) AS INTEGER
        ) - 1 AS earlier_spells
    FROM run
)
SELECT
    CAST(row_number() OVER (ORDER BY placed.person, placed.months_before) - 1 AS INTEGER) AS spell,
    placed.person,
    CAST(data_date.data_from + placed.months_before AS SMALLINT) AS spell_start,
    CAST(data_date.data_from + placed.months_before + length(placed.bands) - 1 AS SMALLINT) AS spell_end,
    left(placed.path, placed.months_before) AS before,
    placed.bands,
    -- Nothing but months without observation lies before.
    ltrim(left(placed.path, placed.months_before), '89') = '' AS is_start_unseen,
    placed.earlier_spells
FROM placed
CROSS JOIN star.data_date
WHERE placed.bands[1] IN ('5', '6');
