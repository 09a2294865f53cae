-- Grain: one person of whom a register of months tells euros: an amount a month from the first month told to the last, in
-- cents, null where none is told. A record with a status code that isn't in the list waits.
CREATE OR REPLACE TABLE person_amounts AS
WITH
told AS (
    SELECT
        outcome.person_key,
        list(
            struct_pack(
                month := month_number(outcome.month),
                earnings := CAST(outcome.earnings_eur * 100 AS BIGINT),
                municipal_share := CAST(outcome.municipal_share_eur * 100 AS BIGINT)
            )
            ORDER BY outcome.month
        ) AS months
    FROM outcomes AS outcome
    JOIN status_code ON status_code.code = outcome.status_code
    WHERE NOT outcome.deleted
    GROUP BY outcome.person_key
    HAVING count(outcome.earnings_eur) + count(outcome.municipal_share_eur) > 0
),
spanned AS (
    SELECT
        person_key,
        months[1].month AS first_month,
        -- Nearly everybody is told of without a gap.
        CASE
            WHEN months[-1].month - months[1].month + 1 = len(months) THEN months
            ELSE
                list_transform(
                    range(months[1].month, months[-1].month + 1),
                    lambda wanted: list_filter(months, lambda known: known.month = wanted)[1]
                )
        END AS months
    FROM told
)
SELECT
    person_key,
    first_month,
    list_transform(months, lambda known: known.earnings) AS earnings_cents,
    list_transform(months, lambda known: known.municipal_share) AS municipal_share_cents
FROM spanned;
