-- Grain: one file that was read to its end; its latest version, withdrawn or not.
-- Key: feed, file, file_hash
CREATE TABLE core.files (
    feed            VARCHAR NOT NULL,
    file            VARCHAR NOT NULL,
    file_hash       VARCHAR NOT NULL,
    bytes           BIGINT,
    read            BIGINT NOT NULL, -- data records, counted where the bytes are read
    ignored_columns INTEGER,
    updated_at      TIMESTAMPTZ NOT NULL,
    deleted         BOOLEAN NOT NULL,
    content_hash    BIGINT NOT NULL
);
