package fi.mittava.ingest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.LandedType;
import fi.mittava.ingest.landing.LandedColumn;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.source.RawRecord;
import fi.mittava.ingest.source.RawRecords;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What came before a record makes no difference, though validation remembers it. */
class RepeatedValuesTest {
    private static final Feed FEED = Feeds.MEASUREMENTS;
    private static final int NUMBER = Feeds.everything().indexOf(FEED);
    private static final int RECORDS = 1500;
    private static final List<List<String>> VALUES = List.of(
            List.of("R1", "R2", "R1,", ""),
            List.of("meter", "voice", "other"),
            List.of("start", "end", "never"),
            List.of("2025-01-01", "2025-01-02", "2025-02-30", "1.2.2025"),
            List.of("i1", "i2"),
            List.of("1", "5", "11", "x"),
            List.of("T1", "T2", ""),
            List.of("1", "2", ""),
            List.of("2025-01-01T12:00:00Z", "2025-01-01T12:00:00", ""),
            List.of("true", "false", "0", "?", ""));
    private static final String HEADER =
            "response_id;instrument_code;phase;answered_on;item_code;answer;participation_id;instrument_version;"
                    + "updated_at;deleted";
    private static final Instruments SCALES = Instruments.of(List.of(
            AnswerCheckTest.instrument("meter", "1", "participation", 10),
            AnswerCheckTest.instrument("voice", "1", "none", 5)));

    @Test
    void areReadAsIfTheyCameFirst() {
        RecordValidator validator = validator();
        int accepted = 0;
        for (RawRecord record : records()) {
            Row row = new Row();
            Row alone = new Row();
            Refusal refusal = validator.validate(record, 1, row);
            assertThat(refusal).isEqualTo(validator().validate(record, 1, alone));
            if (refusal == null) {
                accepted++;
                assertThat(values(row)).isEqualTo(values(alone));
            }
        }
        assertThat(accepted).isBetween(RECORDS / 50, RECORDS / 2);
    }

    private static RecordValidator validator() {
        return RecordValidator.of(NUMBER, PersonIds.HETU, Validated.SECRET, SCALES, ErasedPersons.of(List.of()));
    }

    private static List<RawRecord> records() {
        Random random = new Random(1);
        String text = IntStream.range(0, RECORDS)
                .mapToObj(i -> VALUES.stream()
                        // The first of a column's values is as frequent as all others.
                        .map(values -> values.get(random.nextBoolean() ? 0 : random.nextInt(values.size())))
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"));
        return RawRecords.of(FEED, HEADER + "\n" + text + "\n").subList(0, RECORDS);
    }

    private static List<Object> values(Row row) {
        return LandingLayout.table(row.table()).columns().stream()
                .filter(column -> row.has(column.slot()))
                .map(column -> value(row, column))
                .toList();
    }

    private static Object value(Row row, LandedColumn column) {
        Object value = column.type() == LandedType.TEXT ? row.text(column.slot()) : row.number(column.slot());
        return List.of(column.name(), Objects.requireNonNull(value));
    }
}
