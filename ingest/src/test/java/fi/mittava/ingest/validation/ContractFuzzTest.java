package fi.mittava.ingest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.definition.Definition;
import fi.mittava.ingest.definition.Definitions;
import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.ColumnType;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.FieldTexts;
import fi.mittava.ingest.feed.FieldValue;
import fi.mittava.ingest.feed.LandedType;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.Slice;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.landing.Rows;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.RawRecord;
import fi.mittava.ingest.source.RawRecords;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Records of every contract, right, nearly right and wrong: each lands or is refused with a reason that quotes nothing. */
class ContractFuzzTest {
    private static final Instruments INSTRUMENTS = Instruments.of(Definitions.read(Optional.empty()));
    private static final List<ResponseForm> FORMS = Definitions.read(Optional.empty()).stream()
            .filter(definition -> definition.kind().equals(Definition.INSTRUMENT))
            .map(Definition::code)
            .distinct()
            .map(code -> INSTRUMENTS.form(code).orElseThrow())
            .toList();
    private static final ColumnType ANSWER = Feeds.MEASUREMENTS.column("answer").type();

    /** Stands in every value that isn't right, and nowhere in the contract. */
    private static final String MARK = "zqj";

    private static final Set<ReasonCode> OF_WHOLE_RECORDS = Set.of(
            ReasonCode.END_BEFORE_START,
            ReasonCode.LOW_ABOVE_HIGH,
            ReasonCode.AMOUNT_NEGATIVE,
            ReasonCode.ONE_OF_MISSING,
            ReasonCode.ANSWER_OFF_SCALE,
            ReasonCode.ANSWER_MISSING,
            ReasonCode.CHOICE_UNKNOWN,
            ReasonCode.CHOICE_INVALID,
            ReasonCode.CHOICE_SEVERAL,
            ReasonCode.LINK_MISSING,
            ReasonCode.LINK_NOT_ALLOWED);

