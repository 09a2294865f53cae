-- Grain: one month's payment of a kind for a contract or a service; its latest version, withdrawn or not.
-- Key: contract_code, service_code, area_code, month, kind
CREATE TABLE core.payments (
    contract_code VARCHAR,
    service_code  VARCHAR,
    area_code     VARCHAR,
    month         DATE NOT NULL,
    kind          VARCHAR NOT NULL,
    amount_eur    DECIMAL(18, 2),
    updated_at    TIMESTAMPTZ NOT NULL,
    deleted       BOOLEAN NOT NULL,
    content_hash  BIGINT NOT NULL
);
