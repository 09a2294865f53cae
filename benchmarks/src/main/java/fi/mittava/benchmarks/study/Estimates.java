package fi.mittava.benchmarks.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the estimator, each time in a process of its own with as much memory as it wants. */
final class Estimates {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final int seed;
    private final String threads = Integer.toString(Runtime.getRuntime().availableProcessors());

    Estimates(int seed) {
        this.seed = seed;
    }

    /** Of the shipped shape, 49 months of each outcome. */
    Told of(int rows) {
        return Told.by(JAVA, arguments(rows));
    }

    /** One month of each outcome, without areas by quarter; the rows are left for R. */
    Told leaving(int rows, Path file) {
        List<String> arguments = arguments(rows);
        arguments.add(file.toString());
        return Told.by(JAVA, arguments);
    }

    private List<String> arguments(int rows) {
        return new ArrayList<>(List.of(
                "-XX:MaxRAMPercentage=80",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                EstimatorRun.class.getName(),
                Integer.toString(rows),
                threads,
                Integer.toString(seed)));
    }
}
