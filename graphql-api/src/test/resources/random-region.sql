-- After region.sql: more of everything, and two thousand participations by a seeded hash: unequal groups, many small ones,
-- overlapping target groups, unknowns, some going on, months not yet observed, costs and scores missing.
INSERT INTO member VALUES
    ('AREA', 3, 'east', 'Itä', 'Östra', 'East', 3),
    ('AREA', 4, 'west', 'Länsi', 'Västra', 'West', 4),
    ('SERVICE', 3, 'training', 'Koulutus', 'Utbildning', 'Training', 3),
    ('SERVICE', 4, 'clinic', 'Klinikka', 'Klinik', 'Clinic', 4),
    ('SERVICE', 5, 'course', 'Kurssi', 'Kurs', 'Course', 5),
    ('SERVICE_TYPE', 3, 'training', 'Koulutus', 'Utbildning', 'Training', 3),
    ('DELIVERY', 2, 'own', 'Oma', 'Egen', 'Own', 2),
    ('PROVIDER', 3, 'gamma', 'Gamma Oy', 'Gamma Oy', 'Gamma Oy', 3),
    ('PROVIDER', 4, 'delta', 'Delta Oy', 'Delta Oy', 'Delta Oy', 4),
    ('CONTRACT', 2, 'c2', 'c2', 'c2', 'c2', 2),
    ('CONTRACT', 3, 'c3', 'c3', 'c3', 'c3', 3),
    ('TARGET_GROUP', 2, 'integration', 'Kotoutujat', 'Integration', 'Integration', 3),
    ('TARGET_GROUP', 3, 'basic_education', 'Perusaste', 'Grundnivå', 'Basic education', 4),
    ('AGE_BAND', 3, '35-44', '35–44', '35–44', '35–44', 2),
    ('AGE_BAND', 4, '65+', '65+', '65+', '65+', 4),
    ('EDUCATION', 2, 'tertiary', 'Korkea-aste', 'Högre nivå', 'Tertiary', 2),
    ('DURATION_BAND', 2, '0-2', '0–2 kk', '0–2 mån.', '0–2 months', 0),
    ('LANGUAGE_GROUP', 2, 'sv', 'Ruotsi', 'Svenska', 'Swedish', 2);
INSERT INTO service VALUES
    (3, 'training', 3, 1, 'education', NULL, NULL),
    (4, 'clinic', 3, 2, 'employability', NULL, NULL),
    (5, 'course', 2, 1, 'employment', NULL, NULL);
INSERT INTO target_group VALUES (2, 'integration', '{}'), (3, 'basic_education', '{}');
UPDATE generation SET most_participations_per_person = 20;

INSERT INTO participation BY NAME
WITH draw AS (
    SELECT
        i,
        1000 + (hash(i, 'person') % 700)::INTEGER AS person,
        24290 + (hash(i, 'start') % 21)::INTEGER AS start_month,                      -- 2024-03 to 2025-11
        (hash(i, 'length') % 7)::INTEGER AS months,
        hash(i, 'going on') % 8 = 0 AS goes_on,
        hash(i, 'cost') AS cost,
        (hash(i, 'service') % 6)::SMALLINT AS service
    FROM range(2000) AS rows (i)
), followed AS (
    SELECT
        *,
        CASE WHEN NOT goes_on THEN start_month + months END AS end_month,
        array_to_string(
            list_transform(
                range(49 + CASE WHEN goes_on THEN 0 ELSE months END),
                lambda m: CASE WHEN start_month - 24 + m > 24311 THEN 0 ELSE 1 + hash(i, 'band', m // 4) % 9 END
            ),
            ''
        ) AS path
    FROM draw
)
SELECT
    person, service, end_month, start_month, path,
    least(hash(i, 'area') % 9, 4)::SMALLINT AS area,
    ([0, 1, 2, 3, 3, 2])[1 + service]::UTINYINT AS service_type,
    (hash(i, 'delivery') % 3)::UTINYINT AS delivery,
    least(hash(i, 'provider') % 11, 4)::SMALLINT AS provider,
    (hash(i, 'contract') % 4)::SMALLINT AS contract,
    (hash(person, 'gender') % 3)::UTINYINT AS gender,
    (hash(person, 'age') % 5)::UTINYINT AS age_band,
    (hash(person, 'education') % 3)::UTINYINT AS education,
    (hash(i, 'duration') % 3)::UTINYINT AS duration_band,
    (hash(person, 'language') % 3)::UTINYINT AS language_group,
    (hash(person, 'groups') % 16)::BIGINT AS target_groups,
    CASE WHEN end_month IS NULL THEN 0 ELSE hash(i, 'reason') % 6 END AS end_reason,
    CASE WHEN end_month IS NOT NULL THEN months * 30 + 1 + (hash(i, 'day') % 28)::INTEGER END AS days,
    true AS is_start_due, end_month IS NOT NULL AS is_end_due, false AS is_followup_due, 0 AS support_months,
    CASE WHEN cost % 5 > 0 THEN (cost % 400000)::BIGINT END AS cost_cents, (cost % 5 > 0)::UTINYINT AS cost_source,
    path[28]::UTINYINT AS start_3, path[31]::UTINYINT AS start_6, path[37]::UTINYINT AS start_12,
    path[49]::UTINYINT AS start_24,
    CASE WHEN end_month IS NOT NULL THEN path[28 + months]::UTINYINT END AS end_3,
    CASE WHEN end_month IS NOT NULL THEN path[31 + months]::UTINYINT END AS end_6,
    CASE WHEN end_month IS NOT NULL THEN path[37 + months]::UTINYINT END AS end_12,
    CASE WHEN end_month IS NOT NULL THEN path[49 + months]::UTINYINT END AS end_24,
    CASE WHEN service = 1 AND end_month IS NOT NULL AND hash(i, 'pair') % 3 > 0 THEN 4 END AS m0_start,
    m0_start + (hash(i, 'change') % 9)::INTEGER / 4 - 1 AS m0_end,
    m0_end - m0_start AS m0_change,
    CASE WHEN m0_change IS NOT NULL THEN 0 END AS m0_reliable
FROM followed;
