package fi.mittava.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.Slice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class FeedFileReaderTest {
    private static final String AREAS = "name_fi,extra,area_code\nEka,?,A1\nToka,?,A2\n";

    @Test
    void findsColumnsByTheirNamesWhateverTheirOrder() {
        List<RawRecord> told = RawRecords.of(Feeds.AREAS, AREAS);

        assertThat(told).hasSize(3);
        assertThat(value(told.get(0), "area_code")).isEqualTo("A1");
        assertThat(value(told.get(1), "name_fi")).isEqualTo("Toka");
        assertThat(value(told.get(1), "name_sv")).isEmpty();
        assertThat(told.get(1).line()).isEqualTo(3);
        assertThat(told.get(1).offset()).isEqualTo(AREAS.indexOf("Toka"));
    }

    @Test
    void endsAFileWithItsCounts() {
        RawRecord end = RawRecords.of(Feeds.AREAS, AREAS).getLast();

        assertThat(end.kind()).isEqualTo(RawRecord.Kind.FILE_END);
        assertThat(end.rows()).isEqualTo(2);
        assertThat(end.ignoredColumns()).isEqualTo(1);
    }

    @Test
    void readsHeadersInAnyCaseAndFilesWithoutRecords() {
        assertThat(value(
                        RawRecords.of(Feeds.AREAS, "Area_Code;NAME_FI\nA1;Eka\n")
                                .getFirst(),
                        "area_code"))
                .isEqualTo("A1");
        assertThat(RawRecords.of(Feeds.AREAS, "area_code,name_fi\n").getFirst().rows())
                .isZero();
    }

    @Test
    void refusesRowsWithMoreOrFewerFields() {
        List<RawRecord> told = RawRecords.of(Feeds.AREAS, "area_code,name_fi\nA1\nA1,x,y\nA1,x\n");

        assertThat(told)
                .extracting(RawRecord::refusal)
                .containsExactly(ReasonCode.FIELD_COUNT, ReasonCode.FIELD_COUNT, null, null);
        assertThat(told.getLast().rows()).isEqualTo(3);
    }

    @Test
    void refusesAFileWithoutARequiredColumnWithAllItsRecords() {
        assertFileRefused("area_code,name\nA1,x\nA2,\"\n", ReasonCode.FILE_COLUMN_MISSING, "name_fi", 2);
    }

    @Test
    void refusesAFileThatNamesAColumnTwice() {
        assertFileRefused("area_code,name_fi,area_code\nA1,x,A1\n", ReasonCode.FILE_COLUMN_TWICE, "area_code", 1);
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsNoText() {
        assertFileRefused("", ReasonCode.FILE_EMPTY, null, 1);
        assertFileRefused("\n\n# comment\n", ReasonCode.FILE_EMPTY, null, 1);
        assertFileRefused("PK\u0003\u0004zip\n\n", ReasonCode.FILE_NOT_CSV, null, 1);
    }

    @Test
    void saysThatAFileIsNotUtf8OrPartedByTabs() {
        for (java.nio.charset.Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            List<RawRecord> told = RawRecords.of(Feeds.AREAS, ("päivä," + AREAS).getBytes(charset));
            assertThat(told.getFirst().refusal()).isEqualTo(ReasonCode.FILE_NOT_UTF8);
            assertThat(told.getLast().rows()).isEqualTo(1);
        }
        assertFileRefused("area_code\tname_fi\nA1\tx\nA2\ty\n", ReasonCode.FILE_DELIMITER, null, 2);
    }

    @Test
    void takesHeadersWithBlanksAndWithoutAName() {
        RawRecord record =
                RawRecords.of(Feeds.AREAS, " AREA_code ; Name_FI;\nA1;x;\n").getFirst();

        assertThat(value(record, "area_code")).isEqualTo("A1");
        assertThat(value(record, "name_fi")).isEqualTo("x");
    }

    @Test
    void unpacksGzipWhateverTheName() throws IOException {
        List<RawRecord> told = RawRecords.of(Feeds.AREAS, packed(AREAS));

        assertThat(told.getLast().rows()).isEqualTo(2);
        assertThat(told.get(1).offset()).isEqualTo(AREAS.indexOf("Toka"));
    }

    @Test
    void refusesTheRestOfAPackedFileThatIsCutOff() throws IOException {
        String text = "area_code,name_fi\n" + "A1,x\n".repeat(200_000);
        byte[] packed = packed(text);

        List<RawRecord> told = RawRecords.of(Feeds.AREAS, Arrays.copyOf(packed, packed.length - 20));

        assertThat(told.getLast().kind()).isEqualTo(RawRecord.Kind.FILE_END);
        assertThat(told.get(told.size() - 2).refusal()).isEqualTo(ReasonCode.FILE_UNREADABLE);
        assertThat(told.getLast().rows()).isEqualTo(told.size() - 1);
    }

    @Test
    void readsEveryWholeRecordBeforeAPackedFileBreaks() throws IOException {
        byte[] packed = packed(AREAS);
        packed[packed.length - 5] ^= 1;

        assertThat(RawRecords.of(Feeds.AREAS, packed))
                .extracting(RawRecord::refusal)
                .containsExactly(null, null, ReasonCode.FILE_UNREADABLE, null);
    }

    @Test
    void readsPackedPartsAsOneAndRefusesWhatIsNone() throws IOException {
        byte[] parts = RandomBytes.joined(List.of(packed(AREAS), packed("Kolmas,?,A3\n"), new byte[512]));

        assertThat(RawRecords.of(Feeds.AREAS, parts).getLast().rows()).isEqualTo(3);
        parts[parts.length - 1] = 'x';
        assertThat(RawRecords.of(Feeds.AREAS, parts))
                .extracting(RawRecord::refusal)
                .containsExactly(null, null, null, ReasonCode.FILE_UNREADABLE, null);
    }

    @Test
    void tellsTheSameFromEveryPlaceOn() {
        byte[] bytes = ("area_code,name_fi\n" + "A1,\"x\n".repeat(5) + "A1,x\n".repeat(100_000))
                .getBytes(StandardCharsets.UTF_8);
        List<RawRecord> all = RawRecords.of(Feeds.AREAS, bytes);

        for (int skip : new int[] {0, 1, 5, 6, 60_000, all.size() - 1, all.size()}) {
            List<RawRecord> rest = RawRecords.of(Feeds.AREAS, bytes, skip);
            assertThat(rest).hasSize(all.size() - skip);
            if (!rest.isEmpty()) {
                assertThat(rest.getFirst().line()).isEqualTo(all.get(skip).line());
                assertThat(rest.getLast().rows()).isEqualTo(all.getLast().rows());
            }
        }
    }

    @Test
    void survivesBeingSentFromTaskToTask() throws IOException {
        for (RawRecord record : RawRecords.of(Feeds.AREAS, "area_code,name_fi\nA1,ä\nA1\n")) {
            DataOutputSerializer out = new DataOutputSerializer(64);
            record.write(out);
            RawRecord read = new RawRecord();
            read.read(new DataInputDeserializer(out.getCopyOfBuffer()));

            assertThat(read.kind()).isEqualTo(record.kind());
            assertThat(read.line()).isEqualTo(record.line());
            assertThat(read.rows()).isEqualTo(record.rows());
            assertThat(read.refusal()).isEqualTo(record.refusal());
            if (record.kind() == RawRecord.Kind.RECORD) {
                assertThat(value(read, "name_fi")).isEqualTo("ä");
                assertThat(value(read, "name_sv")).isEmpty();
            }
        }
    }

    private static void assertFileRefused(
            String text, ReasonCode reason, @org.jspecify.annotations.Nullable String column, long rows) {
        List<RawRecord> told = RawRecords.of(Feeds.AREAS, text);

        assertThat(told).hasSize(2);
        assertThat(told.getFirst().kind()).isEqualTo(RawRecord.Kind.FILE_REFUSED);
        assertThat(told.getFirst().refusal()).isEqualTo(reason);
        assertThat(told.getFirst().refusedColumn()).isEqualTo(column);
        assertThat(told.getFirst().rows()).isEqualTo(rows);
        assertThat(told.getLast().rows()).isEqualTo(rows);
    }

    private static String value(RawRecord record, String column) {
        return record.field(Feeds.AREAS.indexOf(column), new Slice()).text();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
