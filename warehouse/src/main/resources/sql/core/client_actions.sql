-- Grain: what was done about a service on a day; its latest version, withdrawn or not.
-- Key: service_code, date
CREATE TABLE core.client_actions (
    service_code VARCHAR NOT NULL,
    date         DATE NOT NULL,
    text_fi      VARCHAR,
    text_sv      VARCHAR,
    text_en      VARCHAR,
    updated_at   TIMESTAMPTZ NOT NULL,
    deleted      BOOLEAN NOT NULL,
    content_hash BIGINT NOT NULL
);
