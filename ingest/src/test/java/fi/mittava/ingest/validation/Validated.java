package fi.mittava.ingest.validation;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.source.RawRecord;
import fi.mittava.ingest.source.RawRecords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one record of a little file, validated. */
final class Validated {
    static final byte[] SECRET = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    static final long UPDATED_AT = 1_700_000_000_000_000L;

    private final LandedTable table;
    private final Row row = new Row();
    private final @Nullable Refusal refusal;

    private Validated(Feed feed, RawRecord record, PersonIds personIds, Instruments instruments, ErasedPersons erased) {
        int number = Feeds.everything().indexOf(feed);
        table = LandingLayout.table(LandingLayout.landed(number));
        refusal = RecordValidator.of(number, personIds, SECRET, instruments, erased)
                .validate(record, UPDATED_AT, row);
    }

    /** The feed's example record with other values in some columns. */
    static Validated example(Feed feed, Map<String, String> values) {
        return example(feed, values, PersonIds.HETU, Instruments.of(List.of()));
    }

    static Validated example(Feed feed, Map<String, String> values, PersonIds personIds, Instruments instruments) {
        return example(feed, values, personIds, instruments, ErasedPersons.of(List.of()));
    }

    /** The same with somebody erased. */
    static Validated example(Feed feed, Map<String, String> values, ErasedPersons erased) {
        return example(feed, values, PersonIds.HETU, Instruments.of(List.of()), erased);
    }

    private static Validated example(
            Feed feed, Map<String, String> values, PersonIds personIds, Instruments instruments, ErasedPersons erased) {
        String header = String.join(";", feed.header());
        List<String> fields = feed.columns().stream()
                .map(column -> '"' + values.getOrDefault(column.name(), column.example()) + '"')
                .toList();
        RawRecord record = RawRecords.of(feed, header + "\n" + String.join(";", fields) + "\n")
                .getFirst();
        return new Validated(feed, record, personIds, instruments, erased);
    }

    @Nullable
    String reason() {
        return refusal == null ? null : refusal.reason().name();
    }

    Refusal refusal() {
        if (refusal == null) {
            throw new AssertionError("it was accepted");
        }
        return refusal;
    }

    boolean has(String column) {
        return row.has(table.slot(column));
    }

    long number(String column) {
        return row.number(table.slot(column));
    }

    /** The low half of a UUID. */
    long low(String column) {
        return row.number(table.slot(column) + 1);
    }

    String text(String column) {
        int slot = table.slot(column);
        return new String(row.bytes(slot), row.start(slot), row.length(slot), StandardCharsets.UTF_8);
    }
}
