-- Grain: one area; its latest version, withdrawn or not.
-- Key: area_code
CREATE TABLE core.areas (
    area_code          VARCHAR NOT NULL,
    name_fi            VARCHAR,
    name_sv            VARCHAR,
    name_en            VARCHAR,
    municipality_codes VARCHAR, -- separated by spaces
    updated_at         TIMESTAMPTZ NOT NULL,
    deleted            BOOLEAN NOT NULL,
    content_hash       BIGINT NOT NULL
);
