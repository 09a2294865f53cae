-- Participations numbered from first to before last, five a person on average, over five years.
CREATE MACRO participations(first, last) AS TABLE
WITH
drawn AS (
    SELECT
        j,
        CAST(floor(draw('who', j) * getvariable('persons')) AS BIGINT) AS i,
        -- Some services are much larger than others.
        CAST(floor(pow(draw('service', j), 1.6) * (SELECT count(*) FROM service)) AS BIGINT) AS service_n,
        DATE '2021-11-01' + draw_below('starts', j, 1835) AS start_date,
        20 + draw_below('lasts', j, 200) + draw_below('lasts longer', j, 160) AS length
    FROM (SELECT unnest(range(first, last)) AS j)
),
dated AS (
    SELECT
        *,
        CASE WHEN start_date + length <= DATE '2026-11-10' THEN start_date + length END AS end_date,
        1 + draw_below('contract', j, len(service.contracts)) AS contract_n
    FROM drawn
    JOIN service ON service.n = drawn.service_n
)
SELECT
    format('T{:07d}', j) AS participation_id,
    person.person_key,
    true AS is_test_person,
    service_code,
    start_date,
    providers[contract_n] AS provider_code,
    contracts[contract_n] AS contract_code,
    CASE WHEN draw('area told', j) < 0.5 THEN 'A0' || (1 + draw_below('area', dated.i, 6)) END AS area_code,
    start_date + length AS planned_end_date,
    end_date,
    CASE WHEN end_date IS NOT NULL
        THEN draw_of('ended', j, ['completed', 'completed', 'completed', 'employed', 'education', 'interrupted', 'other'])
    END AS end_reason,
    CASE WHEN draw('priced', j) < 0.2 THEN CAST(500 + draw_below('price', j, 4000) AS DECIMAL(18, 2)) END AS cost_eur,
    CAST(least(coalesce(end_date, start_date) + 5, DATE '2026-11-10') AS TIMESTAMPTZ) AS updated_at,
    false AS deleted,
    content_of('participation', j, 0) AS content_hash,
    format('participations_{}.csv', j // 100000) AS file,
    sha256(format('participations_{}.csv', j // 100000)) AS file_hash,
    CAST(j % 100000 + 2 AS BIGINT) AS line
FROM dated
JOIN person ON person.i = dated.i;
