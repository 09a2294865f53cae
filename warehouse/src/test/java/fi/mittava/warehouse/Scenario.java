package fi.mittava.warehouse;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.DatabaseLimits;
import fi.mittava.warehouse.database.Progress;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.warehouse.instrument.DefaultInstruments;
import fi.mittava.warehouse.instrument.MeterWindows;
import fi.mittava.warehouse.study.StudyDesign;
import fi.mittava.warehouse.study.StudySettings;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data folder with tiny tables, written inline: {@code land} writes them as ingest would, {@code refresh} runs the
 * real warehouse, {@code star} and {@code published} ask what came of it.
 *
 * <p>In rows, {@code person(7)} is the key of person 7. Columns that a row doesn't name are null; {@code updated_at} is
 * 2026-01-01, {@code deleted} false.
 */
public final class Scenario {

    private static final String UPDATED_AT = "TIMESTAMPTZ '2026-01-01 10:00:00+00'";

    /** A thread's own, for all its tests: to start one takes longer than to write a table. */
    private static final ThreadLocal<Database> WRITER = ThreadLocal.withInitial(Scenario::writer);

    private final DataFolder folder;
    private final MeterWindows windows;
    private int files;
    private int retentionYears;
    /** Without covariates: quick for those who look at something else. */
    private StudySettings study = new StudySettings(
            Duration.ZERO, 1, StudyDesign.SHIPPED.withoutQuarters().withCovariates(List.of()));

    private Scenario(DataFolder folder, MeterWindows windows) {
        this.folder = folder;
        this.windows = windows;
    }

    /** With nothing landed at all. */
    public static Scenario empty(Path folder) {
        return new Scenario(DataFolder.create(folder), MeterWindows.SHIPPED);
    }

    /** With the code lists, target groups and the meter of {@link Definitions}. */
    public static Scenario withDefinitions(Path folder) {
        Scenario scenario = empty(folder);
        Definitions.landIn(scenario);
        return scenario;
    }

    public DataFolder folder() {
        return folder;
    }

    /** Lands rows of a feed as one Parquet file; each row is what stands between the brackets of VALUES. */
    public Scenario land(String feed, String columns, String... rows) {
        files++;
        return landFile(feed, feed + "-" + files + ".csv", columns, rows);
    }

    /** The same, as rows of a named source file. */
    public Scenario landFile(String feed, String file, String columns, String... rows) {
        String values = Arrays.stream(rows).map(row -> "(" + row + ")").collect(Collectors.joining(", "));
        return landFile(feed, file, columns, "VALUES " + values);
    }

    /** Lands the rows that a query answers as one Parquet file. */
    public Scenario landFrom(String feed, String columns, String query) {
        files++;
        return landFile(feed, feed + "-" + files + ".csv", columns, query);
    }

    private Scenario landFile(String feed, String file, String columns, String query) {
        String table = "core." + feed;
        write(
                SqlModel.named("core/" + feed).text().replace("NOT NULL", "")
                        + "ALTER TABLE " + table + " ALTER updated_at SET DEFAULT " + UPDATED_AT + ";"
                        + "ALTER TABLE " + table + " ALTER deleted SET DEFAULT false;"
                        + "ALTER TABLE " + table + " ADD COLUMN IF NOT EXISTS file VARCHAR DEFAULT '" + file + "';"
                        + "ALTER TABLE " + table + " ADD COLUMN IF NOT EXISTS file_hash VARCHAR DEFAULT md5('" + file
                        + "');"
                        + "CREATE SEQUENCE line START 2;"
                        + "ALTER TABLE " + table + " ADD COLUMN line BIGINT DEFAULT nextval('line');"
                        + "INSERT INTO " + table + " (" + columns + ") " + query + ";"
                        + "UPDATE " + table + " SET content_hash = CAST(hash(" + columns
                        + ") >> 1 AS BIGINT) WHERE content_hash IS NULL;",
                "SELECT * FROM " + table,
                folder.landing(feed));
        return this;
    }

    /** Lands that a file was read to its end. */
    public Scenario read(String feed, String file, int records) {
        return land(
                "files",
                "feed, file, file_hash, read",
                "'%s', '%s', md5('%s'), %d".formatted(feed, file, file, records));
    }

    /** Lands refused rows of a file. */
    public Scenario reject(String feed, String file, String reason, int rows) {
        files++;
        write(
                "",
                "SELECT '%s' AS feed, '%s' AS file, md5('%s') AS file_hash, 2::BIGINT AS line, 0::BIGINT AS byte_offset, 'x' AS column_name, '%s' AS reason, '' AS message, %d::BIGINT AS rows"
                        .formatted(feed, file, file, reason, rows),
                folder.rejected().resolve(feed));
        return this;
    }

