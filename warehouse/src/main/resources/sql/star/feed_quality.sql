-- Grain: one feed of which something has come.
CREATE OR REPLACE TABLE feed_quality AS
WITH
counted AS (
    SELECT
        feed,
        CAST(sum(read) AS BIGINT) AS read,
        CAST(sum(accepted) AS BIGINT) AS accepted,
        CAST(sum(rejected) AS BIGINT) AS rejected
    FROM file_quality
    GROUP BY feed
),
landed AS (
    SELECT feed, CAST(sum(rows) AS BIGINT) AS loaded FROM ledger.accepted GROUP BY feed
),
loaded AS (
    SELECT feed, max(loaded_at) AS loaded_at FROM ledger.parquet_file GROUP BY feed
)
SELECT
    counted.feed,
    counted.read,
    counted.accepted,
    counted.rejected,
    CAST(coalesce(waiting.rows, 0) AS BIGINT) AS waiting,
    coalesce(landed.loaded, 0) AS loaded,
    coalesce(feed_record.rows, 0) AS rows,
    feed_record.updated_at,
    loaded.loaded_at
FROM counted
LEFT JOIN landed ON landed.feed = counted.feed
LEFT JOIN loaded ON loaded.feed = counted.feed
LEFT JOIN waiting ON waiting.feed = counted.feed
LEFT JOIN feed_record ON feed_record.feed = counted.feed;
