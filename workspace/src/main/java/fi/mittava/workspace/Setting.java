package fi.mittava.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every setting: its key in {@code mittava.yaml}, kind, default, and what it means. */
public enum Setting {
    DATA_DIR("data.dir", Kind.TEXT, "./data", "Folder that holds all data of the installation."),
    PERSON_ID_KIND(
            "person_id.kind",
            Kind.oneOf("hetu", "opaque"),
            "hetu",
            "What person_id holds: personal identity codes, or identifiers that are pseudonymous already."),
    PSEUDONYM_SECRET(
            "pseudonym.secret",
            Kind.SECRET,
            null,
            "Key of the pseudonyms, 32 characters or more. Left out: the file secret in the data folder, made once."),
    INSTRUMENTS_DIR(
            "instruments.dir", Kind.TEXT, null, "Folder with instruments of your own (YAML), beside the shipped."),
    INSTRUMENTS_DEFAULT(
            "instruments.default",
            Kind.TEXT,
            "asiakasmuutos",
            "Instrument of meter figures when a question names none."),
    INSTRUMENTS_FEEDBACK(
            "instruments.feedback",
            Kind.TEXT,
            "asiakaspalaute",
            "Instrument of client feedback when a question names none."),
    INGEST_PARALLELISM("ingest.parallelism", Kind.wholeNumber(1, 64), "2", "Parallel tasks of the ingest job."),
    INGEST_CHECKPOINT_SECONDS(
            "ingest.checkpoint_seconds",
            Kind.wholeNumber(1, 3600),
            "10",
            "Seconds between checkpoints of the ingest job: what a killed run does again at most."),
    INGEST_WEB_PORT(
            "ingest.web_port",
            Kind.wholeNumber(1, 65535),
            null,
            "Loopback port of Flink's pages and REST API while ingest runs; left out: a free one that nobody is told"
                    + " of."),
    INGEST_METRICS_PORT(
            "ingest.metrics_port",
            Kind.wholeNumber(1, 65535),
            null,
            "Loopback port of ingest's Prometheus metrics while it runs; left out: none."),
    WATCH_QUIET_SECONDS(
            "watch.quiet_seconds",
            Kind.wholeNumber(0, 3600),
            "2",
            "Seconds that a file must not have changed before `ingest --watch` takes it; 0: files are moved in whole."),
    WAREHOUSE_MEMORY("warehouse.memory", Kind.TEXT, "4GB", "Memory that DuckDB may use to load and publish."),
    WAREHOUSE_THREADS(
            "warehouse.threads", Kind.wholeNumber(1, 256), "2", "Threads that DuckDB may use to load and publish."),
    GENERATIONS_KEPT(
            "generations.kept",
            Kind.wholeNumber(1, 1000),
            "3",
            "Published generations to keep, the current one included."),
    RETENTION_YEARS(
            "retention.years",
            Kind.wholeNumber(0, 100),
            "10",
            "Whole calendar years that records of persons and payments are kept, back from the newest; 0: all."),
    DISCLOSURE_MANAGER_COUNTS(
            "disclosure.manager.counts",
            Kind.wholeNumber(1, 1000),
            "1",
            "Fewest persons behind counts and euros for officials, without a personal dimension; 1: exact."),
    DISCLOSURE_MANAGER_COUNTS_PERSONAL(
            "disclosure.manager.counts_personal",
            Kind.wholeNumber(1, 1000),
            "5",
            "The same with a personal dimension: target group, gender, age, education, duration, language."),
    DISCLOSURE_MANAGER_REGISTER(
            "disclosure.manager.register",
            Kind.wholeNumber(1, 1000),
            "5",
            "Fewest persons behind shares and means from registers for officials."),
    DISCLOSURE_MANAGER_REGISTER_EXTREMES(
            "disclosure.manager.register_extremes",
            Kind.wholeNumber(1, 1000),
            "10",
            "Fewest persons behind a share of exactly 0 or 100 per cent for officials."),
    DISCLOSURE_MANAGER_REGISTER_PARTS(
            "disclosure.manager.register_parts",
            Kind.wholeNumber(1, 1000),
            "1",
            "Fewest participations in a share's numerator and its complement, unless 0, for officials."),
    DISCLOSURE_MANAGER_METER(
            "disclosure.manager.meter",
            Kind.wholeNumber(1, 1000),
            "10",
            "Fewest persons behind meter and feedback figures for officials."),
    DISCLOSURE_PROVIDER_COUNTS(
            "disclosure.provider.counts",
            Kind.wholeNumber(1, 1000),
            "1",
            "Fewest persons behind counts and euros for providers; 1: exact."),
    DISCLOSURE_PROVIDER_METER(
            "disclosure.provider.meter",
            Kind.wholeNumber(1, 1000),
            "10",
            "Fewest persons behind meter and feedback figures of a year or more for providers."),
    DISCLOSURE_VIEWER_COUNTS(
            "disclosure.viewer.counts",
            Kind.wholeNumber(1, 1000),
            "10",
            "Fewest persons behind counts and euros for viewers, without a personal dimension."),
    DISCLOSURE_VIEWER_COUNTS_PERSONAL(
            "disclosure.viewer.counts_personal",
            Kind.wholeNumber(1, 1000),
            "10",
            "The same with a personal dimension."),
    DISCLOSURE_VIEWER_REGISTER(
            "disclosure.viewer.register",
            Kind.wholeNumber(1, 1000),
            "10",
            "Fewest persons behind shares and means from registers for viewers."),
    DISCLOSURE_VIEWER_REGISTER_EXTREMES(
            "disclosure.viewer.register_extremes",
            Kind.wholeNumber(1, 1000),
            "10",
            "Fewest persons behind a share of exactly 0 or 100 per cent for viewers."),
    DISCLOSURE_VIEWER_REGISTER_PARTS(
            "disclosure.viewer.register_parts",
            Kind.wholeNumber(1, 1000),
            "5",
            "Fewest participations in a share's numerator and its complement, unless 0, for viewers."),
    DISCLOSURE_VIEWER_METER(
            "disclosure.viewer.meter",
            Kind.wholeNumber(1, 1000),
            "10",
            "Fewest persons behind meter and feedback figures for viewers."),
    DISCLOSURE_PUBLIC_COUNTS(
            "disclosure.public.counts",
            Kind.wholeNumber(1, 1000),
            "10",
            "Fewest persons, and least noisy count, behind counts and euros for the public."),
    DISCLOSURE_PUBLIC_COUNTS_PERSONAL(
            "disclosure.public.counts_personal",
            Kind.wholeNumber(1, 1000),
            "10",
            "The same with a personal dimension."),
    DISCLOSURE_PUBLIC_REGISTER(
            "disclosure.public.register",
            Kind.wholeNumber(1, 1000),
            "20",
            "Fewest persons, and least noisy count, behind shares and means from registers for the public."),
    DISCLOSURE_PUBLIC_REGISTER_EXTREMES(
            "disclosure.public.register_extremes",
            Kind.wholeNumber(1, 1000),
            "20",
            "Fewest persons behind a share of exactly 0 or 100 per cent for the public."),
    DISCLOSURE_PUBLIC_REGISTER_PARTS(
            "disclosure.public.register_parts",
            Kind.wholeNumber(1, 1000),
            "1",
            "Fewest participations in a share's numerator and its complement, unless 0, for the public."),
    DISCLOSURE_PUBLIC_METER(
            "disclosure.public.meter",
            Kind.wholeNumber(1, 1000),
            "20",
            "Fewest persons behind meter and feedback figures for the public."),
    DISCLOSURE_PUBLIC_VARIANCE(
            "disclosure.public.variance",
            Kind.wholeNumber(1, 100),
            "5",
            "Variance of the noise on counts for the public, in participations squared."),
    DISCLOSURE_PUBLIC_BOUND(
            "disclosure.public.bound",
            Kind.wholeNumber(1, 100),
            "10",
            "Greatest noise on a count for the public, in participations."),
    METER_START_DAYS_BEFORE(
            "meter.start.days_before",
            Kind.wholeNumber(0, 366),
            "30",
            "Days before the start of a participation from which a start measurement counts."),
    METER_START_DAYS_AFTER(
            "meter.start.days_after",
            Kind.wholeNumber(0, 366),
            "14",
            "Days after the start until which it counts; never past the middle of the participation."),
    METER_END_DAYS_BEFORE(
            "meter.end.days_before",
            Kind.wholeNumber(0, 366),
            "14",
            "Days before the end of a participation from which an end measurement counts."),
    METER_END_DAYS_AFTER(
            "meter.end.days_after", Kind.wholeNumber(0, 366), "30", "Days after the end until which it counts."),
    METER_FOLLOWUP_DAYS(
            "meter.followup.days",
            Kind.wholeNumber(0, 366),
            "45",
            "Days before or after 3, 6 or 12 months from the end within which a follow-up measurement counts."),
    STUDY_EVERY(
            "study.every",
            Kind.wholeNumber(0, 366),
            "7",
            "Days after which the matched comparison is made again, if what it reads has changed; 0: each time."),
    STUDY_SEED(
            "study.seed",
            Kind.wholeNumber(0, 999_999_999),
            "1",
            "Seed of the draw of peers: the same data and seed give the same comparison."),
    SERVE_PORT(
            "serve.port", Kind.wholeNumber(0, 65535), "8080", "Port of the API and the dashboards; 0: any free one."),
    SERVE_BIND(
            "serve.bind",
            Kind.TEXT,
            "127.0.0.1",
            "Address to listen on. Without tokens or an issuer: a loopback address."),
    SERVE_PUBLIC(
            "serve.public",
            Kind.ON_OFF,
            "false",
            "With tokens or an issuer: whether who has no credentials is answered as public rather than refused."),
    SERVE_CORS_ORIGINS(
            "serve.cors_origins",
            Kind.TEXT,
            null,
            "Origins whose pages may ask, such as https://bi.example.org; several parted by commas."),
    SERVE_OIDC_ISSUER(
            "serve.oidc.issuer",
            Kind.TEXT,
            null,
            "Issuer of access tokens (OpenID Connect): its address, under which .well-known/openid-configuration is."),
    SERVE_OIDC_AUDIENCE(
            "serve.oidc.audience", Kind.TEXT, null, "Audience that access tokens must be for; needed with an issuer."),
    SERVE_OIDC_ROLES_CLAIM(
            "serve.oidc.roles_claim",
            Kind.TEXT,
            "roles",
            "Claim that holds roles, such as mittava-manager; dots nest: realm_access.roles."),
    SERVE_OIDC_AREAS_CLAIM(
            "serve.oidc.areas_claim", Kind.TEXT, "mittava_areas", "Claim with the codes of a user's own areas."),
    SERVE_OIDC_PROVIDERS_CLAIM(
            "serve.oidc.providers_claim",
            Kind.TEXT,
            "mittava_providers",
            "Claim with the codes of a user's own providers."),
    SERVE_OIDC_CONTRACTS_CLAIM(
            "serve.oidc.contracts_claim",
            Kind.TEXT,
            "mittava_contracts",
            "Claim with the codes of a user's own contracts."),
    SERVE_OIDC_CLIENT_ID(
            "serve.oidc.client_id",
            Kind.TEXT,
            null,
            "What the issuer knows the dashboards by, a public client: they log their users in. Left out: they don't."),
    SERVE_OIDC_SCOPES(
            "serve.oidc.scopes",
            Kind.TEXT,
            "openid",
            "Scopes that the dashboards ask the issuer for when somebody logs in, parted by spaces; openid is one."),
    SERVE_GRAPHIQL("serve.graphiql", Kind.ON_OFF, "false", "Whether /graphiql is there."),
    SERVE_LOG_FORMAT(
            "serve.log_format",
            Kind.oneOf("text", "json"),
            "text",
            "What the log is for: text for people, json for machines, with a line for each request."),
    SERVE_MEMORY("serve.memory", Kind.TEXT, "2GB", "Memory that DuckDB may use to answer."),
    SERVE_THREADS("serve.threads", Kind.wholeNumber(1, 256), "2", "Threads that DuckDB may use for one query."),
    SERVE_QUERY_SECONDS(
            "serve.query_seconds", Kind.wholeNumber(1, 3600), "20", "Seconds after which a query is cancelled."),
    SERVE_CACHE_MEGABYTES(
            "serve.cache_megabytes",
            Kind.wholeNumber(0, 100_000),
            "64",
            "Megabytes of answers kept while their generation is served; 0: none."),
    SERVE_LIMIT_DEPTH("serve.limit.depth", Kind.wholeNumber(1, 1000), "16", "How deep a request may nest fields."),
    SERVE_LIMIT_FIELDS(
            "serve.limit.fields",
            Kind.wholeNumber(1, 100_000),
            "5000",
            "Fields that a request may select, those of fragments counted each time."),
    SERVE_LIMIT_ALIASES("serve.limit.aliases", Kind.wholeNumber(0, 100_000), "500", "Aliases that a request may have."),
    SERVE_LIMIT_ROOT_FIELDS(
            "serve.limit.root_fields", Kind.wholeNumber(1, 1000), "30", "Root fields that a request may have."),
    SERVE_LIMIT_BODY_BYTES(
            "serve.limit.body_bytes",
            Kind.wholeNumber(1, 100_000_000),
            "1048576",
            "Bytes that the body of a request may have."),
    SERVE_LIMIT_BODY_SECONDS(
            "serve.limit.body_seconds",
            Kind.wholeNumber(1, 3600),
            "10",
            "Seconds within which the body of a request must have come."),
    SERVE_LIMIT_REQUEST_SECONDS(
            "serve.limit.request_seconds",
            Kind.wholeNumber(1, 3600),
            "60",
            "Seconds after which computing a request is stopped, however many queries it takes."),
    SERVE_LIMIT_COST(
            "serve.limit.cost",
            Kind.wholeNumber(1, 999_999_999),
            "200000000",
            "Rows that a request may have read and made, as estimated before any work is done."),
    SERVE_LIMIT_CONCURRENT(
            "serve.limit.concurrent", Kind.wholeNumber(1, 1000), "4", "Requests that are computed at the same time."),
    SERVE_LIMIT_WAITING(
            "serve.limit.waiting",
            Kind.wholeNumber(0, 10_000),
            "32",
            "Requests that may wait to be computed; the next one is told to come again."),
    SERVE_LIMIT_WAITING_SECONDS(
            "serve.limit.waiting_seconds",
            Kind.wholeNumber(1, 3600),
            "10",
            "Seconds that a request may wait to be computed."),
    SERVE_LIMIT_REQUESTS_PER_MINUTE(
            "serve.limit.requests_per_minute",
            Kind.wholeNumber(0, 1_000_000),
            "600",
            "Requests a minute of each caller, where there are tokens or an issuer; 0: any number.");

