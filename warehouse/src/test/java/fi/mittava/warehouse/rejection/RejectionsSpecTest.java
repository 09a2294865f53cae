package fi.mittava.warehouse.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.WarehouseCommand;
import fi.mittava.workspace.WriterLock;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command {@code rejections}, from the files that ingest writes to what a data steward reads. */
class RejectionsSpecTest {

    private static final String HEADER = "feed,file,line,byte_offset,column,reason,message,rows,file_hash";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int run(String... options) {
        return run(new PrintWriter(out), options);
    }

    private int run(PrintWriter to, String... options) {
        return new CommandLine(new WarehouseCommand())
                .setOut(to)
                .setExecutionExceptionHandler((failure, line, call) -> {
                    out.append(failure.getMessage());
                    return 1;
                })
                .execute(Stream.concat(Stream.of("rejections", "--data", folder.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** The lines behind the header. */
    private List<String> csv(String... options) {
        assertThat(run(Stream.concat(Stream.of("--csv"), Stream.of(options)).toArray(String[]::new)))
                .isZero();
        assertThat(out.toString()).startsWith(HEADER + "\r\n").endsWith("\r\n");
        return out.toString().lines().skip(1).toList();
    }

    @Test
    void csvTellsEachByFeedFileLineColumnAndReason() {
        Scenario.empty(folder)
                .rejectEach(
                        "statuses",
                        "'statuses.csv', 'a1', 2, 40, 'source', 'VALUE_MISSING', 'source: a value is required', 1")
                .rejectEach(
                        "persons",
                        "'persons_ä.csv', 'b1', 10, 900, 'gender', 'VALUE_NOT_LISTED', 'gender: one of x, y', 1",
                        "'persons_ä.csv', 'b1', 9, 800, NULL, 'FIELD_COUNT', 'quote \"fields\"', 1",
                        "'persons.csv', 'c1', 1, 0, NULL, 'FILE_EMPTY', 'no header', 7");

        assertThat(csv())
                .containsExactly(
                        "persons,persons.csv,1,0,,FILE_EMPTY,no header,7,c1",
                        "persons,persons_ä.csv,9,800,,FIELD_COUNT,\"quote \"\"fields\"\"\",1,b1",
                        "persons,persons_ä.csv,10,900,gender,VALUE_NOT_LISTED,\"gender: one of x, y\",1,b1",
                        "statuses,statuses.csv,2,40,source,VALUE_MISSING,source: a value is required,1,a1");
    }

    @Test
    void whatAResumedRunWroteAgainIsToldOnce() {
        String row = "'persons.csv', 'a1', 2, 40, 'gender', 'VALUE_MISSING', 'm', 1";
        Scenario.empty(folder).rejectEach("persons", row).rejectEach("persons", row);

        assertThat(csv()).containsExactly("persons,persons.csv,2,40,gender,VALUE_MISSING,m,1,a1");
    }

    @Test
    void twoFilesOfOneNameAreToldOneAfterTheOther() {
        String row = "'persons.csv', '%s', %d, 40, 'gender', 'VALUE_MISSING', 'm', 1";
        Scenario.empty(folder)
                .rejectEach("persons", row.formatted("b1", 2), row.formatted("a1", 3), row.formatted("a1", 2));

        assertThat(csv())
                .extracting(line -> line.replaceAll(",40.*,", " "))
                .containsExactly("persons,persons.csv,2 a1", "persons,persons.csv,3 a1", "persons,persons.csv,2 b1");
    }

    @Test
    void countsOfRecordsThatLeftLandingAddUp() {
        String row = "'persons.csv', 'a1', NULL, NULL, NULL, 'EXPIRED', 'too old', 3";
        Scenario.empty(folder).rejectEach("persons", row).rejectEach("persons", row);

        assertThat(csv()).containsExactly("persons,persons.csv,,,,EXPIRED,too old,6,a1");
    }

    @Test
    void feedAndFileNarrow() {
        String row = "'%s', 'a1', 2, 40, NULL, 'FIELD_COUNT', 'm', 1";
        Scenario.empty(folder)
                .rejectEach("persons", row.formatted("it''s.csv"), row.formatted("other.csv"))
                .rejectEach("services", row.formatted("it''s.csv"));

        assertThat(csv("--feed", "persons", "--file", "it's.csv"))
                .containsExactly("persons,it's.csv,2,40,,FIELD_COUNT,m,1,a1");
    }

    @Test
    void aFeedThatIsNoneIsRefusedWithThoseThatThereAre() {
        Scenario.empty(folder);

        assertThat(run("--csv", "--feed", "../landing")).isOne();

        assertThat(out.toString())
                .contains("there is no feed '../landing'", "areas, services")
                .doesNotContain(HEADER);
    }

    @Test
    void whatIsStillBeingWrittenIsLeftOut() throws IOException {
        Scenario scenario =
                Scenario.empty(folder).rejectEach("persons", "'persons.csv', 'a1', 2, 40, NULL, 'FIELD_COUNT', 'm', 1");
        Path feed = scenario.folder().rejected().resolve("persons");
        Files.writeString(feed.resolve(".part-9.parquet"), "half");
        Files.createDirectories(feed.resolve(".uncommitted"));
        Files.writeString(feed.resolve(".uncommitted/part-9.parquet"), "half");

        assertThat(csv()).hasSize(1);
    }

    @Test
    void nothingRejectedIsAHeaderOrASentence() {
        Scenario.empty(folder);

        assertThat(csv()).isEmpty();
        assertThat(run()).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines(HEADER + "\nNothing was rejected.\n");
    }

    @Test
    void aMissingDataFolderIsToldAndNotMade() {
        folder = folder.resolve("missing");

        assertThat(run("--csv")).isOne();

        assertThat(out.toString()).startsWith("there is no data folder " + folder);
        assertThat(folder).doesNotExist();
    }

    @Test
    void aWriterAtWorkIsNotDisturbed() throws IOException {
        Scenario scenario = Scenario.empty(folder).reject("persons", "persons.csv", "DATE_INVALID", 1);
        try (WriterLock lock = WriterLock.acquire(scenario.folder(), "ingest")) {
            assertThat(lock).isNotNull();
            List<Path> before = everything();

            assertThat(csv()).hasSize(1);

            assertThat(everything()).isEqualTo(before);
        }
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    @Test
    void theSummaryCountsByFileColumnAndReasonWithTheFirstAsAnExample() {
        Scenario.empty(folder)
                .rejectEach(
                        "persons",
                        "'persons.csv', 'a1', 12, 40, 'gender', 'VALUE_MISSING', 'needed', 1",
                        "'persons.csv', 'a1', 7, 40, 'gender', 'VALUE_MISSING', 'needed', 1",
                        "'persons.csv', 'a1', 1, 0, NULL, 'FILE_COLUMN_MISSING', 'lacks', 1500",
                        "'persons' || chr(27) || '.csv', 'b1', NULL, NULL, NULL, 'EXPIRED', 'too old', 2");

        assertThat(run()).isZero();

        assertThat(out.toString().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .containsExactly(
                        "persons persons?.csv",
                        "2 EXPIRED too old",
                        "persons persons.csv",
                        "1 500 FILE_COLUMN_MISSING line 1: lacks",
                        "2 VALUE_MISSING gender line 7: needed",
                        "1 504 rejected of 2 files; with --csv each with its line.");
    }

    @Test
    void aReaderThatHasEnoughEndsItQuietly() {
        many(20_000);
        Closed pipe = new Closed();

        assertThat(run(new PrintWriter(pipe, false, StandardCharsets.UTF_8), "--csv"))
                .isZero();

        assertThat(out.toString()).isEmpty();
        assertThat(pipe.refused).as("lines that nobody reads are not written").isBetween(1, 2_000);
    }

    @Test
    void manyComeInOrderAndLeaveNothingBehind() throws IOException {
        Scenario scenario = many(20_000);
        List<Path> before = everything();
        LinesOfCsv lines = new LinesOfCsv();

        boolean isWhole = new Rejections(scenario.folder(), scenario.settings().limits(), Scenario.silent())
                .csv(new PrintWriter(lines));

        assertThat(isWhole).isTrue();
        assertThat(lines.last).as("every line, each after the one before").isEqualTo(20_000);
        assertThat(everything()).isEqualTo(before);
    }

    /** As many as asked for, last line first. */
    private Scenario many(int rows) {
        return Scenario.empty(folder)
                .rejectFrom(
                        "persons",
                        "SELECT 'persons.csv' AS file, 'a1' AS file_hash, " + rows
                                + " - range AS line, 0 AS byte_offset, NULL AS column_name, 'FIELD_COUNT' AS reason,"
                                + " sha256(CAST(range AS VARCHAR)) AS message, 1 AS rows FROM range(" + rows + ")");
    }

    /** A pipe whose reader has gone. */
    private static final class Closed extends OutputStream {

        private int refused;

        @Override
        public void write(int octet) throws IOException {
            refused++;
            throw new IOException("Broken pipe");
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            write(0);
        }
    }

    /** Looks at lines as they come: the number of the last, if each was one more than the one before. */
    private static final class LinesOfCsv extends Writer {

        private int last;

        @Override
        public void write(char[] text, int from, int length) {
            String line = new String(text, from, length);
            if (!line.startsWith("feed,")) {
                assertThat(line).startsWith("persons,persons.csv," + (last + 1) + ",0,");
                last++;
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
