-- Grain: one price of a contract; its latest version, withdrawn or not.
-- Key: contract_code, component, metric, horizon_months, target_group, valid_from
CREATE TABLE core.payment_terms (
    contract_code       VARCHAR NOT NULL,
    component           VARCHAR NOT NULL,
    price_eur           DECIMAL(18, 2),
    valid_from          DATE NOT NULL,
    valid_to            DATE,
    metric              VARCHAR,
    horizon_months      INTEGER,
    anchor              VARCHAR,
    target_group        VARCHAR,
    sustain_months      INTEGER,
    gap_months          INTEGER,
    cap_eur             DECIMAL(18, 2),
    cap_person_eur      DECIMAL(18, 2),
    evidence_source     VARCHAR,
    least_response_rate DOUBLE,
    updated_at          TIMESTAMPTZ NOT NULL,
    deleted             BOOLEAN NOT NULL,
    content_hash        BIGINT NOT NULL
);
