-- Grain: one band of whole years or months: bounds read from its code, 'least-most' or 'least+'.
CREATE OR REPLACE TABLE band AS
SELECT
    dimension,
    key,
    code,
    CAST(regexp_extract(code, '^(\d+)', 1) AS INTEGER) AS least,
    TRY_CAST(regexp_extract(code, '^\d+-(\d+)$', 1) AS INTEGER) AS most
FROM list_member
WHERE dimension IN ('AGE_BAND', 'DURATION_BAND') AND regexp_matches(code, '^\d+(-\d+|\+)$');
