-- A made-up region, small enough to count by hand. ${number} and ${version} are filled in.
--   north, service coaching, provider alfa:  20 persons (0-19), ended after 2 months, 100 EUR each
--   north, service coaching, provider beta:   3 persons (20-22), the same
--   south, service subsidy, provider alfa:   12 persons (0-11), going on, wage subsidy
INSERT INTO generation VALUES
    (${number}, '${version}', TIMESTAMPTZ '2026-01-16 03:00:00+00', DATE '2026-01-15', DATE '2025-12-01', NULL, NULL,
     true, 2, 'asiakasmuutos', 'asiakaspalaute', 'c0ffee');

INSERT INTO earlier_generation VALUES
    (-1, TIMESTAMPTZ '2025-12-16 03:00:00+00', NULL, NULL, true, 11),
    (0, TIMESTAMPTZ '2026-01-09 03:00:00+00', DATE '2025-11-01', TIMESTAMPTZ '2026-01-08 03:00:00+00', true, 50);

INSERT INTO member VALUES
    ('AREA', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('AREA', 1, 'north', 'Pohjoinen', 'Norra', 'North', 1),
    ('AREA', 2, 'south', 'Etelä', 'Södra', 'South', 2),
    ('SERVICE', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('SERVICE', 1, 'coaching', 'Työhönvalmennus', 'Arbetsträning', 'Job coaching', 1),
    ('SERVICE', 2, 'subsidy', 'Palkkatuki', 'Lönesubvention', 'Wage subsidy', 2),
    ('SERVICE_TYPE', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('SERVICE_TYPE', 1, 'job_coaching', 'Työhönvalmennus', 'Arbetsträning', 'Job coaching', 1),
    ('SERVICE_TYPE', 2, 'wage_subsidy', 'Palkkatuki', 'Lönesubvention', 'Wage subsidy', 2),
    ('DELIVERY', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('DELIVERY', 1, 'procured', 'Ostopalvelu', 'Köptjänst', 'Procured', 1),
    ('PROVIDER', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('PROVIDER', 1, 'alfa', 'Alfa Oy', 'Alfa Oy', 'Alfa Oy', 1),
    ('PROVIDER', 2, 'beta', 'Beta Oy', 'Beta Oy', 'Beta Oy', 2),
    ('CONTRACT', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('CONTRACT', 1, 'c1', 'c1', 'c1', 'c1', 1),
    ('TARGET_GROUP', 0, 'under_30', 'Alle 30-vuotiaat', 'Under 30 år', 'Under 30', 1),
    ('TARGET_GROUP', 1, 'over_55', 'Yli 55-vuotiaat', 'Över 55 år', 'Over 55', 2),
    ('GENDER', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('GENDER', 1, 'female', 'Nainen', 'Kvinna', 'Female', 1),
    ('GENDER', 2, 'male', 'Mies', 'Man', 'Male', 2),
    ('AGE_BAND', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('AGE_BAND', 1, '25-34', '25–34', '25–34', '25–34', 1),
    ('AGE_BAND', 2, '55-64', '55–64', '55–64', '55–64', 2),
    ('EDUCATION', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('EDUCATION', 1, 'basic', 'Perusaste', 'Grundnivå', 'Basic', 1),
    ('DURATION_BAND', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('DURATION_BAND', 1, '24+', '24 kk tai yli', '24 mån. eller över', '24 months or more', 1),
    ('LANGUAGE_GROUP', 0, 'unknown', 'Ei tiedossa', 'Okänd', 'Unknown', 99),
    ('LANGUAGE_GROUP', 1, 'fi', 'Suomi', 'Finska', 'Finnish', 1);

INSERT INTO service VALUES
    (1, 'coaching', 1, 1, 'employment', true, 120050),
    (2, 'subsidy', 2, 0, NULL, NULL, NULL);
INSERT INTO provider VALUES (1, 'alfa', '1234567-1'), (2, 'beta', NULL);
INSERT INTO contract (key, code, service_key, provider_key, area_keys, start_date, end_date)
    VALUES (1, 'c1', 1, 1, [1], DATE '2024-01-01', DATE '2024-12-31');
-- 100 EUR a month, 50 EUR a start, 500 EUR for who works in the open market in the sixth month after the end.
INSERT INTO contract_term BY NAME
SELECT 1 AS contract, component, metric, horizon AS horizon_months, 'end' AS anchor, DATE '2024-01-01' AS valid_from,
    price AS price_cents, 0 AS sustain_months, 0 AS gap_months
FROM (VALUES ('fixed', NULL, NULL, 10000), ('output', 'STARTED', NULL, 5000), ('outcome', 'EMPLOYED_OPEN', 6, 50000))
    AS prices (component, metric, horizon, price);
INSERT INTO area VALUES (1, 'north', ['698', '732']), (2, 'south', []);
INSERT INTO target_group VALUES (0, 'under_30', '{"age_under":30}'), (1, 'over_55', '{"age_at_least":55}');
INSERT INTO instrument VALUES
    (0, 'asiakasmuutos', '1', ['1'], true, NULL, ['job_coaching'], [1], 'Asiakasmuutosmittari', 'Klientförändring',
     'Client change meter', 0, 10),
    (1, 'asiakaspalaute', '2', ['1', '2'], false, NULL, [], [], 'Asiakaspalaute', 'Klientrespons', 'Client feedback', 1, 5);
INSERT INTO instrument_item VALUES
    (1, 'asiakasmuutos', '1', 1, 'w1', 'scale', false, false, 'Voin hyvin', 'Jag mår bra', 'I am well', 0, 10),
    (2, 'asiakaspalaute', '2', 1, 'f1', 'scale', false, false, 'Hyvä', 'Bra', 'Good', 1, 5),
    (3, 'asiakaspalaute', '2', 2, 'helped', 'choice', true, false, 'Mikä auttoi?', 'Vad hjälpte?', 'What helped?', NULL, NULL);
INSERT INTO instrument_choice VALUES (3, 1, 'talks', 'Puhe', 'Samtal', 'Talks'), (3, 2, 'work', 'Työ', 'Arbete', 'Work');
INSERT INTO measure VALUES
    (0, 'asiakasmuutos', NULL, 'high', 'Asiakasmuutosmittari', 'Klientförändring', 'Client change meter', 0, 10, ['w1']),
    (1, 'asiakasmuutos', 'worry', 'low', 'Huoli', 'Oro', 'Worry', 0, 10, ['w1']);
INSERT INTO reliability VALUES (0, '1', 16, 0.8, 0.7, 0.9, 0.8, 'estimated', 1.5, 1.86);
INSERT INTO indicator_validity BY NAME
SELECT 'asiakasmuutos' AS instrument, 6 AS horizon, model, 'OK' AS status, 400 AS n_train, 380 AS n_test,
    auc, auc - 0.05 AS auc_low, auc + 0.05 AS auc_high, delta AS delta_auc, delta - 0.02 AS delta_auc_low,
    delta + 0.02 AS delta_auc_high, CASE WHEN delta > 0 THEN 0.001 END AS delta_auc_p, 0.2 AS brier, 0.1 AS brier_scaled,
    0.9 AS calibration_slope, 0.1 AS calibration_slope_se, 0.01 AS calibration_intercept, 0 AS in_the_large,
    0.05 AS in_the_large_se, 0.15 AS nagelkerke, false AS is_separated, ratio AS odds_ratio_per_sd,
    ratio / 1.2 AS odds_ratio_per_sd_low, ratio * 1.2 AS odds_ratio_per_sd_high
FROM (VALUES ('registers', 0.62, NULL, NULL), ('start', 0.64, 0.02, 1.3), ('change', 0.68, 0.04, 1.5))
    AS models (model, auc, delta, ratio);
INSERT INTO indicator_validity BY NAME
SELECT 'asiakasmuutos' AS instrument, 1 AS service_type, 12 AS horizon, 'change' AS model, 'NOT_ESTIMABLE' AS status,
    'TOO_FEW_PAIRS' AS reason, 12 AS n_train, 11 AS n_test;
INSERT INTO indicator_validity BY NAME
SELECT 'asiakasmuutos' AS instrument, 2 AS service_type, 12 AS horizon, 'change' AS model, 'NOT_ESTIMABLE' AS status,
    'TOO_FEW_PAIRS' AS reason, 4 AS n_train, 4 AS n_test;
ALTER TABLE participation ADD COLUMN m0_start DOUBLE;
ALTER TABLE participation ADD COLUMN m0_end DOUBLE;
ALTER TABLE participation ADD COLUMN m0_followup DOUBLE;
ALTER TABLE participation ADD COLUMN m0_change DOUBLE;
ALTER TABLE participation ADD COLUMN m0_followup_change DOUBLE;
ALTER TABLE participation ADD COLUMN m0_reliable TINYINT;
ALTER TABLE participation ADD COLUMN m1_start DOUBLE;
ALTER TABLE participation ADD COLUMN m1_end DOUBLE;
ALTER TABLE participation ADD COLUMN m1_followup DOUBLE;
ALTER TABLE participation ADD COLUMN m1_change DOUBLE;
ALTER TABLE participation ADD COLUMN m1_followup_change DOUBLE;
ALTER TABLE participation ADD COLUMN m1_reliable TINYINT;
ALTER TABLE participation ADD COLUMN i0_collected UTINYINT;
ALTER TABLE participation ADD COLUMN i0_weight REAL;

-- Anonymous: 12 forms about coaching, six of 5, four of 4, two of 2; seven were helped by talks, three of them by work too.
INSERT INTO feedback
SELECT 2, 0, CASE WHEN i < 6 THEN 5 WHEN i < 10 THEN 4 ELSE 2 END, i, -1 - i, 24290, 3, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0
FROM range(12) AS forms (i);
INSERT INTO feedback
SELECT 3, choice, CASE WHEN choice = 1 AND i < 7 OR choice = 2 AND i < 3 THEN 1 ELSE 0 END,
       i, -1 - i, 24290, 3, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0
FROM range(12) AS forms (i), range(1, 3) AS choices (choice);

-- Persons 0-9 work at once, 10 and 11 from the sixth month after the end, the others don't.
INSERT INTO participation BY NAME
WITH coaching AS (
    SELECT i::INTEGER AS person,
           24288 + i % 4 AS start_month,                                              -- 2024-01 to 2024-04
           repeat('6', 24) || '555' || CASE WHEN i < 10 THEN repeat('1', 24)
                                            WHEN i < 12 THEN repeat('6', 5) || repeat('1', 19)
                                            ELSE repeat('6', 24) END AS path
    FROM range(23) AS persons (i)
)
SELECT person, 1 AS area, 1 AS service, 1 AS service_type, 1 AS delivery,
       CASE WHEN person < 20 THEN 1 ELSE 2 END AS provider, 1 AS contract, 1 + person % 2 AS gender,
       CASE WHEN person < 15 THEN 1 ELSE 2 END AS age_band, 1 AS education, 1 AS duration_band, 1 AS language_group,
       CASE WHEN person < 15 THEN 1 ELSE 2 END AS target_groups,
       start_month, start_month + 2 AS end_month, 1 AS end_reason, 60 AS days,
       make_date(2024, start_month - 24287, 1) AS start_date, make_date(2024, start_month - 24285, 1) AS end_date,
       't' || person AS participation_id,
       true AS is_start_due, true AS is_end_due, true AS is_followup_due, 0 AS support_months,
       10000 AS cost_cents, 1 AS cost_source,
       substr(path, 28, 1)::UTINYINT AS start_3, substr(path, 31, 1)::UTINYINT AS start_6,
       substr(path, 37, 1)::UTINYINT AS start_12, substr(path, 49, 1)::UTINYINT AS start_24,
       substr(path, 30, 1)::UTINYINT AS end_3, substr(path, 33, 1)::UTINYINT AS end_6,
       substr(path, 39, 1)::UTINYINT AS end_12, substr(path, 51, 1)::UTINYINT AS end_24,
       path, list_transform(string_split(substr(path, 25), ''), lambda band: CASE WHEN band = '1' THEN 200000 ELSE 0 END)
           AS earnings_cents,
       5 AS m0_start, CASE WHEN person < 16 THEN 5 + person % 3 END AS m0_end,
       CASE WHEN person < 16 THEN person % 3 END AS m0_change,
       CASE WHEN person < 16 THEN CASE WHEN person % 3 = 2 THEN 1 ELSE 0 END END AS m0_reliable,
       5 AS m1_start, CASE WHEN person < 16 THEN 1 + person % 2 END AS i0_collected,
       CASE WHEN person < 16 THEN CASE WHEN person % 3 = 2 THEN 2 ELSE 1 END END AS i0_weight
FROM coaching;
INSERT INTO participation BY NAME
SELECT i AS person, 2 AS area, 2 AS service, 2 AS service_type, 0 AS delivery, 1 AS provider, 0 AS contract,
       1 + i % 2 AS gender, 1 AS age_band, 1 AS education, 1 AS duration_band, 1 AS language_group, 1 AS target_groups,
       24300 AS start_month, 0 AS end_reason,                                         -- 2025-01, going on
       true AS is_start_due, false AS is_end_due, false AS is_followup_due, 255 AS support_months, 0 AS cost_source,
       3 AS start_3, 3 AS start_6, 0 AS start_12, 0 AS start_24,
       repeat('6', 24) || repeat('3', 12) || repeat('0', 13) AS path
FROM range(12) AS persons (i);

INSERT INTO feed_quality VALUES
    ('participations', 40, 38, 2, 1, 38, 35, TIMESTAMPTZ '2026-01-15 12:00:00+02', TIMESTAMPTZ '2026-01-16 02:00:00+00'),
    ('persons', 24, 24, 0, 0, 24, 23, NULL, NULL);
INSERT INTO file_quality VALUES ('participations', 'participations.csv', 40, 38, 2), ('persons', 'persons.csv', 24, 24, 0);
INSERT INTO rejection_count VALUES ('participations', 'NOT_A_DATE', 'start_date', 2);
INSERT INTO target VALUES
    (1, NULL, NULL, 'OPEN_EMPLOYMENT_RATE', 6, DATE '2024-01-01', DATE '2025-12-31', 24288, 24312, 0.5);
INSERT INTO client_action VALUES
    (1, DATE '2025-06-01', 'Lisäsimme iltaryhmän.', 'Vi lade till en kvällsgrupp.', 'We added an evening group.');
INSERT INTO external_estimate VALUES
    ('study2024', 1, 'open_employment', 12, 0.04, 0.01, 0.07, 'Esimerkki (2024)', 1200, DATE '2020-01-01',
     DATE '2021-12-01', 'Kaltaistus');

-- A study of job coaching, made elsewhere of 500 participations; of those here no slice is large enough to be told alone.
INSERT INTO study_type BY NAME
SELECT 1 AS service_type, 'OK' AS status, 500 AS participations, 480 AS persons, 0 AS without_peers, 9000 AS peers,
    7000 AS peer_persons, 40 AS cells, 0 AS merged_area, 0 AS merged_bracket, false AS is_separated, 'POOLED' AS mode;
INSERT INTO study_term BY NAME
SELECT 1 AS service_type, 0 AS position, 'intercept' AS kind, 'intercept' AS term, 0 AS mean, 1 AS scale;
INSERT INTO effect_model BY NAME
SELECT 1 AS service_type, 'EMPLOYED_OPEN' AS outcome, horizon, 500 AS n, 480 AS persons, 0.0625 AS effect, 0.02 AS se,
    0.4 AS observed, 0.3 AS raw_peers, [0.3] AS gamma, 0.05 AS nearest, 0.02 AS nearest_se,
    450 AS nearest_n, 0.09 AS never, 0.03 AS never_se, 0.125 AS peers_started, 0.25 AS peers_served, 1.75 AS e_value
FROM (VALUES (6), (12)) AS months (horizon);
INSERT INTO study_check BY NAME
SELECT 1 AS service_type, code, value, verdict
FROM (VALUES ('IMBALANCE', 0.07, 'GREEN'), ('PLACEBO', 0.02, 'AMBER')) AS checks (code, value, verdict);
INSERT INTO study_check BY NAME
SELECT 1 AS service_type, 'GENDER' AS dimension, 1 AS key, code, value, 'GREEN' AS verdict
FROM (VALUES ('TOO_FEW_PARTICIPANTS', 240), ('IMBALANCE', 0.09)) AS checks (code, value);
INSERT INTO study_check BY NAME
SELECT 1 AS service_type, 'GENDER' AS dimension, 2 AS key, 'TOO_FEW_PARTICIPANTS' AS code, 59 AS value,
    'REFUSED' AS verdict;
INSERT INTO balance BY NAME
SELECT 1 AS service_type, dimension, key, 'age' AS term, 41 AS mean_participants, 39 AS mean_peers,
    40.9 AS mean_peers_weighted, 0.2 AS smd_before, smd AS smd_after
FROM (VALUES (NULL, NULL, 0.07), ('GENDER', 1, 0.09), ('GENDER', 2, 0.3)) AS parts (dimension, key, smd);
INSERT INTO study_overlap BY NAME
SELECT 1 AS service_type, bin, log_odds_from, participations, 20 AS persons, participations / 500 AS share_participants,
    1 / bin AS share_peers, participations / 500 + 0.01 AS share_peers_weighted
FROM (VALUES (1, NULL, 125), (2, -2.25, 375)) AS bins (bin, log_odds_from, participations);
INSERT INTO placebo BY NAME
SELECT 1 AS service_type, 'EMPLOYED_OPEN' AS outcome, 3 AS lag, 0.004 AS effect, 0.01 AS se, 480 AS n;
INSERT INTO effect_variance BY NAME
SELECT 1 AS service_type, 'EMPLOYED_OPEN' AS outcome, horizon, 0 AS position, [0.01] AS upper
FROM (VALUES (6), (12)) AS months (horizon);
UPDATE participation SET study = 1, study_area = area, study_bracket = 1, study_in_service = false,
    counterfactual_employed_open = list_resize([0.3::REAL], 49, 0.3::REAL) WHERE service_type = 1;
