-- The published generation: what the API reads, and all that it reads.
-- One wide, integer-coded row a participation; no query joins fact to fact. jOOQ's tables are generated from this file.

-- Grain: one row, the generation itself.
CREATE TABLE generation (
    number                         INTEGER NOT NULL,
    schema_version                 VARCHAR NOT NULL,
    published_at                   TIMESTAMPTZ NOT NULL,
    as_of                          DATE NOT NULL,      -- the newest day that any loaded record knows of
    data_to                        DATE,               -- first day of the newest register month; null: no register data
    immature_from                  DATE,               -- first day of the first month whose records may still be coming; null: none
    study_at                       TIMESTAMPTZ,        -- when the study that these figures hold was made; null: none
    is_synthetic                   BOOLEAN NOT NULL,   -- a person with a test identity code is among the participations
    most_participations_per_person INTEGER NOT NULL,   -- M of the disclosure gate: rows >= k * M proves k persons
    default_instrument             VARCHAR NOT NULL,   -- of meter figures when a question names none
    default_feedback               VARCHAR NOT NULL,   -- of client feedback when a question names none
    checksum                       VARCHAR             -- of all figures: alike for alike figures; null while they are written
);

-- Grain: one generation before this one, the newest hundred at most. When what was published; no figure of it.
CREATE TABLE earlier_generation (
    number       INTEGER NOT NULL,
    published_at TIMESTAMPTZ NOT NULL,
    data_to      DATE,
    study_at     TIMESTAMPTZ,
    is_synthetic BOOLEAN NOT NULL,
    records      BIGINT NOT NULL                        -- current records, of all feeds
);

-- Grain: one value of one dimension. Key 0 is 'unknown'. For TARGET_GROUP the key is the bit in participation.target_groups.
CREATE TABLE member (
    dimension VARCHAR NOT NULL,                         -- AREA, SERVICE, ... as the API's enum Dimension
    key       INTEGER NOT NULL,
    code      VARCHAR NOT NULL,
    name_fi   VARCHAR NOT NULL,
    name_sv   VARCHAR NOT NULL,                         -- falls back to name_fi
    name_en   VARCHAR NOT NULL,
    position  INTEGER NOT NULL                          -- order for people: bands ascending, else by code
);

-- Grain: one service, provider, contract, area, target group: what the API tells of them besides their names.
CREATE TABLE service (
    key              INTEGER NOT NULL,
    code             VARCHAR NOT NULL,
    service_type_key INTEGER NOT NULL,
    delivery_key     INTEGER NOT NULL,
    goal             VARCHAR,
    is_pilot         BOOLEAN,
    unit_cost_cents  BIGINT
);
CREATE TABLE provider (key INTEGER NOT NULL, code VARCHAR NOT NULL, business_id VARCHAR);
CREATE TABLE contract (
    key          INTEGER NOT NULL,
    code         VARCHAR NOT NULL,
    service_key  INTEGER,
    provider_key INTEGER,
    area_keys    INTEGER[] NOT NULL,
    start_date   DATE,
    end_date     DATE,
    -- Bounds of what is paid for it, in cents; null: none.
    cap_cents         BIGINT,
    cap_person_cents  BIGINT,
    cap_month_cents   BIGINT,
    floor_month_cents BIGINT
);
-- Grain: one price of a contract.
CREATE TABLE contract_term (
    contract            INTEGER NOT NULL,
    component           VARCHAR NOT NULL,               -- fixed, output, outcome
    metric              VARCHAR,
    horizon_months      INTEGER,
    anchor              VARCHAR NOT NULL,               -- start or end
    target_group        VARCHAR,                        -- null: all
    valid_from          DATE NOT NULL,
    valid_to            DATE,                           -- null: until further notice
    price_cents         BIGINT NOT NULL,
    sustain_months      INTEGER NOT NULL,
    gap_months          INTEGER NOT NULL,
    cap_cents           BIGINT,
    cap_person_cents    BIGINT,
    evidence_source     VARCHAR,                        -- null: all registers together
    least_response_rate DOUBLE
);
-- Grain: what was paid for one contract in one month, of a kind.
CREATE TABLE payment (
    contract INTEGER NOT NULL,
    month    SMALLINT NOT NULL,
    kind     VARCHAR NOT NULL,                          -- fixed, output, outcome, correction, staff, subsidy
    cents    BIGINT NOT NULL
);
-- Grain: one person's month, as one of the sources tells it that a price names as its evidence; of persons whose contract has
-- such a price.
CREATE TABLE evidence_month (
    person INTEGER NOT NULL,
    source VARCHAR NOT NULL,
    month  SMALLINT NOT NULL,
    band   UTINYINT NOT NULL                            -- 1 to 7
);
CREATE TABLE area (key INTEGER NOT NULL, code VARCHAR NOT NULL, municipality_codes VARCHAR[] NOT NULL);
CREATE TABLE target_group (key INTEGER NOT NULL, code VARCHAR NOT NULL, rule VARCHAR NOT NULL);

