package fi.mittava.benchmarks.ingest;

import fi.mittava.benchmarks.machine.Folders;
import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.Launcher.Cost;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** CSV files to landing by the product's own command, beside DuckDB's read_csv of the same files, by turns. */
public final class IngestBenchmark {

    private static final List<Integer> PARALLELISMS = List.of(1, 2);
    private static final String LINE = "%-12s %-14s %-9s %9s %12s %12s %16s %13s";

    private final Launcher launcher;
    private final Console console;
    private final Path folder;
    private final int rounds;

    /** @param folder where files are drawn, and kept for the next time */
    public IngestBenchmark(Launcher launcher, Console console, Path folder, int rounds) {
        this.launcher = launcher;
        this.console = console;
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Measures files of so many rows at each parallelism, then growing ones at the highest. */
    public void run(long rows, int files, List<Long> growing) {
        MeasurementFiles whole = MeasurementFiles.below(folder, rows, files, console);
        List<MeasurementFiles> smaller = growing.stream()
                .map(each -> MeasurementFiles.below(folder, each, files, console))
                .toList();
        console.line("");
        console.line(MachineFacts.line());
        console.line("%s rows, %s GB in %s files, %s rounds by turns, medians"
                .formatted(Console.number(rows), fixed(2, whole.bytes() / 1e9), files, rounds));
        console.line("");
        console.line(LINE.formatted(
                "parallelism", "rows", "", "seconds", "rows/s", "of DuckDB", "s of processors", "peak memory"));
        for (int parallelism : PARALLELISMS) {
            measure(whole, parallelism, rounds);
        }
        smaller.forEach(each -> measure(each, PARALLELISMS.getLast(), 1));
        remove();
    }

    private void measure(MeasurementFiles files, int parallelism, int times) {
        List<Cost> duckDb = new ArrayList<>();
        List<Cost> mittava = new ArrayList<>();
        for (int round = 0; round < times; round++) {
            remove();
            duckDb.add(DuckDbRead.run(files, folder.resolve("beside.duckdb"), parallelism));
            mittava.add(ingest(files, parallelism));
        }
        double theirs = rate(files, duckDb);
        tell(parallelism, files, "DuckDB", duckDb, theirs);
        tell(parallelism, files, "ingest", mittava, theirs);
    }

    private Cost ingest(MeasurementFiles files, int parallelism) {
        Path data = folder.resolve("data");
        Cost cost = launcher.with(Map.of("MITTAVA_INGEST_PARALLELISM", Integer.toString(parallelism)))
                .run(
                        List.of(
                                "ingest",
                                "--no-refresh",
                                "--from",
                                files.folder().toString(),
                                "--data",
                                data.toString()),
                        line -> {});
        long landed = landed(data);
        if (landed != files.rows()) {
            throw new CommandFailure(landed + " rows landed of " + files.rows());
        }
        return cost;
    }

    private static long landed(Path data) {
        String sql = "SELECT sum(num_rows) FROM parquet_file_metadata('" + data + "/landing/measurements/*.parquet')";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(sql)) {
            sum.next();
            return sum.getLong(1);
        } catch (SQLException failure) {
            throw new CommandFailure("what has landed can't be read", failure);
        }
    }

    private void tell(int parallelism, MeasurementFiles files, String who, List<Cost> costs, double theirs) {
        double rate = rate(files, costs);
        console.line(LINE.formatted(
                parallelism,
                Console.number(files.rows()),
                who,
                fixed(1, files.rows() / rate),
                Console.number(Math.round(rate)),
                fixed(2, rate / theirs),
                fixed(1, median(costs.stream().map(cost -> cost.cpu().toMillis() / 1000.0))),
                fixed(2, median(costs.stream().map(cost -> cost.peakBytes() / 1e9))) + " GB"));
    }

    private static double rate(MeasurementFiles files, List<Cost> costs) {
        return files.rows() / median(costs.stream().map(cost -> cost.took().toMillis() / 1000.0));
    }

    private static double median(Stream<Double> numbers) {
        List<Double> sorted = numbers.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Removes what the last round made. */
    private void remove() {
        List.of("data", "beside.duckdb", "beside.duckdb.wal").forEach(made -> Folders.delete(folder.resolve(made)));
    }

    private static String fixed(int digits, double number) {
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }
}
