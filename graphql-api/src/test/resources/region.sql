-- A made-up region, small enough to count by hand. ${number} and ${version} are filled in.
--   north, service coaching, provider alfa:  20 persons (0-19), ended after 2 months, 100 EUR each
--   north, service coaching, provider beta:   3 persons (20-22), the same
--   south, service subsidy, provider alfa:   12 persons (0-11), going on, wage subsidy
INSERT INTO generation VALUES
    (${number}, '${version}', TIMESTAMPTZ '2026-01-16 03:00:00+00', DATE '2026-01-15', DATE '2025-12-01', NULL, NULL,
     true, 2, 'asiakasmuutos', 'c0ffee');

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
INSERT INTO area VALUES (1, 'north', ['698', '732']), (2, 'south', []);
INSERT INTO target_group VALUES (0, 'under_30', '{"age_under":30}'), (1, 'over_55', '{"age_at_least":55}');
INSERT INTO measure VALUES
    (0, 'asiakasmuutos', NULL, 'high', 'Asiakasmuutosmittari', 'Klientförändring', 'Client change meter', 0, 10);
ALTER TABLE participation ADD COLUMN m0_start REAL;
ALTER TABLE participation ADD COLUMN m0_end REAL;
ALTER TABLE participation ADD COLUMN m0_followup REAL;
ALTER TABLE participation ADD COLUMN m0_change REAL;
ALTER TABLE participation ADD COLUMN m0_followup_change REAL;

-- Persons 0-9 work at once, 10 and 11 from the sixth month after the end, the others don't.
INSERT INTO participation
WITH coaching AS (
    SELECT i::INTEGER AS person,
           24288 + i % 4 AS start_month,                                              -- 2024-01 to 2024-04
           repeat('6', 24) || '555' || CASE WHEN i < 10 THEN repeat('1', 24)
                                            WHEN i < 12 THEN repeat('6', 5) || repeat('1', 19)
                                            ELSE repeat('6', 24) END AS path
    FROM range(23) AS persons (i)
)
SELECT person, 1, 1, 1, 1, CASE WHEN person < 20 THEN 1 ELSE 2 END, 1, 1 + person % 2,
       CASE WHEN person < 15 THEN 1 ELSE 2 END, 1, 1, 1, CASE WHEN person < 15 THEN 1 ELSE 2 END,
       start_month, start_month + 2, 1, 60, true, false, 10000, 1,
       substr(path, 28, 1)::UTINYINT, substr(path, 31, 1)::UTINYINT, substr(path, 37, 1)::UTINYINT,
       substr(path, 49, 1)::UTINYINT,
       substr(path, 30, 1)::UTINYINT, substr(path, 33, 1)::UTINYINT, substr(path, 39, 1)::UTINYINT,
       substr(path, 51, 1)::UTINYINT,
       path, list_transform(string_split(substr(path, 25), ''), lambda band: CASE WHEN band = '1' THEN 200000 ELSE 0 END), NULL,
       5, CASE WHEN person < 16 THEN 5 + person % 3 END, NULL, CASE WHEN person < 16 THEN person % 3 END, NULL
FROM coaching;
INSERT INTO participation
SELECT i, 2, 2, 2, 0, 1, 0, 1 + i % 2, 1, 1, 1, 1, 1,
       24300, NULL, 0, NULL, false, true, NULL, 0,                                    -- 2025-01, going on
       3, 3, 0, 0, NULL, NULL, NULL, NULL,
       repeat('6', 24) || repeat('3', 12) || repeat('0', 13), NULL, NULL, NULL, NULL, NULL, NULL, NULL
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
