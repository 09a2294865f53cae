-- What has been loaded, written in the same transaction as the rows themselves.
-- Version of the SQL that code makes: 1. Raise it when TargetGroupRule or MeasureColumns change, so that the star is made anew.
CREATE SCHEMA ledger;
CREATE SCHEMA core;
CREATE SCHEMA star;

-- Grain: one row, the state of this file.
CREATE TABLE ledger.state (
    schema_version       VARCHAR NOT NULL,
    loads                INTEGER NOT NULL,
    star_inputs          VARCHAR,          -- what the star was made of: load and settings
    checked_inputs       VARCHAR,          -- the same, of the star that passed the checks last
    published_inputs     VARCHAR,          -- the same, of the generation published last
    published_generation INTEGER
);

-- Grain: one Parquet file of the landing zone or of the rejections.
CREATE TABLE ledger.parquet_file (
    path      VARCHAR NOT NULL,            -- from the data folder
    feed      VARCHAR NOT NULL,
    rows      BIGINT NOT NULL,
    loaded_at TIMESTAMPTZ NOT NULL
);

-- Grain: one source file in one load: its accepted records. A record may land as several rows, an answer each.
CREATE TABLE ledger.accepted (
    feed      VARCHAR NOT NULL,
    file      VARCHAR,
    file_hash VARCHAR,
    rows      BIGINT NOT NULL
);

-- Grain: one reason for one column of one source file in one load.
CREATE TABLE ledger.rejected (
    feed        VARCHAR NOT NULL,
    file        VARCHAR,
    file_hash   VARCHAR,
    reason      VARCHAR NOT NULL,
    column_name VARCHAR,
    rows        BIGINT NOT NULL
);
