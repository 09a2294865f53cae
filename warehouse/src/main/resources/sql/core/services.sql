-- Grain: one service; its latest version, withdrawn or not.
-- Key: service_code
CREATE TABLE core.services (
    service_code  VARCHAR NOT NULL,
    service_type  VARCHAR,
    name_fi       VARCHAR,
    name_sv       VARCHAR,
    name_en       VARCHAR,
    delivery      VARCHAR,
    organiser     VARCHAR,
    goal          VARCHAR,
    is_pilot      BOOLEAN,
    unit_cost_eur DECIMAL(18, 2),
    updated_at    TIMESTAMPTZ NOT NULL,
    deleted       BOOLEAN NOT NULL,
    content_hash  BIGINT NOT NULL
);
