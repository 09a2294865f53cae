package fi.mittava.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes, and however they come: records are cut as the reference cuts them, and none is lost. */
class CsvFuzzTest {
    private static final byte[] FILE = """
        # comment
        area_code;name_fi;note
        A1;"Eka; alue";x
        A2;"rivi
        toinen";""

        ;;
        A3;"lainaus ""tässä""\";€
        A4;Neljäs;
        """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void cutsAnyBytesAsTheReferenceDoes(
            @ForAll("soup") byte[] bytes,
            @ForAll @IntRange(min = 1, max = 70) int block,
            @ForAll @IntRange(min = 2, max = 200) int most,
            @ForAll long seed)
            throws IOException {
        assertThat(cuts(bytes, block, most, seed)).isEqualTo(ReferenceCsv.of(bytes, most));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void cutsSpoiltFilesAsTheReferenceDoes(
            @ForAll("spoilt") byte[] bytes, @ForAll @IntRange(min = 1, max = 70) int block, @ForAll long seed)
            throws IOException {
        assertThat(cuts(bytes, block, CsvInput.MAX_RECORD_BYTES, seed))
                .isEqualTo(ReferenceCsv.of(bytes, CsvInput.MAX_RECORD_BYTES));
    }

    @Provide
    Arbitrary<byte[]> soup() {
        return RandomBytes.soup();
    }

    @Provide
    Arbitrary<byte[]> spoilt() {
        return RandomBytes.spoilt(FILE);
    }

    private static List<ReferenceCsv.Cut> cuts(byte[] bytes, int blockBytes, int most, long seed) throws IOException {
        List<ReferenceCsv.Cut> cuts = new ArrayList<>();
        try (CsvInput input = new CsvInput(RandomBytes.dribbling(bytes, seed), blockBytes, most)) {
            for (CsvBlock block = input.next(); block != null; block = input.next()) {
                for (int i = 0; i < block.records(); i++) {
                    cuts.add(cut(block, i));
                }
            }
        }
        return cuts;
    }

    private static ReferenceCsv.Cut cut(CsvBlock block, int record) {
        List<String> fields = block.refusal(record) != null
                ? List.of()
                : IntStream.range(0, block.fieldCount(record))
                        .mapToObj(field -> block.text(block.firstField(record) + field))
                        .toList();
        return new ReferenceCsv.Cut(block.line(record), block.offset(record), block.refusal(record), fields);
    }
}
