-- Grain: one measure of one version of its instrument: how the scores at the start spread, of all who have one; of those
-- who answered every item (n), how the items and their sum do.
CREATE OR REPLACE TEMP TABLE start_spread AS
WITH
turned AS (
    SELECT
        response.participation_key,
        measure_item.k,
        measure_item.instrument_key,
        measure_item.item_key,
        measure_item.intercept + measure_item.slope * answer.answer AS answer
    FROM star.response
    JOIN star.answer
        ON
            answer.participation_key = response.participation_key
            AND answer.instrument_key = response.instrument_key
            AND answer.phase = response.phase
            AND answer.answered_on = response.answered_on
            AND answer.response_id = response.response_id
    JOIN star.measure_item
        ON measure_item.instrument_key = answer.instrument_key AND measure_item.item_key = answer.item_key
    WHERE response.phase = 1
),
asked AS (
    SELECT k, instrument_key, count(*) AS items FROM star.measure_item GROUP BY ALL
),
complete AS (
    SELECT turned.participation_key, turned.k, turned.instrument_key, sum(turned.answer) AS total
    FROM turned
    JOIN asked ON asked.k = turned.k AND asked.instrument_key = turned.instrument_key
    GROUP BY turned.participation_key, turned.k, turned.instrument_key, asked.items
    HAVING count(*) = asked.items
),
item_variance AS (
    SELECT turned.k, turned.instrument_key, turned.item_key, var_samp(turned.answer) AS variance
    FROM turned
    SEMI JOIN complete
        ON
            complete.participation_key = turned.participation_key
            AND complete.k = turned.k
            AND complete.instrument_key = turned.instrument_key
    GROUP BY ALL
),
item_spread AS (
    SELECT k, instrument_key, sum(variance) AS item_variances FROM item_variance GROUP BY ALL
),
total_spread AS (
    SELECT k, instrument_key, count(*) AS n, var_samp(total) AS total_variance FROM complete GROUP BY ALL
),
score_spread AS (
    SELECT k, instrument_key, count(*) AS scores, stddev_samp(CAST(score AS DOUBLE)) AS sd_start
    FROM star.score
    WHERE phase = 1
    GROUP BY ALL
)
SELECT
    score_spread.k,
    instrument.number AS instrument_number,
    score_spread.instrument_key,
    instrument.version,
    instrument.declared_alpha,
    instrument.declared_test_retest,
    CAST(asked.items AS INTEGER) AS items,
    coalesce(total_spread.n, 0) AS n,
    coalesce(item_spread.item_variances, 0) AS item_variances,
    coalesce(total_spread.total_variance, 0) AS total_variance,
    score_spread.scores,
    coalesce(score_spread.sd_start, 0) AS sd_start
FROM score_spread
JOIN star.instrument ON instrument.instrument_key = score_spread.instrument_key
JOIN asked ON asked.k = score_spread.k AND asked.instrument_key = score_spread.instrument_key
LEFT JOIN total_spread
    ON total_spread.k = score_spread.k AND total_spread.instrument_key = score_spread.instrument_key
LEFT JOIN item_spread ON item_spread.k = score_spread.k AND item_spread.instrument_key = score_spread.instrument_key;