    /**
     * Lands refused rows as one Parquet file; each row is file, file_hash, line, byte_offset, column_name, reason, message
     * and rows.
     */
    public Scenario rejectEach(String feed, String... rows) {
        return rejectFrom(
                feed,
                "SELECT * FROM (VALUES (" + String.join("), (", rows)
                        + ")) AS t(file, file_hash, line, byte_offset, column_name, reason, message, rows)");
    }

    /** The same with the rows that a query answers. */
    public Scenario rejectFrom(String feed, String query) {
        files++;
        write(
                "",
                "SELECT '" + feed + "' AS feed, file, file_hash, CAST(line AS BIGINT) AS line,"
                        + " CAST(byte_offset AS BIGINT) AS byte_offset, CAST(column_name AS VARCHAR) AS column_name,"
                        + " reason, message, CAST(rows AS BIGINT) AS rows FROM (" + query + ")",
                folder.rejected().resolve(feed));
        return this;
    }

    private void write(String statements, String query, Path into) {
        try {
            Files.createDirectories(into);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Path file = into.resolve("part-%04d.parquet".formatted(files));
        Database database = WRITER.get();
        database.execute("BEGIN TRANSACTION", "begin the rows of a test");
        try {
            database.execute(statements + "COPY (" + query + ") TO '" + file + "'", "write the rows of a test");
        } finally {
            database.execute("ROLLBACK", "forget the rows of a test");
        }
    }

    private static Database writer() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Database database = Database.inMemory(new DatabaseLimits("500MB", 1, temporary), silent());
        database.execute(
                "CREATE SCHEMA core; CREATE MACRO person(n) AS CAST(md5(CAST(n AS VARCHAR)) AS UUID)", "prepare");
        return database;
    }

    /** The same folder with other windows. */
    public Scenario with(MeterWindows other) {
        Scenario scenario = new Scenario(folder, other);
        scenario.files = files;
        return scenario;
    }

    /** All that is in this folder so far, in another one: what takes long is done once. */
    public Scenario copiedTo(Path other) {
        Path from = Objects.requireNonNull(folder.landing().getParent());
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path to = other.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Scenario scenario = empty(other).study(study);
        scenario.files = files;
        return scenario;
    }

    /** From now on what is older than so many years leaves. */
    public Scenario keep(int years) {
        retentionYears = years;
        return this;
    }

    /** From now on the study is made like this. */
    public Scenario study(StudySettings settings) {
        study = settings;
        return this;
    }

    public OptionalInt refresh() {
        return warehouse().refresh();
    }

    public int rebuild() {
        return warehouse().rebuild();
    }

    private Warehouse warehouse() {
        return new Warehouse(folder, settings(), silent());
    }

    public WarehouseSettings settings() {
        return new WarehouseSettings(
                limits(), 3, retentionYears, new DefaultInstruments("meter", "feedback"), windows, study);
    }

    /** Rows of a query over the working file, the columns of a row joined by a space. */
    public List<String> star(String query) {
        return ask(folder.warehouseFile(), query);
    }

    /** Rows of a query over the current generation. */
    public List<String> published(String query) {
        return ask(CurrentGeneration.read(folder.currentFile()).orElseThrow().file(), query);
    }

    /** The checksum of the current generation. */
    public String checksum() {
        return published("SELECT checksum FROM generation").getFirst();
    }

    /**
     * Every row of every table of the current generation, in order, without what differs from one publish to the next by
     * design: when it was, what came before it, and the shuffled persons and forms.
     */
    public List<String> figures() {
        List<String> figures = new ArrayList<>();
        for (String table : published("SELECT table_name FROM duckdb_tables() WHERE database_name = 'warehouse'"
                + " AND table_name <> 'earlier_generation' ORDER BY 1")) {
            published("SELECT COLUMNS(lambda name: name NOT IN ('number', 'published_at', 'study_at',"
                            + " 'studied_at', 'loaded_at', 'person', 'response',"
                            + " 'respondent')) FROM " + table + " ORDER BY ALL")
                    .forEach(row -> figures.add(table + " " + row));
        }
        return figures;
    }

    /** Changes the working file, as a fault or another version might have. */
    public void change(String statements) {
        try (Database database = Database.open(folder.warehouseFile(), limits(), silent())) {
            database.execute(statements, "change the working file");
        }
    }

    private List<String> ask(Path file, String query) {
        try (Database database = Database.open(file, limits(), silent())) {
            return database.sql()
                    .fetch(query)
                    .map(row ->
                            Arrays.stream(row.intoArray()).map(Scenario::text).collect(Collectors.joining(" ")));
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof Object[] list ? Arrays.toString(list) : String.valueOf(value);
    }

    private DatabaseLimits limits() {
        return new DatabaseLimits("500MB", 2, folder.temporary());
    }

    public static Progress silent() {
        return new Progress() {
            @Override
            public void step(String what, long rows, Duration took) {}

            @Override
            public void note(String line) {}

            @Override
            public void part(String what, Duration took) {}
        };
    }
}
