package fi.mittava.warehouse.generation;

import static fi.mittava.warehouse.generation.tables.Tables.EARLIER_GENERATION;
import static fi.mittava.warehouse.generation.tables.Tables.FEED_QUALITY;
import static fi.mittava.warehouse.generation.tables.Tables.FILE_QUALITY;
import static fi.mittava.warehouse.generation.tables.Tables.GENERATION;
import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;
import static fi.mittava.warehouse.generation.tables.Tables.REJECTION_COUNT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads what a generation says of itself, and the quality of what came in. */
final class InfoTables {

    private static final MathContext SHARE_DIGITS = new MathContext(12);

    private final DSLContext sql;

    InfoTables(DSLContext sql) {
        this.sql = sql;
    }

    GenerationInfo info() {
        Record row = sql.selectFrom(GENERATION).fetchSingle();
        return new GenerationInfo(
                row.get(GENERATION.NUMBER),
                row.get(GENERATION.PUBLISHED_AT).toInstant(),
                row.get(GENERATION.AS_OF),
                month(row.get(GENERATION.DATA_TO)),
                month(row.get(GENERATION.IMMATURE_FROM)),
                instant(row.get(GENERATION.STUDY_AT)),
                row.get(GENERATION.IS_SYNTHETIC),
                row.get(GENERATION.MOST_PARTICIPATIONS_PER_PERSON),
                row.get(GENERATION.DEFAULT_INSTRUMENT),
                row.get(GENERATION.DEFAULT_FEEDBACK),
                feeds());
    }

    /** Newest first. */
    List<EarlierGeneration> earlier() {
        return sql.selectFrom(EARLIER_GENERATION)
                .orderBy(EARLIER_GENERATION.NUMBER.desc())
                .fetch(row -> new EarlierGeneration(
                        row.get(EARLIER_GENERATION.NUMBER),
                        row.get(EARLIER_GENERATION.PUBLISHED_AT).toInstant(),
                        month(row.get(EARLIER_GENERATION.DATA_TO)),
                        instant(row.get(EARLIER_GENERATION.STUDY_AT)),
                        row.get(EARLIER_GENERATION.IS_SYNTHETIC),
                        row.get(EARLIER_GENERATION.RECORDS)));
    }

    @Nullable
    String checksum() {
        return sql.select(GENERATION.CHECKSUM).from(GENERATION).fetchSingle().value1();
    }

    /** One more than the greatest person key; 0 without participations. */
    int persons() {
        Integer greatest = sql.select(DSL.max(PARTICIPATION.PERSON))
                .from(PARTICIPATION)
                .fetchSingle()
                .value1();
        return greatest == null ? 0 : greatest + 1;
    }

    long participations() {
        return sql.selectCount().from(PARTICIPATION).fetchSingle().value1();
    }

    DuckDbMemory memory() {
        Field<Long> used = DSL.sum(DSL.field("memory_usage_bytes", Long.class)).cast(Long.class);
        Field<Long> spilled =
                DSL.sum(DSL.field("temporary_storage_bytes", Long.class)).cast(Long.class);
        return sql.select(used, spilled)
                .from("duckdb_memory()")
                .fetchSingle(row -> new DuckDbMemory(row.value1(), row.value2()));
    }

    private List<GenerationInfo.FeedFreshness> feeds() {
        return sql.selectFrom(FEED_QUALITY)
                .orderBy(FEED_QUALITY.FEED)
                .fetch(row -> new GenerationInfo.FeedFreshness(
                        row.get(FEED_QUALITY.FEED),
                        instant(row.get(FEED_QUALITY.UPDATED_AT)),
                        instant(row.get(FEED_QUALITY.LOADED_AT)),
                        row.get(FEED_QUALITY.ROWS)));
    }

    /** Quality of one feed, or of all if null. */
    Quality quality(@Nullable String feed) {
        Map<String, List<Quality.Rejections>> rejections = rejections(feed);
        Map<String, List<Quality.File>> files = files(feed);
        List<Quality.Feed> feeds = sql.selectFrom(FEED_QUALITY)
                .where(is(FEED_QUALITY.FEED, feed))
                .orderBy(FEED_QUALITY.FEED)
                .fetch(row -> new Quality.Feed(
                        row.get(FEED_QUALITY.FEED),
                        row.get(FEED_QUALITY.READ),
                        row.get(FEED_QUALITY.ACCEPTED),
                        row.get(FEED_QUALITY.REJECTED),
                        row.get(FEED_QUALITY.WAITING),
                        row.get(FEED_QUALITY.LOADED),
                        rejections.getOrDefault(row.get(FEED_QUALITY.FEED), List.of()),
                        files.getOrDefault(row.get(FEED_QUALITY.FEED), List.of())));
        long read = feeds.stream().mapToLong(Quality.Feed::read).sum();
        long rejected = feeds.stream().mapToLong(Quality.Feed::rejected).sum();
        return new Quality(
                read,
                feeds.stream().mapToLong(Quality.Feed::accepted).sum(),
                rejected,
                feeds.stream().mapToLong(Quality.Feed::waiting).sum(),
                read == 0 ? null : BigDecimal.valueOf(rejected).divide(BigDecimal.valueOf(read), SHARE_DIGITS),
                feeds);
    }

    private Map<String, List<Quality.Rejections>> rejections(@Nullable String feed) {
        return sql.selectFrom(REJECTION_COUNT)
                .where(is(REJECTION_COUNT.FEED, feed))
                .orderBy(REJECTION_COUNT.ROWS.desc(), REJECTION_COUNT.REASON, REJECTION_COUNT.COLUMN_NAME)
                .fetchGroups(
                        REJECTION_COUNT.FEED,
                        row -> new Quality.Rejections(
                                row.get(REJECTION_COUNT.REASON),
                                row.get(REJECTION_COUNT.COLUMN_NAME),
                                row.get(REJECTION_COUNT.ROWS)));
    }

    private Map<String, List<Quality.File>> files(@Nullable String feed) {
        return sql.selectFrom(FILE_QUALITY)
                .where(is(FILE_QUALITY.FEED, feed))
                .orderBy(FILE_QUALITY.FILE)
                .fetchGroups(
                        FILE_QUALITY.FEED,
                        row -> new Quality.File(
                                row.get(FILE_QUALITY.FILE),
                                row.get(FILE_QUALITY.READ),
                                row.get(FILE_QUALITY.ACCEPTED),
                                row.get(FILE_QUALITY.REJECTED)));
    }

    private static Condition is(Field<String> column, @Nullable String feed) {
        return feed == null ? DSL.noCondition() : column.eq(feed);
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
