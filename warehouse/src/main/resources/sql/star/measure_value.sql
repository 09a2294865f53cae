-- Grain: one participation and measure: the scores of its phases, and the changes of valid pairs: both scores of the
-- same version of the instrument, pair_version.
-- collected: who collected all of the scores, as far as that is told; 4 if one was collected one way, another another.
CREATE OR REPLACE TABLE measure_value AS
WITH
phases AS (
    SELECT
        participation_key,
        k,
        max(score) FILTER (WHERE phase = 1) AS start_score,
        max(score) FILTER (WHERE phase = 3) AS end_score,
        max(score) FILTER (WHERE phase = 4) AS followup_score,
        max(instrument_key) FILTER (WHERE phase = 1) AS start_version,
        max(instrument_key) FILTER (WHERE phase = 3) AS end_version,
        max(instrument_key) FILTER (WHERE phase = 4) AS followup_version,
        min(nullif(collected, 0)) AS first_collector,
        max(collected) AS last_collector
    FROM score
    GROUP BY participation_key, k
)
SELECT
    phases.participation_key,
    phases.k,
    measure.instrument_number,
    start_score AS start,
    end_score AS end,
    followup_score AS followup,
    CASE WHEN start_version = end_version THEN end_score - start_score END AS change,
    CASE WHEN start_version = followup_version THEN followup_score - start_score END AS followup_change,
    CASE WHEN start_version = end_version THEN start_version END AS pair_version,
    CAST(CASE WHEN first_collector < last_collector THEN 4 ELSE last_collector END AS UTINYINT) AS collected
FROM phases
JOIN measure ON measure.k = phases.k;
