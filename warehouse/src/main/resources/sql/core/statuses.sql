-- Grain: one period of a person in one status, as one source holds it; its latest version, withdrawn or not.
-- Key: person_key, source, start_date
CREATE TABLE core.statuses (
    person_key     UUID NOT NULL,
    is_test_person BOOLEAN,
    source         VARCHAR,
    status_code    VARCHAR,
    start_date     DATE NOT NULL,
    end_date       DATE,
    updated_at     TIMESTAMPTZ NOT NULL,
    deleted        BOOLEAN NOT NULL,
    content_hash   BIGINT NOT NULL
);
