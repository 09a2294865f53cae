-- Grain: one price of a contract: of participations that start from valid_from to valid_to, or of months of the contract.
-- Months count from the end unless the anchor is the start. A price of an unknown contract or target group waits.
CREATE OR REPLACE TABLE contract_term AS
SELECT
    term.contract_code,
    term.component,
    term.metric,
    term.horizon_months,
    term.target_group,
    term.valid_from,
    term.valid_to,
    CAST(round(term.price_eur * 100) AS BIGINT) AS price_cents,
    coalesce(term.anchor, 'end') AS anchor,
    coalesce(term.sustain_months, 0) AS sustain_months,
    coalesce(term.gap_months, 0) AS gap_months,
    CAST(round(term.cap_eur * 100) AS BIGINT) AS cap_cents,
    CAST(round(term.cap_person_eur * 100) AS BIGINT) AS cap_person_cents,
    term.evidence_source,
    term.least_response_rate
FROM core.payment_terms AS term
JOIN contract ON contract.code = term.contract_code
LEFT JOIN target_group ON target_group.code = term.target_group
WHERE NOT term.deleted AND (term.target_group IS NULL OR target_group.code IS NOT NULL);
