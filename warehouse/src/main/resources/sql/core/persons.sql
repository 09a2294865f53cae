-- Grain: what is known of one person from a date on; its latest version, withdrawn or not.
-- Key: person_key, valid_from
CREATE TABLE core.persons (
    person_key           UUID NOT NULL,
    is_test_person       BOOLEAN,
    valid_from           DATE NOT NULL,
    birth_month          DATE,
    gender               VARCHAR,
    municipality_code    VARCHAR,
    area_code            VARCHAR,
    language             VARCHAR,
    education_level      INTEGER,
    occupation_code      VARCHAR,
    unemployed_since     DATE,
    work_ability_limited BOOLEAN,
    integration_plan     BOOLEAN,
    updated_at           TIMESTAMPTZ NOT NULL,
    deleted              BOOLEAN NOT NULL,
    content_hash         BIGINT NOT NULL
);
