package fi.mittava.benchmarks.ingest;

import fi.mittava.benchmarks.region.SqlText;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of CSV files of the feed {@code measurements}, drawn by DuckDB. The same numbers draw the same rows.
 *
 * @param rows of all files together
 */
record MeasurementFiles(Path folder, long rows, int files) {

    /** Made below {@code parent} if they aren't there. */
    static MeasurementFiles below(Path parent, long rows, int files, Console console) {
        MeasurementFiles drawn =
                new MeasurementFiles(parent.resolve("measurements-" + rows + "-" + files), rows, files);
        if (!Files.isDirectory(drawn.folder)) {
            console.step("draw", Console.number(rows) + " rows in " + files + " files: " + drawn.folder);
            drawn.draw();
        }
        return drawn;
    }

    private void draw() {
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            Files.createDirectories(part);
            statement.execute("SET VARIABLE rows = " + rows);
            for (int file = 0; file < files; file++) {
                statement.execute("SET VARIABLE first = " + rows * file / files);
                statement.execute("SET VARIABLE last = " + rows * (file + 1) / files);
                Path csv = part.resolve("measurements_2026-01-%02d.csv".formatted(file + 1));
                statement.execute(
                        "COPY (" + SqlText.named("ingest/measurements") + ") TO '" + csv + "' (FORMAT csv, HEADER)");
            }
            Files.move(part, folder);
        } catch (SQLException | IOException failure) {
            throw new CommandFailure("can't draw " + folder + "; remove " + part + " and see what is wrong", failure);
        }
    }

    long bytes() {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> csv = found.toList();
            long sum = 0;
            for (Path each : csv) {
                sum += Files.size(each);
            }
            return sum;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
