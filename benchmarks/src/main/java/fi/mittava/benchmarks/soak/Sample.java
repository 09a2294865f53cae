package fi.mittava.benchmarks.soak;

import fi.mittava.benchmarks.server.Server;
import fi.mittava.benchmarks.server.Wire;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a server holds at a moment. Only Linux tells it.
 *
 * @param heap bytes of objects after a full collection
 * @param resident bytes of the whole process in memory
 * @param spilled bytes in the data folder's tmp
 */
record Sample(long heap, long resident, long threads, long files, long duckDb, long spilled) {

    static Sample of(Server server, Path data) {
        collect(server.pid());
        String meters;
        try (Wire wire = server.connect()) {
            meters = wire.get("/actuator/prometheus").text();
        }
        Path process = Path.of("/proc/" + server.pid());
        return new Sample(
                sum(meters, "jvm_memory_used_bytes{area=\"heap\""),
                1024 * status(process, "VmRSS:"),
                status(process, "Threads:"),
                count(process.resolve("fd")),
                sum(meters, "mittava_duckdb_memory_bytes"),
                bytes(data.resolve("tmp")));
    }

    /** Has the server's JVM collect what is garbage. */
    private static void collect(long pid) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process command = new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (command.waitFor() != 0) {
                throw new CommandFailure(jcmd + " can't reach the server");
            }
        } catch (IOException failure) {
            throw new CommandFailure("can't start " + jcmd, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", interrupted);
        }
    }

    private static long sum(String meters, String start) {
        return (long) meters.lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static long status(Path process, String name) {
        try (Stream<String> lines = Files.lines(process.resolve("status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long count(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Files may go while they are counted. */
    private static long bytes(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