    /**
     * A file of a feed or, with a form, of an instrument: names and types of its columns, and records.
     *
     * @param form null of a file that isn't wide
     */
    record Sheet(
            Feed feed, @Nullable ResponseForm form, List<String> columns, List<List<String>> records, char delimiter) {
        String text() {
            StringBuilder text = new StringBuilder();
            Stream.concat(Stream.of(columns), records.stream()).forEach(fields -> {
                List<String> quoted = fields.stream().map(this::field).toList();
                text.append(String.join(String.valueOf(delimiter), quoted)).append('\n');
            });
            return text.toString();
        }

        private String field(String value) {
            boolean isPlain = !value.contains("\"") && value.chars().noneMatch(c -> c < ' ' || c == delimiter);
            return isPlain && value.length() % 2 == 0 ? value : '"' + value.replace("\"", "\"\"") + '"';
        }

        long count() {
            return records.stream()
                    .filter(fields -> fields.stream().anyMatch(field -> !field.isEmpty()))
                    .count();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void landsOrRefusesEveryRecord(@ForAll("sheets") Sheet sheet) throws IOException {
        List<RawRecord> told = told(sheet);

        List<Row> rows = validated(sheet, told);

        LandedTable rejections = LandingLayout.table(LandingLayout.rejected(number(sheet.feed())));
        long read =
                rows.getLast().number(LandingLayout.table(LandingLayout.FILES).slot("read"));
        assertThat(read).isEqualTo(sheet.count());
        Set<Long> lines = new HashSet<>();
        long rejected = 0;
        for (Row row : rows.subList(0, rows.size() - 1)) {
            lines.add(row.number(LandingLayout.table(row.table()).slot(LandedTable.LINE)));
            if (row.table() == LandingLayout.rejected(number(sheet.feed()))) {
                rejected++;
                assertTellsNothing(row, rejections, sheet);
            }
        }
        assertThat(lines).hasSize((int) read);
        assertThat(rejected).isLessThanOrEqualTo(read);
        assertThat(bytes(validated(sheet, told))).isEqualTo(bytes(rows));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void landsWhatIsRight(@ForAll("rightSheets") Sheet sheet) {
        List<Row> rows = validated(sheet, told(sheet));

        int landed = LandingLayout.landed(number(sheet.feed()));
        LandedTable rejections = LandingLayout.table(LandingLayout.rejected(number(sheet.feed())));
        for (Row row : rows.subList(0, rows.size() - 1)) {
            if (row.table() != landed) {
                assertThat(OF_WHOLE_RECORDS).contains(ReasonCode.valueOf(row.text(rejections.slot("reason"))));
            }
        }
        assertTextAsItCame(sheet, rows, landed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void acceptsWhatTheTypeAllows(@ForAll("values") Tuple.Tuple2<Column, String> value) {
        assertThat(value.get1().type().read(Slice.of(value.get2()), new FieldValue()))
                .isNull();
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Column, String>> values() {
        return Arbitraries.of(Feeds.everything().stream()
                        .flatMap(feed -> feed.columns().stream())
                        .toList())
                .flatMap(column -> FieldTexts.valid(column.type())
                        .filter(text -> !Slice.of(text).isEmpty())
                        .map(text -> Tuple.of(column, text)));
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return Arbitraries.oneOf(
                Arbitraries.of(Feeds.everything()).flatMap(feed -> sheets(feed, null, false)),
                Arbitraries.of(FORMS).flatMap(form -> sheets(Feeds.MEASUREMENTS, form, false)));
    }

    @Provide
    Arbitrary<Sheet> rightSheets() {
        return Arbitraries.of(Feeds.everything()).flatMap(feed -> sheets(feed, null, true));
    }

    private static Arbitrary<Sheet> sheets(Feed feed, @Nullable ResponseForm form, boolean isRight) {
        List<Column> columns = feed.columns().stream()
                .filter(column -> form == null || !ResponseForm.TOLD_OTHERWISE.contains(column.name()))
                .toList();
        List<ResponseForm.Cell> cells = form == null
                ? List.of()
                : form.cells().stream()
                        .filter(cell -> !cell.name().contains("."))
                        .toList();
        List<String> names = Stream.concat(
                        columns.stream().map(Column::name), cells.stream().map(ResponseForm.Cell::name))
                .toList();
        List<Arbitrary<String>> fields = Stream.concat(
                        columns.stream().map(column -> field(column, isRight)),
                        cells.stream().map(cell -> marked(FieldTexts.any(ANSWER))))
                .toList();
        Arbitrary<List<List<String>>> records =
                Combinators.combine(fields).as(List::copyOf).list().ofMaxSize(6);
        return Combinators.combine(records, Arbitraries.of(',', ';'))
                .as((all, delimiter) -> new Sheet(feed, form, names, all, delimiter));
    }

    private static Arbitrary<String> field(Column column, boolean isRight) {
        if (!isRight) {
            return marked(FieldTexts.any(column.type()));
        }
        Arbitrary<String> valid =
                FieldTexts.valid(column.type()).filter(text -> !Slice.of(text).isEmpty());
        return column.isRequired() ? valid : Arbitraries.oneOf(valid, Arbitraries.just(""));
    }

    /** Some values with the mark within. */
    private static Arbitrary<String> marked(Arbitrary<String> texts) {
        return Arbitraries.frequencyOf(
                Tuple.of(9, texts), Tuple.of(1, texts.map(text -> text.isEmpty() ? MARK : MARK + text)));
    }

    private static void assertTellsNothing(Row row, LandedTable table, Sheet sheet) {
        assertThat(ReasonCode.values()).contains(ReasonCode.valueOf(row.text(table.slot("reason"))));
        assertThat(row.number(table.slot(LandedTable.LINE))).isGreaterThan(1);
        assertThat(row.number(table.slot("byte_offset")))
                .isBetween(1L, (long) sheet.text().getBytes(StandardCharsets.UTF_8).length);
        assertThat(row.text(table.slot("message")))
                .isNotEmpty()
                .doesNotContain(MARK)
                .doesNotContain("ö");
        int column = table.slot("column_name");
        if (row.has(column)) {
            boolean isKnown = sheet.columns().stream().anyMatch(name -> name.equalsIgnoreCase(row.text(column)));
            assertThat(isKnown).as(row.text(column)).isTrue();
        }
    }

    private static void assertTextAsItCame(Sheet sheet, List<Row> rows, int landed) {
        List<List<String>> records = sheet.records();
        LandedTable table = LandingLayout.table(landed);
        long line = 1;
        long[] lines = new long[records.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = ++line;
        }
        for (Row row : rows) {
            if (row.table() != landed) {
                continue;
            }
            int record = Arrays.binarySearch(lines, row.number(table.slot(LandedTable.LINE)));
            List<String> came = records.get(record);
            for (int i = 0; i < came.size(); i++) {
                Column column = sheet.feed().columns().get(i);
                if (column.type().landed() == LandedType.TEXT && !came.get(i).isEmpty()) {
                    assertThat(row.text(table.slot(column.name())))
                            .isEqualTo(Slice.of(came.get(i)).text());
                }
            }
        }
    }

    private static List<RawRecord> told(Sheet sheet) {
        ResponseForm form = sheet.form();
        return form == null
                ? RawRecords.of(sheet.feed(), sheet.text())
                : RawRecords.of(sheet.feed(), form, sheet.text());
    }

    private static List<Row> validated(Sheet sheet, List<RawRecord> told) {
        ResponseForm form = sheet.form();
        FeedFile file = new FeedFile(
                number(sheet.feed()),
                "/x",
                "x.csv",
                "0f",
                1,
                Validated.UPDATED_AT,
                form == null ? null : form.instrument());
        Validation validation = new Validation(
                List.of(file), PersonIds.HETU, Validated.SECRET, INSTRUMENTS, ErasedPersons.of(List.of()), 0);
        validation.setRuntimeContext((RuntimeContext) Proxy.newProxyInstance(
                ContractFuzzTest.class.getClassLoader(),
                new Class<?>[] {RuntimeContext.class},
                (self, method, given) -> null));
        validation.open(new OpenContext() {});
        List<Row> rows = new ArrayList<>();
        Collector<Rows> out = new Collector<>() {
            @Override
            public void collect(Rows batch) {
                for (int index = 0; index < batch.count(); index++) {
                    rows.add(batch.row(index, new Row()).copy());
                }
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
        told.forEach(record -> validation.flatMap(RawRecords.batch(List.of(record)), out));
        return rows;
    }

    private static byte[] bytes(List<Row> rows) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(1024);
        for (Row row : rows) {
            Rows one = new Rows().begin(row.table());
            one.add(row);
            one.write(out);
        }
        return out.getCopyOfBuffer();
    }

    private static int number(Feed feed) {
        return Feeds.everything().indexOf(feed);
    }
}
