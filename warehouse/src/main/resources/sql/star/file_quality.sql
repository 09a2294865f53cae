-- Grain: one content of one file of one feed that senders deliver. A file that isn't read to its end yet counts as far as it has come.
CREATE OR REPLACE TABLE file_quality AS
WITH
told AS (
    SELECT feed, file, file_hash, max(read) AS read, 0 AS accepted, 0 AS rejected
    FROM core.files
    WHERE NOT deleted
    GROUP BY feed, file, file_hash
    UNION ALL
    SELECT feed, file, file_hash, NULL, rows, 0 FROM ledger.accepted
    UNION ALL
    SELECT feed, file, file_hash, NULL, 0, rows FROM ledger.rejected
)
SELECT
    feed,
    file,
    file_hash,
    CAST(coalesce(max(read), sum(accepted) + sum(rejected)) AS BIGINT) AS read,
    CAST(sum(accepted) AS BIGINT) AS accepted,
    CAST(sum(rejected) AS BIGINT) AS rejected
FROM told
WHERE feed IN (SELECT feed FROM feed_record)
GROUP BY feed, file, file_hash;
