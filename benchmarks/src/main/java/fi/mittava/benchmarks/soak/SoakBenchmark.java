package fi.mittava.benchmarks.soak;

import fi.mittava.benchmarks.http.HttpQuestion;
import fi.mittava.benchmarks.http.HttpQuestions;
import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.benchmarks.server.Server;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of request at a server for minutes, with generations swapped under it; fails if anything grows or fails. */
public final class SoakBenchmark {

    private static final String ROW = "%-8s %10s %10s %10s %10s %10s %10s %12s";
    private static final long SWAP_SECONDS = 15;

    /** Little of it, so that the heap tells of what shouldn't be there; few waiters, so that some are turned away. */
    private static final Map<String, String> SETTINGS =
            Map.of("MITTAVA_SERVE_CACHE_MEGABYTES", "8", "MITTAVA_SERVE_LIMIT_WAITING", "4");

    private final Region region;
    private final Launcher launcher;
    private final Console console;

    public SoakBenchmark(Region region, Launcher launcher, Console console) {
        this.region = region;
        this.launcher = launcher;
        this.console = console;
    }

    public void run(int minutes) {
        Path generation = region.published(launcher, console);
        Path data = region.emptyFolder("tmp/soak");
        List<HttpQuestion> questions = HttpQuestions.of(generation, data.resolve("tmp-of-questions"));
        Swaps swaps = new Swaps(generation, data);
        questions.forEach(question -> question.persist(data));
        List<Sample> samples = new ArrayList<>();
        List<String> broken;
        try (Server server = Server.start(launcher.script(), data, SETTINGS)) {
            console.line("");
            console.line(MachineFacts.line() + "; " + minutes + " minutes");
            console.line("");
            console.line(ROW.formatted(
                    "minute", "heap MB", "RSS MB", "threads", "files", "DuckDB MB", "spilled MB", "generation"));
            MixedLoad load = MixedLoad.start(server, questions);
            try (load) {
                for (int minute = 1; minute <= minutes && server.isAlive(); minute++) {
                    soak(swaps);
                    samples.add(load.sample(data));
                    tell(minute, samples.getLast(), swaps.number());
                }
            }
            console.line("");
            console.line(load.counts().entrySet().stream()
                    .map(count -> count.getKey() + ": "
                            + Console.number(count.getValue().get()))
                    .collect(Collectors.joining(", ")));
            broken = Stream.of(
                            Bound.ALL.stream()
                                    .map(bound -> bound.broken(samples))
                                    .flatMap(Optional::stream),
                            load.faults().entrySet().stream()
                                    .map(fault -> fault.getKey() + ", times: " + fault.getValue()),
                            Stream.of("the server ended").filter(told -> !server.isAlive()))
                    .flatMap(told -> told)
                    .toList();
        }
        if (!broken.isEmpty()) {
            throw new CommandFailure(String.join("; ", broken));
        }
        console.line("nothing grew past its bound, and nothing failed");
    }

    /** A minute of swaps. */
    private static void soak(Swaps swaps) {
        try {
            for (long second = 0; second < 60; second += SWAP_SECONDS) {
                long start = System.nanoTime();
                swaps.next();
                long took = (System.nanoTime() - start) / 1_000_000;
                Thread.sleep(Math.max(0, SWAP_SECONDS * 1000 - took));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", interrupted);
        }
    }

    private void tell(int minute, Sample sample, int generation) {
        console.line(ROW.formatted(
                minute,
                megabytes(sample.heap()),
                megabytes(sample.resident()),
                sample.threads(),
                sample.files(),
                megabytes(sample.duckDb()),
                megabytes(sample.spilled()),
                generation));
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }
}
