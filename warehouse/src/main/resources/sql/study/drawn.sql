-- Grain: one person at risk in one month: who starts a service of the type in it, or was drawn as a peer of those in the
-- cell. fraction: the share of the cell's peers that were drawn. Later starters are peers until they start.
-- Variables: service_type, seed.
CREATE OR REPLACE TEMP TABLE study_drawn AS
WITH
candidate AS (
    SELECT
        risk.* EXCLUDE (draw, place),
        cell.cell,
        cell.wanted,
        cell.peers,
        used.first_use,
        hash(risk.draw, getvariable('service_type_code'), getvariable('seed')) AS draw
    FROM study_risk_month AS risk
    JOIN study_cell AS cell ON cell.place = risk.place
    LEFT JOIN study_first_use AS used ON used.spell = risk.spell
    WHERE
        cell.cell IS NOT NULL
        AND (used.first_use IS NULL OR risk.month < used.first_use)
        -- More than are wanted, by far most of the time, so that few are put in order.
        AND hash(risk.draw, getvariable('service_type_code'), getvariable('seed')) / 18446744073709551616.0
        < (1.5 * cell.wanted + 30) / cell.peers
),
drawn AS (
    SELECT *
    FROM candidate
    QUALIFY row_number() OVER (PARTITION BY cell ORDER BY draw, person) <= wanted
),
peer AS (
    SELECT * EXCLUDE (draw, wanted, peers), count(*) OVER (PARTITION BY cell) / peers AS fraction FROM drawn
),
participant AS (
    SELECT
        started.spell,
        started.person,
        started.month,
        started.attribute,
        started.area,
        started.bracket,
        started.in_service,
        started.months_without_work,
        cell.cell,
        started.month AS first_use,
        CAST(1 AS DOUBLE) AS fraction,
        started.participation_key
    FROM study_start AS started
    JOIN study_cell AS cell ON cell.place = started.place
    WHERE started.service_type = getvariable('service_type') AND started.verdict = 1 AND cell.peers > 0
)
SELECT *, CAST(NULL AS UBIGINT) AS participation_key, false AS is_treated FROM peer
UNION ALL BY NAME
SELECT *, true AS is_treated FROM participant;
