-- Grain: one person in one month; its latest version, withdrawn or not.
-- Key: person_key, month
CREATE TABLE core.outcomes (
    person_key          UUID NOT NULL,
    is_test_person      BOOLEAN,
    month               DATE NOT NULL,
    status_code         VARCHAR,
    subsidised          BOOLEAN,
    earnings_eur        DECIMAL(18, 2),
    benefit_eur         DECIMAL(18, 2),
    municipal_share_eur DECIMAL(18, 2),
    updated_at          TIMESTAMPTZ NOT NULL,
    deleted             BOOLEAN NOT NULL,
    content_hash        BIGINT NOT NULL
);
