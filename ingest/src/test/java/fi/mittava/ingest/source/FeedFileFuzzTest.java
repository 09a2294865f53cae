package fi.mittava.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.Slice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Whatever a file holds: nothing is thrown, everything is counted, and it is told alike however it is read. */
class FeedFileFuzzTest {
    private static final Feed FEED = Feeds.AREAS;
    private static final FileColumns COLUMNS = FileColumns.of(FEED);
    private static final int NAME = FEED.indexOf("name_fi");
    private static final Set<ReasonCode> NO_TEXT = Set.of(ReasonCode.FILE_NOT_CSV, ReasonCode.FILE_NOT_UTF8);
    private static final byte[] FILE = """
        NAME_FI,extra,area_code,name_sv
        Eka,"a, b",A1,
        ,,,
        "To\"\"ka",?,A2,Andra

        "Kol
        mas",?,A3,Tredje
        Neljäs,?,A4,"Fjärde"
        """.getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEIGHBOUR = "Naapuri,?,A9,Granne\n".getBytes(StandardCharsets.UTF_8);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void tellsOfAnyFileWhatItsRecordsAre(
            @ForAll("files") byte[] bytes, @ForAll @IntRange(min = 1, max = 90) int block) {
        List<ReferenceCsv.Cut> cuts = ReferenceCsv.of(bytes, CsvInput.MAX_RECORD_BYTES);

        List<RawRecord> told = told(bytes, block, 0, 0);

        assertCounted(told);
        RawRecord first = told.getFirst();
        ReasonCode refusal = first.refusal();
        boolean isPacked = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        if (isPacked) {
            assertThat(refusal).isEqualTo(ReasonCode.FILE_UNREADABLE);
        } else if (first.kind() == RawRecord.Kind.FILE_REFUSED) {
            assertThat(told).hasSize(2);
            assertThat(first.rows()).isEqualTo(NO_TEXT.contains(refusal) ? 1 : Math.max(1, cuts.size() - 1));
        } else {
            assertThat(told).hasSize(cuts.size());
            List<String> header = cuts.getFirst().fields().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            IntStream.range(1, cuts.size()).forEach(i -> assertAlike(told.get(i - 1), cuts.get(i), header));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void tellsTheSameHoweverItIsReadAndWhereverItGoesOn(
            @ForAll("packedOrNot") byte[] bytes,
            @ForAll @IntRange(min = 1, max = 90) int block,
            @ForAll @IntRange(max = 10) int skip) {
        List<RawRecord> told = told(bytes, CsvInput.MAX_RECORD_BYTES, 0, 0);

        assertCounted(told);
        int from = Math.min(skip, told.size());
        assertThat(sent(told(bytes, block, skip, from))).isEqualTo(sent(told.subList(from, told.size())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsPackedFilesLikeTheirContent(@ForAll("files") byte[] bytes, @ForAll @IntRange(max = 400) int cut) {
        int at = Math.min(cut, bytes.length);
        byte[] inTwo = RandomBytes.joined(List.of(
                RandomBytes.packed(Arrays.copyOf(bytes, at)),
                RandomBytes.packed(Arrays.copyOfRange(bytes, at, bytes.length))));
        boolean isTwicePacked = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        List<RawRecord> told = told(isTwicePacked ? new byte[0] : bytes, 64, 0, 0);

        assertThat(sent(told(isTwicePacked ? new byte[0] : inTwo, 64, 1, 0))).isEqualTo(sent(told));
    }

    /** Where quotes are no question. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void noLineTakesItsNeighbourAlong(@ForAll("lines") byte[] line, @ForAll @IntRange(min = 1, max = 90) int block) {
        byte[] bytes = RandomBytes.joined(List.of(FILE, line, new byte[] {'\n'}, NEIGHBOUR));

        List<RawRecord> told = told(bytes, block, 0, 0);

        assertCounted(told);
        RawRecord last = told.get(told.size() - 2);
        assertThat(last.kind()).isEqualTo(RawRecord.Kind.RECORD);
        assertThat(last.field(NAME, new Slice()).text()).isEqualTo("Naapuri");
        assertThat(last.offset()).isEqualTo(bytes.length - NEIGHBOUR.length);
        assertThat(told.subList(0, 4)).allMatch(record -> record.kind() == RawRecord.Kind.RECORD);
    }

    @Provide
    Arbitrary<byte[]> files() {
        return RandomBytes.spoilt(FILE);
    }

    @Provide
    Arbitrary<byte[]> packedOrNot() {
        byte[] packed = RandomBytes.packed(FILE);
        return RandomBytes.spoilt(FILE)
                .flatMap(file -> Arbitraries.oneOf(
                        Arbitraries.just(file),
                        RandomBytes.spoilt(RandomBytes.packed(file)),
                        RandomBytes.spoilt(RandomBytes.joined(List.of(packed, packed)))));
    }

    @Provide
    Arbitrary<byte[]> lines() {
        return RandomBytes.soup().map(bytes -> {
            byte[] line = bytes.clone();
            for (int i = 0; i < line.length; i++) {
                line[i] = line[i] == '"' ? (byte) '\'' : line[i];
            }
            return line;
        });
    }

    private static List<RawRecord> told(byte[] bytes, int block, long seed, int skip) {
        return RawRecords.of(
                new FeedFileReader(
                        COLUMNS,
                        0,
                        RandomBytes.dribbling(bytes, seed),
                        in -> new CsvInput(in, block, CsvInput.MAX_RECORD_BYTES)),
                skip);
    }

    /** All that can be known of records. */
    private static byte[] sent(List<RawRecord> records) {
        try {
            DataOutputSerializer out = new DataOutputSerializer(1024);
            for (RawRecord record : records) {
                record.write(out);
            }
            return out.getCopyOfBuffer();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void assertCounted(List<RawRecord> told) {
        RawRecord end = told.getLast();
        List<RawRecord> others = told.subList(0, told.size() - 1);
        assertThat(end.kind()).isEqualTo(RawRecord.Kind.FILE_END);
        assertThat(others).noneMatch(record -> record.kind() == RawRecord.Kind.FILE_END);
        assertThat(others.stream().mapToLong(RawRecord::rows).sum()).isEqualTo(end.rows());
        assertThat(others)
                .allMatch(record -> (record.refusal() == null) == (record.kind() == RawRecord.Kind.RECORD))
                .allMatch(record -> record.line() >= 1 && record.offset() >= 0);
    }

    private static void assertAlike(RawRecord record, ReferenceCsv.Cut cut, List<String> header) {
        assertThat(record.line()).isEqualTo(cut.line());
        assertThat(record.offset()).isEqualTo(cut.offset());
        ReasonCode expected =
                cut.refusal() == null && cut.fields().size() != header.size() ? ReasonCode.FIELD_COUNT : cut.refusal();
        assertThat(record.refusal()).isEqualTo(expected);
        if (expected == null) {
            String name = cut.fields().get(header.indexOf("name_fi"));
            assertThat(record.field(NAME, new Slice())).returns(Slice.of(name).text(), Slice::text);
        }
    }
}