-- Grain: one instrument, as its newest version has it. Instrument number j, if it has measures, has two columns in
-- participation, null without an answer inside a window:
--   i<j>_collected UTINYINT   who collected the responses that count: 0 not told 1 self 2 provider 3 authority 4 several
--   i<j>_weight REAL          of a valid pair: how much it counts where the lack of the other pairs is made good
CREATE TABLE instrument (
    number       INTEGER NOT NULL,                      -- j, from 1
    code         VARCHAR NOT NULL,
    version      VARCHAR NOT NULL,                      -- the newest
    versions     VARCHAR[] NOT NULL,                    -- all, by code
    is_linked    BOOLEAN NOT NULL,                      -- false: anonymous, tied to a service or contract only
    extends      VARCHAR,                               -- code of the instrument whose extra items these are
    services     VARCHAR[] NOT NULL,                    -- services and service types that it is for; empty: all
    service_keys INTEGER[] NOT NULL,                    -- those services' keys; empty: all
    name_fi      VARCHAR NOT NULL,
    name_sv      VARCHAR NOT NULL,
    name_en      VARCHAR NOT NULL,
    scale_min    DOUBLE,
    scale_max    DOUBLE
);
-- Grain: one item of one version of an instrument.
CREATE TABLE instrument_item (
    key         INTEGER NOT NULL,
    instrument  VARCHAR NOT NULL,
    version     VARCHAR NOT NULL,
    position    INTEGER NOT NULL,
    code        VARCHAR NOT NULL,
    type        VARCHAR NOT NULL,                       -- scale or choice
    is_several  BOOLEAN NOT NULL,                       -- of a choice: several may be chosen
    is_reversed BOOLEAN NOT NULL,
    text_fi     VARCHAR NOT NULL,
    text_sv     VARCHAR NOT NULL,
    text_en     VARCHAR NOT NULL,
    scale_min   DOUBLE,                                 -- null: a choice
    scale_max   DOUBLE
);
-- Grain: one choice of one item.
CREATE TABLE instrument_choice (
    item_key INTEGER NOT NULL,
    position INTEGER NOT NULL,                          -- from 1
    code     VARCHAR NOT NULL,
    name_fi  VARCHAR NOT NULL,
    name_sv  VARCHAR NOT NULL,
    name_en  VARCHAR NOT NULL
);

