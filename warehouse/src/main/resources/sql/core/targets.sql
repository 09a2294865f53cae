-- Grain: one target of a service or contract; its latest version, withdrawn or not.
-- Key: service_code, contract_code, area_code, metric, horizon_months, valid_from
CREATE TABLE core.targets (
    service_code   VARCHAR,
    contract_code  VARCHAR,
    area_code      VARCHAR,
    metric         VARCHAR NOT NULL,
    horizon_months INTEGER,
    valid_from     DATE NOT NULL,
    valid_to       DATE,
    target_value   DOUBLE,
    updated_at     TIMESTAMPTZ NOT NULL,
    deleted        BOOLEAN NOT NULL,
    content_hash   BIGINT NOT NULL
);
