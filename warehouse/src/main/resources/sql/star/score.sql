-- Grain: one participation, measure and phase: the mean of the answered items on the measure's
-- scale, if enough of them are answered. To ten decimals: the last bits depend on the order of adding up.
CREATE OR REPLACE TABLE score AS
SELECT
    response.participation_key,
    measure_item.k,
    response.phase,
    response.instrument_key,
    any_value(response.collected) AS collected,
    round(avg(measure_item.intercept + measure_item.slope * answer.answer), 10) AS score
FROM response
JOIN answer
    ON
        answer.participation_key = response.participation_key
        AND answer.instrument_key = response.instrument_key
        AND answer.phase = response.phase
        AND answer.answered_on = response.answered_on
        AND answer.response_id = response.response_id
JOIN measure_item
    ON measure_item.instrument_key = answer.instrument_key AND measure_item.item_key = answer.item_key
GROUP BY response.participation_key, measure_item.k, response.phase, response.instrument_key
HAVING count(*) >= any_value(measure_item.least_items);
