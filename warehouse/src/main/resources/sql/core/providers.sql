-- Grain: one provider; its latest version, withdrawn or not.
-- Key: provider_code
CREATE TABLE core.providers (
    provider_code VARCHAR NOT NULL,
    name          VARCHAR,
    business_id   VARCHAR,
    updated_at    TIMESTAMPTZ NOT NULL,
    deleted       BOOLEAN NOT NULL,
    content_hash  BIGINT NOT NULL
);
