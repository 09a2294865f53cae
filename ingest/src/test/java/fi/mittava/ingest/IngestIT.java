package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.WriterLock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestIT {
    private static final String SAME_FOR_EVERY_FILE = """
        SELECT f.file FROM landing:files f
        LEFT JOIN (SELECT file_hash, count(*) n FROM landing:* GROUP BY ALL) a USING (file_hash)
        LEFT JOIN (SELECT file_hash, sum("rows") n FROM rejected:* GROUP BY ALL) r USING (file_hash)
        WHERE f.read != coalesce(a.n, 0) - 1 + coalesce(r.n, 0)
        """;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Workshop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new Workshop(folder);
    }

    @Test
    void landsEveryFeedAsTheContractSays() throws IOException, SQLException {
        for (Feed feed : Feeds.all()) {
            shop.writeExamples(feed, List.of(Map.of()));
        }

        String told = shop.ingest();

        assertThat(told).contains("total").contains("made " + shop.data.resolve("secret"));
        assertThat(Files.getPosixFilePermissions(shop.data.resolve("secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        for (Feed feed : Feeds.all()) {
            assertThat(shop.rows("SELECT count(*), any_value(line), any_value(file) FROM landing:" + feed.name()))
                    .containsExactly("1 | 2 | " + feed.name() + ".csv");
        }
        assertThat(shop.rows(
                        "SELECT typeof(person_key), is_test_person, birth_month, education_level, typeof(updated_at),"
                                + " deleted FROM landing:persons"))
                .containsExactly("UUID | true | 1990-01-01 | 3 | TIMESTAMP WITH TIME ZONE | false");
        assertThat(shop.rows("SELECT amount_eur, typeof(amount_eur), month FROM landing:payments"))
                .containsExactly("12000.00 | DECIMAL(18,2) | 2025-03-01");
        assertThat(shop.rows("SELECT DISTINCT p.person_key = s.person_key FROM landing:persons p, landing:statuses s"))
                .containsExactly("true");
        assertThat(shop.rows("SELECT kind, count(*) > 0 FROM landing:definitions GROUP BY kind ORDER BY kind"))
                .containsExactly("code | true", "instrument | true", "target_group | true");
        assertThat(Files.exists(shop.data.resolve("ingest-runs"))).isTrue();
        assertThat(shop.data.resolve("ingest-runs")).isEmptyDirectory();
    }

    @Test
    void rejectsEachBadRecordAloneAndCountsEveryOne() throws IOException, SQLException {
        shop.write(
                "areas.csv",
                "\ufeffarea_code;name_fi;note\r\nA1;\"Eka; alue\";x\r\nA2\r\nA3;\"rikki;x\r\nA4;Neljäs;x\r\n");
        shop.write("areas_2.csv", "area_code\nA1\nA2\n");
        shop.write("providers.csv", "provider_code,name,business_id\nP1,Yksi,0201256-6\nP2,Kaksi,0201256-5\n");
        shop.write("services.csv", "");
        packed("outcomes/income.csv.gz", """
            person_id,month,status_code,earnings_eur
            010190-900P,2025-01,01,1500.00
            010190-900A,2025-01,01,1500.00
            010190-900P,2025-13,01,1500.00
            010190-900P,2025-02,01,"1500,00"
            010190-900P,2025-03,010190-900P,1500.00
            """);
        shop.writeExamples(
                Feeds.MEASUREMENTS,
                List.of(Map.of(), Map.of("answer", "11"), Map.of("item_code", "later", "answer", "11")));
        Files.write(
                shop.from.resolve("budgets.csv"),
                "area_code,service_code,year,amount_eur\nA\u00e4,S1,2025,1\nA1,S1,2025,1\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        shop.write("responses_meter.csv", "x\n1\n");
        shop.write("outcomes.xlsx", "PK");
        shop.write("persons.txt", "x");

        String told = shop.ingest();

        assertThat(shop.rows("SELECT feed, line, column_name, reason, \"rows\" FROM rejected:* ORDER BY file, line"))
                .containsExactly(
                        "areas | 3 | null | FIELD_COUNT | 1",
                        "areas | 4 | null | BROKEN_QUOTES | 1",
                        "areas | 1 | name_fi | FILE_COLUMN_MISSING | 2",
                        "budgets | 2 | null | BROKEN_ENCODING | 1",
                        "measurements | 3 | answer | ANSWER_OFF_SCALE | 1",
                        "outcomes | 3 | person_id | IDENTITY_CODE_INVALID | 1",
                        "outcomes | 4 | month | MONTH_INVALID | 1",
                        "outcomes | 5 | earnings_eur | DECIMAL_COMMA | 1",
                        "outcomes | 6 | status_code | IDENTITY_CODE_IN_TEXT | 1",
                        "providers | 3 | business_id | BUSINESS_ID_INVALID | 1",
                        "services | 1 | null | FILE_EMPTY | 1");
        assertThat(shop.rows("SELECT area_code, name_fi FROM landing:areas ORDER BY 1"))
                .containsExactly("A1 | Eka; alue", "A4 | Neljäs");
        assertThat(shop.rows("SELECT file, read, ignored_columns FROM landing:files WHERE feed IN ('areas',"
                        + " 'outcomes') ORDER BY 1"))
                .containsExactly("areas.csv | 4 | 1", "areas_2.csv | 2 | 0", "outcomes/income.csv.gz | 5 | 0");
        assertThat(shop.rows(SAME_FOR_EVERY_FILE)).isEmpty();
        assertThat(told)
                .contains("left out responses_meter.csv: no instrument is named like it")
                .contains("instruments.dir")
                .contains("left out outcomes.xlsx: it is a spreadsheet")
                .contains("left out persons.txt: only .csv and .csv.gz")
                .contains("DECIMAL_COMMA, such as outcomes/income.csv.gz line 5: earnings_eur must be")
                .contains("write the decimals with a point: 1.5, not 1,5")
                .contains("areas_2.csv: 2 rejected: FILE_COLUMN_MISSING 2")
                .contains("areas.csv: 1 columns that the feed doesn't have, ignored");
    }

    @Test
    void landsTheAnswersOfWideFiles() throws IOException, SQLException {
        shop.write("responses_Asiakaspalaute_2025-06-30.CSV", """
            \ufeffResponse_ID;participation_id;phase;answered_on;F1;f2;helped;note
            R1;T1;end;2025-05-16;5;;guidance, peers;x
            R2;T1;end;2025-05-16;6;4;;x
            R3;T1;end;2025-05-16;;;;x
            R4;T1;end;2025-05-16;3;4;;x
            ;;;;;;;
            """.replace("\n", "\r\n"));
        shop.write("responses_asiakaspalaute_late.csv", """
            response_id,participation_id,phase,answered_on,f1,helped.peers,updated_at,deleted
            R4,,,,,,2025-07-01T00:00:00Z,true
            R1,T1,end,2025-05-16,,0,2025-07-01T00:00:00Z,
            """);
        shop.write("responses_own.csv", "response_id,participation_id,phase,answered_on,q1\nR9,T1,end,2025-05-16,3\n");

        String told = shop.ingest();

        assertThat(shop.rows("SELECT response_id, item_code, answer, instrument_code, line FROM landing:measurements"
                        + " WHERE file LIKE '%.CSV' ORDER BY line, item_code"))
                .containsExactly(
                        "R1 | f1 | 5.0 | asiakaspalaute | 2",
                        "R1 | helped.guidance | 1.0 | asiakaspalaute | 2",
                        "R1 | helped.nothing | 0.0 | asiakaspalaute | 2",
                        "R1 | helped.peers | 1.0 | asiakaspalaute | 2",
                        "R1 | helped.teaching | 0.0 | asiakaspalaute | 2",
                        "R1 | helped.workplaces | 0.0 | asiakaspalaute | 2",
                        "R4 | f1 | 3.0 | asiakaspalaute | 5",
                        "R4 | f2 | 4.0 | asiakaspalaute | 5");
        assertThat(shop.rows("SELECT response_id, deleted, count(*), count(answer) FROM landing:measurements"
                        + " WHERE file LIKE '%late.csv' GROUP BY ALL ORDER BY 1"))
                .containsExactly("R1 | false | 1 | 1", "R4 | true | 10 | 0");
        assertThat(shop.rows("SELECT line, column_name, reason FROM rejected:measurements ORDER BY line"))
                .containsExactly("3 | f1 | ANSWER_OFF_SCALE", "4 | null | ANSWER_MISSING");
        assertThat(shop.rows(
                        "SELECT read, ignored_columns FROM landing:files WHERE feed = 'measurements' ORDER BY file"))
                .containsExactly("4 | 1", "2 | 0");
        assertThat(told).contains("left out responses_own.csv");

        Path own = Files.createDirectory(shop.from.resolveSibling("own"));
        Path instrument = Files.writeString(own.resolve("own.yaml"), """
            instrument: own
            version: "1"
            name: {fi: Oma}
            scale: {min: 1, max: 2}
            items: [{code: q1, text: {fi: Kysymys}}]
            """);
        assertThat(shop.ingest(own)).contains("responses_own.csv: 1 rejected: ANSWER_OFF_SCALE 1");

        Files.writeString(instrument, Files.readString(instrument).replace("max: 2", "max: 5"));
        assertThat(shop.ingest(own)).contains("1 files from").doesNotContain("skipped responses_own.csv");
        assertThat(shop.rows("SELECT item_code, answer FROM landing:measurements WHERE instrument_code = 'own'"))
                .containsExactly("q1 | 3.0");

        Files.delete(instrument);
        assertThat(shop.ingest(own))
                .contains("withdrew instrument own version 1")
                .contains("left out responses_own.csv");
        assertThat(shop.rows("SELECT kind, code, deleted FROM landing:definitions WHERE deleted"))
                .containsExactly("instrument | own | true");
        assertThat(shop.ingest(own)).doesNotContain("withdrew").contains("nothing new");
    }

    @Test
    void ingestsContentOnceAndOnlyChangedDefinitions() throws IOException, SQLException {
        shop.writeExamples(Feeds.AREAS, List.of(Map.of()));
        shop.ingest();
        shop.write("areas_2025-05-01.csv", Files.readString(shop.from.resolve("areas.csv")));
        assertThat(shop.ingest())
                .contains("skipped areas.csv")
                .contains("skipped areas_2025-05-01.csv")
                .contains("nothing new");

        shop.write("areas_2025-06-01.csv", "area_code,name_fi\nA01,Uusi\n");
        shop.ingest();

        assertThat(shop.rows("SELECT name_fi, updated_at = TIMESTAMPTZ '2025-06-01 00:00:00Z' FROM landing:areas"
                        + " ORDER BY 2"))
                .containsExactly("Esimerkin työllisyysalue | false", "Uusi | true");
        assertThat(shop.rows("SELECT count(*) = count(DISTINCT kind || code || version) FROM landing:definitions"))
                .containsExactly("true");
    }

    @Test
    void refusesWhatItCannotDoAndLeavesTheDataAsItWas() throws IOException {
        assertRefused("no feed files in");
        assertThat(shop.data).doesNotExist();

        shop.writeExamples(Feeds.AREAS, List.of(Map.of()));
        DataFolder data = DataFolder.create(shop.data);
        WriterLock lock = WriterLock.acquire(data, "load");
        assertRefused("another Mittava process (load");
        lock.close();
        assertThat(data.landing()).doesNotExist();

        Files.createDirectory(data.landing());
        assertRefused("the key of the pseudonyms");

        Files.delete(shop.from.resolve("areas.csv"));
        Files.delete(shop.from);
        assertRefused("there is no folder");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> shop.ingest())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(message);
    }

    private void packed(String name, String text) throws IOException {
        Path file = shop.write(name, "");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
