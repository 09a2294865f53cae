-- Grain: one answer to one item in one response; its latest version, withdrawn or not.
-- Key: response_id, item_code
CREATE TABLE core.measurements (
    response_id        VARCHAR NOT NULL,
    item_code          VARCHAR NOT NULL,
    participation_id   VARCHAR,
    service_code       VARCHAR,
    contract_code      VARCHAR,
    instrument_code    VARCHAR,
    instrument_version VARCHAR,
    phase              VARCHAR,
    answered_on        DATE,
    answer             DOUBLE,
    collected_by       VARCHAR,
    mode               VARCHAR,
    language           VARCHAR,
    updated_at         TIMESTAMPTZ NOT NULL,
    deleted            BOOLEAN NOT NULL,
    content_hash       BIGINT NOT NULL
);
