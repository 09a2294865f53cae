-- Grain: one participation of a person in a service; its latest version, withdrawn or not.
-- Key: participation_id
CREATE TABLE core.participations (
    participation_id VARCHAR NOT NULL,
    person_key       UUID,
    is_test_person   BOOLEAN,
    service_code     VARCHAR,
    provider_code    VARCHAR,
    contract_code    VARCHAR,
    area_code        VARCHAR,
    start_date       DATE,
    planned_end_date DATE,
    end_date         DATE,
    end_reason       VARCHAR,
    cost_eur         DECIMAL(18, 2),
    updated_at       TIMESTAMPTZ NOT NULL,
    deleted          BOOLEAN NOT NULL,
    content_hash     BIGINT NOT NULL
);
