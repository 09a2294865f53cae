-- Grain: one participation, instrument and phase: the response that counts, inside its window.
-- Windows: start: from some days before the start to some after it, and before the middle of the participation (of a
-- planned end, as long as it goes on); end: around the end; follow-up: around 3, 6 or 12 months after the end.
-- Tie-breaks: a version with both start and end goes first, so that a pair is found where there is one; then the
-- response nearest to the anchor date, the latest answered, the greatest response_id.
CREATE OR REPLACE TABLE response AS
WITH
answered AS (
    SELECT participation_key, instrument_key, phase, answered_on, response_id, max(collected) AS collected
    FROM answer
    WHERE phase IN (1, 3, 4) AND choice = 0
    GROUP BY ALL
),
dated AS (
    SELECT
        answered.*,
        participation.start_date,
        participation.end_date,
        participation.start_date
            + CAST((coalesce(participation.end_date, participation.planned_end_date) - participation.start_date) // 2 AS INTEGER)
            AS middle,
        CASE answered.phase
            WHEN 1 THEN abs(answered.answered_on - participation.start_date)
            WHEN 3 THEN abs(answered.answered_on - participation.end_date)
            WHEN 4
                THEN
                    least(
                        abs(answered.answered_on - CAST(participation.end_date + INTERVAL 3 MONTH AS DATE)),
                        abs(answered.answered_on - CAST(participation.end_date + INTERVAL 6 MONTH AS DATE)),
                        abs(answered.answered_on - CAST(participation.end_date + INTERVAL 12 MONTH AS DATE))
                    )
        END AS distance
    FROM answered
    JOIN participation ON participation.participation_key = answered.participation_key
),
in_window AS (
    SELECT dated.*
    FROM dated
    CROSS JOIN parameter
    WHERE
        CASE phase
            WHEN 1
                THEN
                    answered_on BETWEEN start_date - start_before_days AND start_date + start_after_days
                    AND (answered_on <= start_date OR middle IS NULL OR answered_on < middle)
            WHEN 3 THEN answered_on BETWEEN end_date - end_before_days AND end_date + end_after_days
            WHEN 4 THEN distance <= followup_days
        END
),
with_version AS (
    SELECT
        in_window.*,
        instrument.instrument,
        instrument.is_newest,
        bool_or(phase = 1) OVER same_version AND bool_or(phase = 3) OVER same_version AS has_pair
    FROM in_window
    JOIN instrument ON instrument.instrument_key = in_window.instrument_key
    WHERE instrument.is_linked
    WINDOW same_version AS (PARTITION BY in_window.participation_key, in_window.instrument_key)
)
SELECT participation_key, instrument_key, phase, answered_on, response_id, collected
FROM with_version
QUALIFY
    row_number() OVER (
        PARTITION BY participation_key, instrument, phase
        ORDER BY
            has_pair DESC,
            -- Of several versions with a pair both phases must take the same one.
            CASE WHEN has_pair THEN is_newest END DESC,
            CASE WHEN has_pair THEN instrument_key END DESC,
            distance,
            answered_on DESC,
            response_id DESC
    ) = 1;
