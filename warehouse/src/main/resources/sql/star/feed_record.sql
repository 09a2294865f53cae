-- Grain: one feed that senders deliver: its current records, and the newest updated_at of all that were loaded.
CREATE OR REPLACE TABLE feed_record AS
SELECT 'areas' AS feed, count(*) FILTER (WHERE NOT deleted) AS rows, max(updated_at) AS updated_at FROM core.areas
UNION ALL
SELECT 'services', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.services
UNION ALL
SELECT 'providers', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.providers
UNION ALL
SELECT 'contracts', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.contracts
UNION ALL
SELECT 'payment_terms', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.payment_terms
UNION ALL
SELECT 'targets', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.targets
UNION ALL
SELECT 'budgets', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.budgets
UNION ALL
SELECT 'persons', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.persons
UNION ALL
SELECT 'participations', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.participations
UNION ALL
SELECT 'measurements', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.measurements
UNION ALL
SELECT 'statuses', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.statuses
UNION ALL
SELECT 'outcomes', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.outcomes
UNION ALL
SELECT 'observations', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.observations
UNION ALL
SELECT 'payments', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.payments
UNION ALL
SELECT 'client_actions', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.client_actions
UNION ALL
SELECT 'external_estimates', count(*) FILTER (WHERE NOT deleted), max(updated_at) FROM core.external_estimates;
