-- Grain: one place (month, area, bracket, in_service) with a start of the service type or peers for one: the cell in which they
-- are compared. Where a start lacks peers, the areas of its month, bracket and in_service become one cell; if these lack
-- peers as well, the neighbouring bracket's is theirs too, the shorter one first. cell is null where that is in vain.
-- wanted: peers to draw; 0 peers_per_start means all, of every cell of a month with a start.
-- Variables: service_type, peers_per_start.
CREATE OR REPLACE TEMP TABLE study_first_use AS
SELECT spell, month AS first_use
FROM study_start
WHERE service_type = getvariable('service_type') AND is_first_use;

CREATE OR REPLACE TEMP TABLE study_cell AS
WITH
start_count AS (
    SELECT place, count(*) AS starts
    FROM study_start
    WHERE service_type = getvariable('service_type') AND verdict = 1
    GROUP BY place
),
user_count AS (
    SELECT risk.place, count(*) AS users
    FROM study_risk_month AS risk
    JOIN study_first_use AS used ON used.spell = risk.spell
    WHERE risk.month >= used.first_use
    GROUP BY risk.place
),
counted AS (
    SELECT
        place.place,
        place.month,
        place.area,
        place.bracket,
        place.in_service,
        coalesce(start_count.starts, 0) AS starts,
        place.persons - coalesce(user_count.users, 0) AS peers
    FROM study_place AS place
    LEFT JOIN start_count ON start_count.place = place.place
    LEFT JOIN user_count ON user_count.place = place.place
),
all_areas AS (
    SELECT
        month,
        bracket,
        in_service,
        sum(peers) AS peers,
        sum(starts) AS starts,
        bool_or(starts > 0 AND peers = 0) AS is_without
    FROM counted
    GROUP BY ALL
),
neighbour AS (
    SELECT
        own.month,
        own.bracket,
        own.in_service,
        own.is_without,
        CASE
            WHEN own.peers > 0 OR own.starts = 0 THEN own.bracket
            ELSE coalesce(shorter.bracket, longer.bracket)
        END AS with_bracket
    FROM all_areas AS own
    LEFT JOIN all_areas AS shorter
        ON
            shorter.month = own.month
            AND shorter.in_service = own.in_service
            AND shorter.bracket = own.bracket - 1
            AND shorter.peers > 0
    LEFT JOIN all_areas AS longer
        ON
            longer.month = own.month
            AND longer.in_service = own.in_service
            AND longer.bracket = own.bracket + 1
            AND longer.peers > 0
),
joined AS (
    SELECT
        *,
        bool_or(is_without) OVER (PARTITION BY month, with_bracket, in_service) AS is_of_all_areas
    FROM neighbour
),
merged AS (
    SELECT
        counted.*,
        joined.with_bracket,
        CASE WHEN joined.is_of_all_areas THEN -1 ELSE counted.area END AS with_area
    FROM counted
    JOIN joined
        ON
            joined.month = counted.month
            AND joined.bracket = counted.bracket
            AND joined.in_service = counted.in_service
),
numbered AS (
    SELECT
        *,
        CASE
            WHEN with_bracket IS NOT NULL
                THEN CAST(dense_rank() OVER (ORDER BY month, with_area, with_bracket, in_service) AS INTEGER)
        END AS cell
    FROM merged
),
summed AS (
    SELECT
        *,
        sum(starts) OVER (PARTITION BY cell) AS cell_starts,
        sum(peers) OVER (PARTITION BY cell) AS cell_peers,
        sum(starts) OVER (PARTITION BY month) AS month_starts
    FROM numbered
)
SELECT
    place,
    starts,
    cell,
    with_area = -1 AS is_area_merged,
    coalesce(with_bracket <> bracket, false) AS is_bracket_merged,
    CAST(cell_peers AS BIGINT) AS peers,
    CAST(
        CASE
            WHEN getvariable('peers_per_start') = 0 THEN cell_peers
            ELSE least(cell_peers, cell_starts * getvariable('peers_per_start'))
        END AS BIGINT
    ) AS wanted
FROM summed
WHERE cell_starts > 0 OR (getvariable('peers_per_start') = 0 AND month_starts > 0);
