-- Grain: one version of an instrument, target group or code; its latest version, withdrawn or not.
-- Key: kind, code, version
CREATE TABLE core.definitions (
    kind         VARCHAR NOT NULL, -- instrument, target_group or code
    code         VARCHAR NOT NULL, -- of a code: list/value
    version      VARCHAR NOT NULL,
    body         VARCHAR, -- JSON
    updated_at   TIMESTAMPTZ NOT NULL,
    deleted      BOOLEAN NOT NULL,
    content_hash BIGINT NOT NULL
);