    private final String key;
    private final Kind kind;
    private final @Nullable String defaultValue;
    private final String description;

    Setting(String key, Kind kind, @Nullable String defaultValue, String description) {
        this.key = key;
        this.kind = kind;
        this.defaultValue = defaultValue;
        this.description = description;
    }

    /** The key in {@code mittava.yaml}: dots nest. */
    public String key() {
        return key;
    }

    /** The environment variable that overrides the file. */
    public String environmentVariable() {
        return "MITTAVA_" + key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    public @Nullable String defaultValue() {
        return defaultValue;
    }

    public String description() {
        return description;
    }

    /** The rule that {@code value} breaks, in words; empty if it keeps it. */
    Optional<String> brokenRule(String value) {
        return kind.brokenRule(value);
    }

    static Optional<Setting> withKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** What a value must be. */
    private record Kind(String rule, Predicate<String> accepts) {

        static final Kind TEXT = new Kind("must not be empty", value -> !value.isBlank());
        static final Kind SECRET = new Kind("must have 32 characters or more", value -> value.length() >= 32);
        static final Kind ON_OFF = oneOf("true", "false");

        static Kind oneOf(String... values) {
            return new Kind("must be one of " + String.join(", ", values), List.of(values)::contains);
        }

        static Kind wholeNumber(int least, int greatest) {
            return new Kind(
                    "must be a whole number from " + least + " to " + greatest,
                    value -> value.matches("\\d{1,9}")
                            && Integer.parseInt(value) >= least
                            && Integer.parseInt(value) <= greatest);
        }

        Optional<String> brokenRule(String value) {
            return accepts.test(value) ? Optional.empty() : Optional.of(rule);
        }
    }
}
