-- Grain: one feed: its current records that depend on something that has not come.
CREATE OR REPLACE TABLE waiting AS
WITH
current_participation AS (
    SELECT participation_id FROM core.participations WHERE NOT deleted
),
anonymous AS (
    SELECT count(*) AS answers FROM anonymous_answer
)
SELECT
    'participations' AS feed,
    (SELECT count(*) FROM current_participation) - (SELECT count(*) FROM participation) AS rows
UNION ALL
SELECT
    'measurements',
    (SELECT count(*) FROM core.measurements WHERE NOT deleted)
    - (SELECT count(*) FROM answer)
    - (SELECT answers FROM anonymous)
UNION ALL
SELECT 'statuses', count(*)
FROM core.statuses
WHERE NOT deleted AND status_code NOT IN (SELECT code FROM status_code)
UNION ALL
SELECT 'outcomes', count(*)
FROM core.outcomes
WHERE NOT deleted AND status_code NOT IN (SELECT code FROM status_code)
UNION ALL
SELECT 'contracts', count(*)
FROM core.contracts
WHERE NOT deleted AND EXISTS (FROM core.services) AND service_code NOT IN (SELECT code FROM service)
UNION ALL
SELECT 'payment_terms', (SELECT count(*) FROM core.payment_terms WHERE NOT deleted) - (SELECT count(*) FROM contract_term)
UNION ALL
SELECT 'payments', (SELECT count(*) FROM core.payments WHERE NOT deleted) - (SELECT count(*) FROM payment)
UNION ALL
SELECT 'budgets', (SELECT count(*) FROM core.budgets WHERE NOT deleted) - (SELECT count(*) FROM budget)
UNION ALL
SELECT 'targets', (SELECT count(*) FROM core.targets WHERE NOT deleted) - (SELECT count(*) FROM target)
UNION ALL
SELECT
    'client_actions',
    (SELECT count(*) FROM core.client_actions WHERE NOT deleted) - (SELECT count(*) FROM client_action)
UNION ALL
SELECT
    'external_estimates',
    (SELECT count(*) FROM core.external_estimates WHERE NOT deleted) - (SELECT count(*) FROM external_estimate);
