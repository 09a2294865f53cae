-- Grain: one participation and measure: the scores of its phases, and the changes of valid pairs: both scores of the
-- same version of the instrument.
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
        max(instrument_key) FILTER (WHERE phase = 4) AS followup_version
    FROM score
    GROUP BY participation_key, k
)
SELECT
    participation_key,
    k,
    start_score AS start,
    end_score AS end,
    followup_score AS followup,
    CASE WHEN start_version = end_version THEN end_score - start_score END AS change,
    CASE WHEN start_version = followup_version THEN followup_score - start_score END AS followup_change
FROM phases;
