-- Payments are shared without rest: the shares of a pool add up to it.
SELECT pool.pool_key, any_value(pool.cents) AS paid_cents, sum(share.cents) AS shared_cents
FROM star.payment_pool AS pool
JOIN star.cost_share AS share ON share.pool_key = pool.pool_key
GROUP BY pool.pool_key
HAVING abs(sum(share.cents) - any_value(pool.cents)) > 0.5;
