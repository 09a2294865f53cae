-- Answers to the client-change meter as a survey tool sends them: 18 items a response, responses by day, some 2.8 responses
-- a participation in no order. Rows [first, last) of all.
SELECT
    format('R{:08d}', row // 18) AS response_id,
    format('T{:07d}', hash(row // 18) % ((SELECT getvariable('rows')) // 50 + 1)) AS participation_id,
    'asiakasmuutos' AS instrument_code,
    '1' AS instrument_version,
    ['start', 'mid', 'end', 'followup'][(1 + hash(row // 18, 1) % 4)::BIGINT] AS phase,
    DATE '2023-01-01' + (row * 1000 // (SELECT getvariable('rows')) + (hash(row // 18, 2) % 20)::BIGINT)::INTEGER
        AS answered_on,
    ['w1', 'w2', 'w3', 'e1', 'e2', 's1', 's2', 'j1', 'j2', 'j3', 'b1', 'b2', 't1', 't2', 'h1', 'h2', 'd1', 'd2']
        [1 + row % 18] AS item_code,
    hash(row, 3) % 11 AS answer,
    ['self', 'provider', 'authority'][(1 + hash(row // 18, 4) % 3)::BIGINT] AS collected_by,
    ['web', 'paper', 'interview'][(1 + hash(row // 18, 5) % 3)::BIGINT] AS mode,
    ['fi', 'sv', 'en'][(1 + hash(row // 18, 6) % 3)::BIGINT] AS language
FROM range(getvariable('first'), getvariable('last')) AS answer (row)
