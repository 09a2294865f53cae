-- Grain: one step of the way of one service type's participations to those that can be compared: those left after it.
-- Variables: service_type.
CREATE OR REPLACE TEMP TABLE study_step AS
WITH
placed AS (
    SELECT
        started.person_key,
        started.verdict,
        started.verdict = 1 AND coalesce(cell.peers, 0) > 0 AS has_peers
    FROM study_start AS started
    LEFT JOIN study_cell AS cell ON cell.place = started.place
    WHERE started.service_type = getvariable('service_type')
)
SELECT CAST(1 AS UTINYINT) AS position, 'ALL' AS step, count(*) AS participations, count(DISTINCT person_key) AS persons
FROM placed
UNION ALL
SELECT 2, 'IN_DATA', count(*), count(DISTINCT person_key) FROM placed WHERE verdict <> 5
UNION ALL
SELECT 3, 'AT_RISK', count(*), count(DISTINCT person_key) FROM placed WHERE verdict IN (1, 3)
UNION ALL
SELECT 4, 'FIRST_IN_SPELL', count(*), count(DISTINCT person_key) FROM placed WHERE verdict = 1
UNION ALL
SELECT 5, 'WITH_PEERS', count(*), count(DISTINCT person_key) FROM placed WHERE has_peers;