-- Grain: one measure of a meter: an instrument's overall score (dimension null) or one of its dimensions.
-- Measure k has six columns in participation, DOUBLE and null where missing, on the measure's scale, turned so that
-- high is good only if better = 'high':
--   m<k>_start, m<k>_end, m<k>_followup           scores inside their windows
--   m<k>_change, m<k>_followup_change             differences of valid pairs: same instrument version
--   m<k>_reliable TINYINT                         of a valid pair: 1 reliably improved, -1 worsened, 0 neither
CREATE TABLE measure (
    k               INTEGER NOT NULL,
    instrument      VARCHAR NOT NULL,
    meter_dimension VARCHAR,
    better          VARCHAR NOT NULL,                   -- high or low
    name_fi         VARCHAR NOT NULL,
    name_sv         VARCHAR NOT NULL,
    name_en         VARCHAR NOT NULL,
    scale_min       DOUBLE NOT NULL,
    scale_max       DOUBLE NOT NULL,
    item_codes      VARCHAR[] NOT NULL
);
-- Grain: one measure of one version of its instrument: how far its scores can be relied on, by all start answers.
CREATE TABLE reliability (
    k           INTEGER NOT NULL,
    version     VARCHAR NOT NULL,
    n           BIGINT NOT NULL,                        -- persons' start answers with every item
    alpha       DOUBLE,                                 -- Cronbach's; null: one item, or too few answers
    alpha_low   DOUBLE,
    alpha_high  DOUBLE,
    reliability DOUBLE,                                 -- the one that is used; null: none
    source      VARCHAR NOT NULL,                       -- alpha, test_retest (both of the instrument's file), estimated, none
    sd_start    DOUBLE,                                 -- standard deviation of all start scores
    mdc95       DOUBLE                                  -- least reliable change of one person, in points
);

-- Grain: one participation, sorted by service type, service, provider, start month. Publish appends the measures' columns,
-- and of a study the dense covariates z1, z2, … REAL: one column a covariate, the same in every service type (study_term
-- names them); raw, null but for participations that the study used.
-- Months are counted as year * 12 + month - 1. Bands, as in participation.path, one character or number a month:
--   0 not yet observed (after data_to)   1 open market, full time   2 open market, part time or shortened week
--   3 employed with support   4 education   5 in a service   6 unemployed or laid off   7 outside the labour force
--   8 left the register unseen   9 not observed
CREATE TABLE participation (
    person          INTEGER NOT NULL,                   -- dense from 0, shuffled anew for each generation
    record_key      USMALLINT NOT NULL DEFAULT 0,       -- the same in every generation; adds up to the cell key of public noise
    area            SMALLINT NOT NULL,
    service         SMALLINT NOT NULL,
    service_type    UTINYINT NOT NULL,
    delivery        UTINYINT NOT NULL,
    provider        SMALLINT NOT NULL,
    contract        SMALLINT NOT NULL,
    gender          UTINYINT NOT NULL,
    age_band        UTINYINT NOT NULL,
    education       UTINYINT NOT NULL,
    duration_band   UTINYINT NOT NULL,
    language_group  UTINYINT NOT NULL,
    target_groups   BIGINT NOT NULL,                    -- bit b: target group with key b (0..62)
    start_month     SMALLINT NOT NULL,
    end_month       SMALLINT,                           -- null: going on
    -- Of a contract only: what is paid for hangs on days.
    start_date      DATE,
    end_date        DATE,                               -- null: going on
    participation_id VARCHAR,                           -- as sent; of a contract with prices only
    end_reason      UTINYINT NOT NULL,                  -- 0 unknown or not ended 1 completed 2 employed 3 education 4 interrupted 5 other
    days            INTEGER,                            -- end - start + 1; null: going on
    is_start_due    BOOLEAN NOT NULL,                   -- the window of the start measurement has closed
    is_end_due      BOOLEAN NOT NULL,                   -- the window of the end measurement has closed
    is_followup_due BOOLEAN NOT NULL,                   -- the last window of a follow-up measurement has closed
    support_months  UTINYINT NOT NULL,                  -- from the start, of wage subsidy or start-up grant, in which EMPLOYED has no
                                                        -- meaning; 0: is none, 254: or more, 255: going on
    cost_cents      BIGINT,                             -- null: unknown
    cost_source     UTINYINT NOT NULL,                  -- 0 none 1 own 2 payments 3 unit cost
    start_3         UTINYINT NOT NULL,                  -- band at start + 3 months, ...
    start_6         UTINYINT NOT NULL,
    start_12        UTINYINT NOT NULL,
    start_24        UTINYINT NOT NULL,
    end_3           UTINYINT,                           -- band at end + 3 months, ...; null: going on
    end_6           UTINYINT,
    end_12          UTINYINT,
    end_24          UTINYINT,
    path            VARCHAR NOT NULL,                   -- one character a month from start - 24 to (end, else start) + 24
    -- One amount a month from start to (end, else start) + 24, in cents, null where no register tells it; null without any.
    earnings_cents        BIGINT[],
    municipal_share_cents BIGINT[],
    -- What the study made of it: 0 nothing (no study, or its service type wasn't estimated) 1 used 2 not at risk before the
    -- start 3 not the first of its type in the spell 4 without peers 5 outside the months of the data
    study            UTINYINT NOT NULL DEFAULT 0,
    -- Its levels in the models of its service type; null but where study is 1.
    study_area       SMALLINT,                          -- member key: the person's in that month; 0: unknown
    study_bracket    UTINYINT,                          -- months without work before the start, as study_bracket has them
    study_in_service BOOLEAN,                           -- in a service in the month before the start
    -- What its peers say would have become of it: a share or euros a month from start - 24 to start + 24; null but where
    -- study is 1 and the service type has a model of the outcome, NaN where it has none of the month.
    counterfactual_employed_open   REAL[],
    counterfactual_employed        REAL[],
    counterfactual_in_education    REAL[],
    counterfactual_earnings        REAL[],
    counterfactual_municipal_share REAL[]
);

-- Grain: one row, the study that the following tables hold; no row: none has been made.
CREATE TABLE study (
    studied_at TIMESTAMPTZ NOT NULL,
    seed       BIGINT NOT NULL,                         -- of the draw of peers
    inputs     VARCHAR NOT NULL,                        -- fingerprint of what was studied: alike for alike rows of the star
    settings   VARCHAR NOT NULL,                        -- JSON: everything that another run needs for the same result
    data_from  SMALLINT,                                -- first and last month of the registers; null: no register data
    data_to    SMALLINT,
    checksum   VARCHAR NOT NULL                         -- of its results
);
-- Grain: one bracket of months without work before the start, from 1 in ascending order.
CREATE TABLE study_bracket (
    bracket     UTINYINT NOT NULL,
    from_months INTEGER NOT NULL,
    to_months   INTEGER                                 -- null: no upper end
);
-- Grain: one service type with a participation. Status OK: the tables below have its rows; else they have none but
-- study_attrition.
CREATE TABLE study_type (
    service_type   UTINYINT NOT NULL,                   -- member key
    status         VARCHAR NOT NULL,                    -- OK or NOT_ESTIMABLE
    reason         VARCHAR,                             -- a code; null: OK
    participations INTEGER NOT NULL,                    -- used
    persons        INTEGER NOT NULL,                    -- of those
    without_peers  INTEGER NOT NULL,                    -- participations at risk and first in the spell, but without peers
    peers          INTEGER NOT NULL,                    -- rows drawn: a person in a month
    peer_persons   INTEGER NOT NULL,
    cells          INTEGER NOT NULL,
    merged_area    INTEGER NOT NULL,                    -- participations whose cell was merged with those of other areas
    merged_bracket INTEGER NOT NULL,                    -- and with a neighbouring bracket
    is_separated   BOOLEAN NOT NULL,                    -- the score needed a ridge
    mode           VARCHAR NOT NULL                     -- of the weights: POOLED or CELL
);
-- Grain: one step of the way from all participations of a service type to those that are used.
CREATE TABLE study_attrition (
    service_type   UTINYINT NOT NULL,
    position       UTINYINT NOT NULL,                   -- from 1
    step           VARCHAR NOT NULL,                    -- ALL, IN_DATA, AT_RISK, FIRST_IN_SPELL, WITH_PEERS
    participations INTEGER NOT NULL,                    -- left after the step
    persons        INTEGER NOT NULL
);
-- Grain: one term of a service type's models. The terms with a position make the vector z of a participation, in its order:
-- intercept 1; dense (participation.z<column> - mean) / scale; the others 1 where the participation is of that level, else 0.
CREATE TABLE study_term (
    service_type UTINYINT NOT NULL,
    position     SMALLINT,                              -- from 0, as in effect_model.gamma; null: dropped, for it is a sum of others
    kind         VARCHAR NOT NULL,                      -- intercept, dense, month, area, bracket, in_service, area_quarter
    term         VARCHAR NOT NULL,                      -- name of the covariate, or kind and level as text
    z            SMALLINT,                              -- dense: number of the column in participation
    level        INTEGER,                               -- month; area key; bracket; 1: in a service; of area_quarter the area key
    quarter      INTEGER,                               -- of area_quarter: start_month // 3
    mean         DOUBLE NOT NULL,
    scale        DOUBLE NOT NULL,
    coefficient  DOUBLE,                                -- of the score, on the scaled term; null: dropped
    se           DOUBLE
);
-- Grain: one outcome of a service type at one month from the start, -24 to 24.
CREATE TABLE effect_model (
    service_type  UTINYINT NOT NULL,
    outcome       VARCHAR NOT NULL,                     -- as the API's enum Outcome
    horizon       TINYINT NOT NULL,
    n             INTEGER NOT NULL,                     -- participations observed in that month
    persons       INTEGER NOT NULL,
    reason        VARCHAR,                              -- NO_PARTICIPANTS, NO_PEERS, BEYOND_PEERS; null: there is an effect
    effect        DOUBLE,                               -- of the whole service type, with its standard error
    se            DOUBLE,
    observed      DOUBLE,                               -- mean of the participations
    raw_peers     DOUBLE,                               -- mean of the peers, each a share of those that it was drawn from
    gamma         DOUBLE[],                             -- counterfactual of a participation: sum of gamma and z
    kappa         DOUBLE,
    nearest       DOUBLE,                               -- effect by the nearest neighbour, with its standard error
    nearest_se    DOUBLE,
    nearest_n     INTEGER,                              -- participations with a neighbour inside the caliper
    never         DOUBLE,                               -- effect against never starting, with its standard error
    never_se      DOUBLE,
    peers_started DOUBLE,                               -- weighted share of peers who start a service of the type by then
    peers_served  DOUBLE,                               -- and who are in any service (band 5) in that month
    e_value       DOUBLE,
    detectable    DOUBLE                                -- effect that would have been found with a power of 80 %
);
-- Grain: one row of the upper triangular matrix U of an effect_model, with U'U = kappa V.
CREATE TABLE effect_variance (
    service_type UTINYINT NOT NULL,
    outcome      VARCHAR NOT NULL,
    horizon      TINYINT NOT NULL,
    position     SMALLINT NOT NULL,                     -- from 0, as in effect_model.gamma
    upper        REAL[] NOT NULL                        -- from the diagonal on
);
-- Grain: one service type: what its slices' effective number of peers follows from: 1 / |F z|^2 of a slice's mean z.
CREATE TABLE study_weight (
    service_type UTINYINT NOT NULL,
    ess          DOUBLE NOT NULL,                       -- of the whole
    factor       REAL[] NOT NULL                        -- F, rows of its upper triangle after each other
);
-- Grain: one range of the score of a service type's participants and peers, ascending. Of participants 20 persons are in each,
-- and of peers none or 20. Shares are of all; those of weighted peers are the participants' where the score is right.
CREATE TABLE study_overlap (
    service_type         UTINYINT NOT NULL,
    bin                  SMALLINT NOT NULL,             -- from 1
    log_odds_from        DOUBLE,                        -- of starting in the month, a multiple of 0.25; null: no lower end
    participations       INTEGER NOT NULL,
    persons              INTEGER NOT NULL,              -- of those
    share_participants   DOUBLE NOT NULL,
    share_peers          DOUBLE NOT NULL,               -- each a share of those that it was drawn from
    share_peers_weighted DOUBLE NOT NULL
);
-- Grain: one covariate of a service type, or of those of its participants (and peers) who are of one value of a dimension.
CREATE TABLE balance (
    service_type          UTINYINT NOT NULL,
    dimension             VARCHAR,                      -- as the API's enum Dimension; null: the whole service type
    key                   INTEGER,
    term                  VARCHAR NOT NULL,
    mean_participants     DOUBLE,
    mean_peers            DOUBLE,
    mean_peers_weighted   DOUBLE,
    smd_before            DOUBLE,
    smd_after             DOUBLE,
    variance_ratio_before DOUBLE,
    variance_ratio_after  DOUBLE,
    ks_before             DOUBLE,
    ks_after              DOUBLE
);
-- Grain: one check of the gate of a service type, or of one value of a dimension.
CREATE TABLE study_check (
    service_type UTINYINT NOT NULL,
    dimension    VARCHAR,
    key          INTEGER,
    code         VARCHAR NOT NULL,
    value        DOUBLE,                                -- null: it couldn't be told
    verdict      VARCHAR NOT NULL                       -- GREEN, AMBER, REFUSED
);
-- Grain: one month before the spell without work, in which a service that came later can't have had an effect.
CREATE TABLE placebo (
    service_type UTINYINT NOT NULL,
    dimension    VARCHAR,
    key          INTEGER,
    outcome      VARCHAR NOT NULL,
    lag          UTINYINT NOT NULL,                     -- months before the spell's first
    effect       DOUBLE,
    se           DOUBLE,
    n            INTEGER NOT NULL
);
-- Grain: one model of one dimension of a meter (null: the overall score), a service type (null: all) and a horizon, months
-- from the end. Fitted on the cohorts that ended earlier (n_train persons), judged on the later ones (n_test).
CREATE TABLE indicator_validity (
    instrument        VARCHAR NOT NULL,
    meter_dimension   VARCHAR,
    service_type      UTINYINT,
    horizon           TINYINT NOT NULL,
    model             VARCHAR NOT NULL,                 -- registers, start, change
    status            VARCHAR NOT NULL,                 -- OK or NOT_ESTIMABLE
    reason            VARCHAR,
    n_train           INTEGER NOT NULL,
    n_test            INTEGER NOT NULL,
    auc               DOUBLE,
    auc_low           DOUBLE,
    auc_high          DOUBLE,
    delta_auc         DOUBLE,                           -- against the model before
    delta_auc_low     DOUBLE,
    delta_auc_high    DOUBLE,
    delta_auc_p       DOUBLE,                           -- two-sided, of no gain
    brier             DOUBLE,
    brier_scaled      DOUBLE,                           -- 1 - Brier / that of telling everybody the mean
    calibration_slope DOUBLE,
    calibration_slope_se  DOUBLE,
    calibration_intercept DOUBLE,
    in_the_large      DOUBLE,                           -- intercept with the predicted log odds as offset
    in_the_large_se   DOUBLE,
    nagelkerke        DOUBLE,                           -- of the fit on the earlier cohorts
    is_separated      BOOLEAN,                          -- that fit needed a ridge
    odds_ratio_per_sd      DOUBLE,                      -- of the score or the change that the model adds
    odds_ratio_per_sd_low  DOUBLE,
    odds_ratio_per_sd_high DOUBLE
);

-- Grain: one target. A null key stands for all. Months as in participation: [from_month, to_month), null: until further notice.
CREATE TABLE target (
    service        INTEGER,
    contract       INTEGER,
    area           INTEGER,
    metric         VARCHAR NOT NULL,
    horizon_months INTEGER,                             -- null for metrics that take none
    valid_from     DATE NOT NULL,
    valid_to       DATE,
    from_month     INTEGER NOT NULL,
    to_month       INTEGER,
    target_value   DOUBLE NOT NULL                      -- in the metric's unit; shares 0 to 1
);

-- Grain: one area's budget of a service in a calendar year.
CREATE TABLE budget (
    area    INTEGER NOT NULL,
    service INTEGER NOT NULL,
    year    INTEGER NOT NULL,
    cents   BIGINT NOT NULL
);

-- Grain: what was done about a service on a day.
CREATE TABLE client_action (
    service   INTEGER NOT NULL,
    done_on   DATE NOT NULL,
    text_fi   VARCHAR NOT NULL,
    text_sv   VARCHAR NOT NULL,                         -- falls back to text_fi
    text_en   VARCHAR NOT NULL
);

-- Grain: one outcome of a research study at one horizon: made by others of other data, never pooled with ours.
CREATE TABLE external_estimate (
    study          VARCHAR NOT NULL,
    service_type   INTEGER NOT NULL,
    outcome        VARCHAR NOT NULL,
    horizon_months INTEGER NOT NULL,
    estimate       DOUBLE NOT NULL,
    low            DOUBLE NOT NULL,
    high           DOUBLE NOT NULL,
    reference      VARCHAR NOT NULL,
    participants   INTEGER,
    cohort_from    DATE,
    cohort_to      DATE,
    method         VARCHAR
);

-- Grain: one answer to one item of client feedback: every answer to an anonymous instrument or to a form that isn't
-- asked at the start, and every answer to a choice. Sorted by item. Of a choice 1: chosen, 0: not.
-- An anonymous answer has no person, and key 0 of every personal dimension.
CREATE TABLE feedback (
    item           INTEGER NOT NULL,                    -- instrument_item.key
    choice         UTINYINT NOT NULL,                   -- instrument_choice.position; 0: the item has a scale
    answer         DOUBLE NOT NULL,                     -- on the item's scale, as it was given
    response       INTEGER NOT NULL,                    -- the form, dense from 0
    respondent     INTEGER NOT NULL,                    -- the person, shuffled for this table; of an anonymous form below 0
    month          SMALLINT NOT NULL,                   -- of the answer
    phase          UTINYINT NOT NULL,                   -- 1 start 2 mid 3 end 4 follow-up
    collected      UTINYINT NOT NULL,                   -- 0 not told 1 self 2 provider 3 authority
    area           SMALLINT NOT NULL,
    service        SMALLINT NOT NULL,
    service_type   UTINYINT NOT NULL,
    delivery       UTINYINT NOT NULL,
    provider       SMALLINT NOT NULL,
    contract       SMALLINT NOT NULL,
    gender         UTINYINT NOT NULL,
    age_band       UTINYINT NOT NULL,
    education      UTINYINT NOT NULL,
    duration_band  UTINYINT NOT NULL,
    language_group UTINYINT NOT NULL,
    target_groups  BIGINT NOT NULL
);

-- Grain: one feed. accepted + rejected = read.
CREATE TABLE feed_quality (
    feed       VARCHAR NOT NULL,
    read       BIGINT NOT NULL,
    accepted   BIGINT NOT NULL,
    rejected   BIGINT NOT NULL,
    waiting    BIGINT NOT NULL,                         -- accepted, current, but depends on something that has not come
    loaded     BIGINT NOT NULL,                         -- landed rows taken into the star's ledger
    rows       BIGINT NOT NULL,                         -- current records: the latest of each key, withdrawn ones left out
    updated_at TIMESTAMPTZ,
    loaded_at  TIMESTAMPTZ
);
-- Grain: one file of one feed.
CREATE TABLE file_quality (
    feed     VARCHAR NOT NULL,
    file     VARCHAR NOT NULL,
    read     BIGINT NOT NULL,
    accepted BIGINT NOT NULL,
    rejected BIGINT NOT NULL
);
-- Grain: one reason for one column of one feed.
CREATE TABLE rejection_count (
    feed        VARCHAR NOT NULL,
    reason      VARCHAR NOT NULL,
    column_name VARCHAR,
    rows        BIGINT NOT NULL
);
