-- Grain: one person of whom a register of months tells euros: an amount a month from the first month told to the last, in
-- cents, null where none is told. A record with a status code that isn't in the list waits.
CREATE OR REPLACE TABLE person_amounts AS
WITH
-- Month, earnings and share in one number, 40 bits for an amount: lists of numbers are made and sorted in a fraction of the
-- time of lists of records. No amount (0), or 2^38 and its cents, which ingest keeps below 2^37 either way.
told AS (
    SELECT
        outcome.person_key,
        list_sort(
            list(
                (CAST(month_number(outcome.month) AS HUGEINT) << 80)
                + (CAST(coalesce(CAST(outcome.earnings_eur * 100 AS BIGINT) + 274877906944, 0) AS HUGEINT) << 40)
                + coalesce(CAST(outcome.municipal_share_eur * 100 AS BIGINT) + 274877906944, 0)
            )
        ) AS months
    FROM outcomes AS outcome
    JOIN status_code ON status_code.code = outcome.status_code
    WHERE NOT outcome.deleted
    GROUP BY outcome.person_key
    HAVING count(outcome.earnings_eur) + count(outcome.municipal_share_eur) > 0
),
bounded AS (
    SELECT
        person_key,
        months,
        CAST(months[1] >> 80 AS INTEGER) AS first_month,
        CAST(months[-1] >> 80 AS INTEGER) AS last_month
    FROM told
),
spanned AS (
    SELECT
        person_key,
        first_month,
        -- Nearly everybody is told of without a gap.
        CASE
            WHEN last_month - first_month + 1 = len(months) THEN months
            ELSE
                list_transform(
                    range(first_month, last_month + 1),
                    lambda wanted: coalesce(list_filter(months, lambda known: known >> 80 = wanted)[1], 0)
                )
        END AS months
    FROM bounded
)
SELECT
    person_key,
    first_month,
    list_transform(months, lambda month: nullif(CAST((month >> 40) & 1099511627775 AS BIGINT), 0) - 274877906944) AS earnings_cents,
    list_transform(months, lambda month: nullif(CAST(month & 1099511627775 AS BIGINT), 0) - 274877906944) AS municipal_share_cents
FROM spanned;
