-- Grain: one component of a contract's price; its latest version, withdrawn or not.
-- Key: contract_code, component
CREATE TABLE core.payment_terms (
    contract_code   VARCHAR NOT NULL,
    component       VARCHAR NOT NULL,
    price_eur       DECIMAL(18, 2),
    valid_from      DATE,
    valid_to        DATE,
    metric          VARCHAR,
    horizon_months  INTEGER,
    target_group    VARCHAR,
    sustain_months  INTEGER,
    cap_eur         DECIMAL(18, 2),
    evidence_source VARCHAR,
    updated_at      TIMESTAMPTZ NOT NULL,
    deleted         BOOLEAN NOT NULL,
    content_hash    BIGINT NOT NULL
);
