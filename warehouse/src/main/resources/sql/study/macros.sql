-- Functions of a path, one band a month, that models and covariates share.
-- Share of months with work (bands 1 to 3) among the last ones that are observed; null: none is.
CREATE OR REPLACE TEMP MACRO employed_share(path, months) AS
    length(translate(right(path, months), '4567890', ''))
    / nullif(length(translate(right(path, months), '890', '')), 0);
