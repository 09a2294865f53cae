-- Grain: one contract; its latest version, withdrawn or not.
-- Key: contract_code
CREATE TABLE core.contracts (
    contract_code    VARCHAR NOT NULL,
    service_code     VARCHAR,
    provider_code    VARCHAR,
    area_codes       VARCHAR, -- separated by spaces
    start_date       DATE,
    end_date         DATE,
    budget_eur       DECIMAL(18, 2),
    cap_person_eur   DECIMAL(18, 2),
    cap_month_eur    DECIMAL(18, 2),
    floor_month_eur  DECIMAL(18, 2),
    max_participants INTEGER,
    updated_at       TIMESTAMPTZ NOT NULL,
    deleted          BOOLEAN NOT NULL,
    content_hash     BIGINT NOT NULL
);
