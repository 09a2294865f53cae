package fi.mittava.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.mittava.ingest.feed.ReasonCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvScannerTest {
    /** What a record was cut into; a refused one shows its reason instead. */
    private record Cut(long line, long offset, List<String> fields) {}

    @Test
    void cutsFieldsAndRecords() {
        assertThat(fields("a,b\n1,2\n3,4\n")).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void takesTheLastRecordWithoutLineEnd() {
        assertThat(fields("a,b\n1,")).containsExactly(List.of("a", "b"), List.of("1", ""));
    }

    @Test
    void takesEveryLineEnd() {
        assertThat(fields("a\r\n1\r2\n3\r\n")).containsExactly(List.of("a"), List.of("1"), List.of("2"), List.of("3"));
    }

    @Test
    void leavesOutEmptyLines() {
        assertThat(cuts("a\n\n\r\n1\n")).containsExactly(new Cut(1, 0, List.of("a")), new Cut(4, 5, List.of("1")));
    }

    @Test
    void leavesOutRowsThatHoldDelimitersOnly() {
        assertThat(cuts("a;b\n;\n1;2\r\n;\"\"\r\n;;;;\n 1;\n"))
                .containsExactly(
                        new Cut(1, 0, List.of("a", "b")),
                        new Cut(3, 6, List.of("1", "2")),
                        new Cut(6, 21, List.of(" 1", "")));
    }

    @Test
    void readsQuotes() {
        assertThat(fields("a,b\n\"x,\"\"y\"\"\",\"\"\n\"line\none\",2\n"))
                .containsExactly(List.of("a", "b"), List.of("x,\"y\"", ""), List.of("line\none", "2"));
    }

    @Test
    void countsPhysicalLinesAndBytes() {
        assertThat(cuts("a\n\"ä\n\n\"\n2\n"))
                .containsExactly(
                        new Cut(1, 0, List.of("a")), new Cut(2, 2, List.of("ä\n\n")), new Cut(5, 9, List.of("2")));
    }

    @Test
    void tellsTheDelimiterByTheHeader() {
        assertThat(fields("a;b\n1,5;2\n")).containsExactly(List.of("a", "b"), List.of("1,5", "2"));
        assertThat(fields("\"a;a;\",b\n1,2\n")).containsExactly(List.of("a;a;", "b"), List.of("1", "2"));
    }

    @Test
    void skipsAByteOrderMarkAndCommentsBeforeTheHeader() {
        assertThat(cuts("\ufeff# one\n# two\na,b\n#1,2\n"))
                .containsExactly(new Cut(3, 15, List.of("a", "b")), new Cut(4, 19, List.of("#1", "2")));
    }

    @Test
    void skipsThemWhateverEndsTheirLines() {
        assertThat(cuts("\r# one\ra,b\r1,2\r"))
                .containsExactly(new Cut(3, 7, List.of("a", "b")), new Cut(4, 11, List.of("1", "2")));
        assertThat(fields("\ra,b\n1,2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void findsTheHeaderBehindCommentsOfManyBlocks() {
        assertThat(fields("# lorem ipsum\n".repeat(50_000) + "a;b\n1;2,3\n"))
                .containsExactly(List.of("a", "b"), List.of("1", "2,3"));
    }

    @Test
    void countsLinesThatACarriageReturnEndsWithinQuotes() {
        assertThat(cuts("a\n\"x\ry\r\nz\"\n2\n")).extracting(Cut::line).containsExactly(1L, 2L, 5L);
    }

    @Test
    void refusesTheFirstLineOnlyOfWhatIsNeverClosed() {
        assertThat(fields("a,b\n1,\"x\n3,4\n5,6\n"))
                .containsExactly(List.of("a", "b"), List.of("BROKEN_QUOTES"), List.of("3", "4"), List.of("5", "6"));
    }

    @Test
    void refusesTheFirstLineOnlyOfWhatIsClosedInAnotherRecord() {
        assertThat(fields("a,b\n1,\"x\n3,\"y\"\n5,6\n"))
                .containsExactly(List.of("a", "b"), List.of("BROKEN_QUOTES"), List.of("3", "y"), List.of("5", "6"));
    }

    @Test
    void refusesTextBesideQuotes() {
        assertThat(fields("a,b\n\"x\"y,1\nx\"y,1\n5,6\n"))
                .containsExactly(
                        List.of("a", "b"), List.of("BROKEN_QUOTES"), List.of("BROKEN_QUOTES"), List.of("5", "6"));
    }

    @Test
    void refusesARowThatIsNoUtf8() throws IOException {
        byte[] bytes = "a,b\n1,?\n3,\"\"\"é\"\n".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xe4;

        assertThat(cuts(bytes))
                .extracting(Cut::fields)
                .containsExactly(List.of("a", "b"), List.of("BROKEN_ENCODING"), List.of("3", "\"é"));
    }

    @Test
    void refusesARecordThatIsTooLongAndGoesOnWithTheNext() {
        String most = "x".repeat(CsvInput.MAX_RECORD_BYTES - 2);
        String more = "x".repeat(CsvInput.MAX_RECORD_BYTES + 100_000);

        assertThat(fields("a\n" + most + "\n2\n")).containsExactly(List.of("a"), List.of(most), List.of("2"));
        assertThat(fields("a\n" + more + "\n2\n"))
                .containsExactly(List.of("a"), List.of("RECORD_TOO_LONG"), List.of("2"));
    }

    @Test
    void keepsTheNextRecordWhereACarriageReturnIsTheLastByteThatARecordMayHave() {
        String most = "x".repeat(CsvInput.MAX_RECORD_BYTES - 1);

        assertThat(cuts("a\r" + most + "\r2\r"))
                .extracting(Cut::line, Cut::fields)
                .containsExactly(
                        tuple(1L, List.of("a")), tuple(2L, List.of("RECORD_TOO_LONG")), tuple(3L, List.of("2")));
    }

    @Test
    void refusesOneLineOfAQuoteThatStaysOpenForMoreThanARecord() {
        String rows = "1,2\n".repeat(CsvInput.MAX_RECORD_BYTES / 2);

        List<Cut> cuts = cuts("a,b\n1,\"x\n" + rows);

        assertThat(cuts).hasSize(2 + CsvInput.MAX_RECORD_BYTES / 2);
        assertThat(cuts.get(1).fields()).containsExactly("BROKEN_QUOTES");
        assertThat(cuts).extracting(Cut::line).last().isEqualTo(2L + CsvInput.MAX_RECORD_BYTES / 2);
    }

    @Test
    void cutsRandomTextAsFastCsvDoes() {
        Random random = new Random(20_26);
        for (int round = 0; round < 300; round++) {
            String text = randomCsv(random);
            List<List<String>> expected = CsvReader.builder().ofCsvRecord(text).stream()
                    .map(CsvRecord::getFields)
                    .filter(fields -> fields.stream().anyMatch(field -> !field.isEmpty()))
                    .toList();

            assertThat(fields(text)).as("round %s", round).isEqualTo(expected);
        }
    }

    private static String randomCsv(Random random) {
        StringBuilder text = new StringBuilder("a,b,c\n");
        int records = random.nextInt(400);
        String[] plain = {"", "x", "ä€𝄞", " y ", "2025-01-01", "1.5", "lorem ipsum".repeat(20)};
        String[] quoted = {"", "x", "\"\"", "a,b", "a\nb", "a\r\nb", "ä\"\"ä", "\"\"\"\""};
        for (int i = 0; i < records; i++) {
            for (int field = 0; field < 3; field++) {
                boolean isQuoted = field == 0 || random.nextInt(3) == 0;
                text.append(field == 0 ? "" : ",");
                text.append(
                        isQuoted
                                ? '"' + quoted[random.nextInt(quoted.length)] + '"'
                                : plain[random.nextInt(plain.length)]);
            }
            text.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    private static List<List<String>> fields(String text) {
        return cuts(text).stream().map(Cut::fields).toList();
    }

    private static List<Cut> cuts(String text) {
        return cuts(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Cut> cuts(byte[] bytes) {
        List<Cut> cuts = new ArrayList<>();
        try (CsvInput input = new CsvInput(new ByteArrayInputStream(bytes))) {
            for (CsvBlock block = input.next(); block != null; block = input.next()) {
                for (int i = 0; i < block.records(); i++) {
                    cuts.add(new Cut(block.line(i), block.offset(i), fields(block, i)));
                }
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return cuts;
    }

    private static List<String> fields(CsvBlock block, int record) {
        ReasonCode refusal = block.refusal(record);
        if (refusal != null) {
            return List.of(refusal.name());
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < block.fieldCount(record); i++) {
            fields.add(block.text(block.firstField(record) + i));
        }
        return fields;
    }
}
