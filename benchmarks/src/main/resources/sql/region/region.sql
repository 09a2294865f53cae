-- What the large feeds are drawn from: the small feeds and definitions that ingest has landed, and the persons.
-- Every draw is a hash of the seed, its purpose and a row number: the same seed gives the same region on any number of threads.
-- Variables: landing, seed, persons.
CREATE MACRO draw(purpose, i) AS (hash(purpose, i, getvariable('seed')) >> 11) / 9007199254740992.0;
-- A whole number from 0 to n - 1.
CREATE MACRO draw_below(purpose, i, n) AS CAST(floor(draw(purpose, i) * n) AS INTEGER);
CREATE MACRO draw_of(purpose, i, choices) AS choices[1 + draw_below(purpose, i, len(choices))];
CREATE MACRO month_at(m) AS CAST(DATE '2020-08-01' + to_months(CAST(m AS INTEGER)) AS DATE);
CREATE MACRO content_of(feed, i, version) AS CAST(hash(feed, i, version, getvariable('seed')) >> 1 AS BIGINT);
CREATE MACRO touched(i) AS i % 100 = 7;

-- Grain: one service, with its contracts.
CREATE TABLE service AS
SELECT
    row_number() OVER (ORDER BY service.service_code) - 1 AS n,
    service.service_code,
    coalesce(list(contract.contract_code ORDER BY contract.contract_code)
        FILTER (WHERE contract.contract_code IS NOT NULL), [NULL]) AS contracts,
    coalesce(list(contract.provider_code ORDER BY contract.contract_code)
        FILTER (WHERE contract.contract_code IS NOT NULL), [NULL]) AS providers
FROM read_parquet(getvariable('landing') || '/services/*.parquet') AS service
LEFT JOIN read_parquet(getvariable('landing') || '/contracts/*.parquet') AS contract
    ON contract.service_code = service.service_code
GROUP BY service.service_code;

-- Grain: one item of the default instrument.
CREATE TABLE item AS
SELECT row_number() OVER () - 1 AS n, item_code
FROM (
    SELECT unnest(CAST(CAST(body AS JSON) -> '$.items' AS JSON[])) ->> '$.code' AS item_code
    FROM read_parquet(getvariable('landing') || '/definitions/*.parquet')
    WHERE kind = 'instrument' AND code = 'asiakasmuutos'
);

-- Grain: one person, numbered from 0.
CREATE TABLE person AS
SELECT i, CAST(md5(concat_ws('/', 'person', getvariable('seed'), i)) AS UUID) AS person_key
FROM (SELECT unnest(range(getvariable('persons'))) AS i)
ORDER BY i;
