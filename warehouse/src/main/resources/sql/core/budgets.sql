-- Grain: one area's budget of a service in a year; its latest version, withdrawn or not.
-- Key: area_code, service_code, year
CREATE TABLE core.budgets (
    area_code    VARCHAR NOT NULL,
    service_code VARCHAR NOT NULL,
    year         INTEGER NOT NULL,
    amount_eur   DECIMAL(18, 2),
    updated_at   TIMESTAMPTZ NOT NULL,
    deleted      BOOLEAN NOT NULL,
    content_hash BIGINT NOT NULL
);
