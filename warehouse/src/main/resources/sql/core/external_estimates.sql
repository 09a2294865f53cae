-- Grain: one outcome of a research study; its latest version, withdrawn or not.
-- Key: study_code, service_type, outcome, horizon_months
CREATE TABLE core.external_estimates (
    study_code     VARCHAR NOT NULL,
    service_type   VARCHAR NOT NULL,
    outcome        VARCHAR NOT NULL,
    horizon_months INTEGER NOT NULL,
    estimate       DOUBLE,
    low            DOUBLE,
    high           DOUBLE,
    reference      VARCHAR,
    participants   INTEGER,
    cohort_from    DATE,
    cohort_to      DATE,
    method         VARCHAR,
    updated_at     TIMESTAMPTZ NOT NULL,
    deleted        BOOLEAN NOT NULL,
    content_hash   BIGINT NOT NULL
);
