-- Grain: one period in which one source sees a person; its latest version, withdrawn or not.
-- Key: person_key, source, from_date
CREATE TABLE core.observations (
    person_key     UUID NOT NULL,
    is_test_person BOOLEAN,
    source         VARCHAR,
    from_date      DATE NOT NULL,
    to_date        DATE,
    end_reason     VARCHAR,
    updated_at     TIMESTAMPTZ NOT NULL,
    deleted        BOOLEAN NOT NULL,
    content_hash   BIGINT NOT NULL
);
