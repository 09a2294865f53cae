package fi.mittava.benchmarks.watch;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.benchmarks.machine.ProcessGroup;
import fi.mittava.benchmarks.server.Server;
import fi.mittava.benchmarks.server.Wire;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A participation more, in a file of its own, comes into a watched folder over and over: seconds until the server counts it.
 * Files are moved in whole, or written where they are watched and so waited for.
 */
public final class WatchBenchmark {

    private static final long PATIENCE_SECONDS = 300;
    private static final byte[] QUESTION =
            "{\"query\":\"{ impact { rows { participations { value } } } }\"}".getBytes(StandardCharsets.UTF_8);

    private final Launcher launcher;
    private final Console console;
    private final Path folder;

    /** @param folder where the region is made; removed first by the caller */
    public WatchBenchmark(Launcher launcher, Console console, Path folder) {
        this.launcher = launcher;
        this.console = console;
        this.folder = folder;
    }

    public void run(int rounds, int persons) {
        Path feeds = folder.resolve("feeds");
        Path data = folder.resolve("data");
        Path inbox = folder.resolve("inbox");
        launcher.run(List.of("generate", "--to", feeds.toString(), "--persons", String.valueOf(persons)), line -> {});
        launcher.run(List.of("ingest", "--from", feeds.toString(), "--data", data.toString()), line -> {});
        double[] moved = new double[rounds];
        double[] written = new double[rounds];
        try (Server server = Server.start(launcher.script(), data, Map.of());
                Wire wire = server.connect()) {
            Files.createDirectories(inbox);
            try (ProcessGroup watch = launcher.start(
                    List.of("ingest", "--from", inbox.toString(), "--data", data.toString(), "--watch"))) {
                drop(feeds, inbox, "warm", true, wire);
                for (int round = 0; round < rounds; round++) {
                    moved[round] = drop(feeds, inbox, "moved" + round, true, wire);
                    written[round] = drop(feeds, inbox, "written" + round, false, wire);
                }
                if (!watch.isAlive()) {
                    throw new CommandFailure("the watch ended by itself: " + watch.told());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        console.line(MachineFacts.line());
        console.line("%d persons; seconds until a figure has changed, %d files each".formatted(persons, rounds));
        console.line(row("moved in", moved));
        console.line(row("written there", written));
    }

    /** Seconds until the answer is another one. */
    private double drop(Path feeds, Path inbox, String id, boolean isMoved, Wire wire) throws IOException {
        String before = answer(wire);
        Path file = inbox.resolve("participations_" + id + ".csv");
        Path aside = Files.writeString(inbox.resolve("." + id), participation(feeds, id));
        if (isMoved) {
            Files.setLastModifiedTime(aside, FileTime.from(Instant.now().minusSeconds(60)));
        }
        Files.move(aside, file);
        long start = System.nanoTime();
        while (answer(wire).equals(before)) {
            if (System.nanoTime() - start > PATIENCE_SECONDS * 1_000_000_000L) {
                throw new CommandFailure("no figure has changed " + PATIENCE_SECONDS + " s after " + file);
            }
            pause();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** The region's first participation once more, under an id of its own. */
    private static String participation(Path feeds, String id) throws IOException {
        try (Stream<Path> files = Files.list(feeds)) {
            Path model = files.filter(file -> file.getFileName().toString().startsWith("participations"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            List<String> lines;
            try (Stream<String> all = Files.lines(model)) {
                lines = all.limit(2).toList();
            }
            return lines.getFirst() + "\n" + id
                    + lines.getLast().substring(lines.getLast().indexOf(',')) + "\n";
        }
    }

    private static String answer(Wire wire) {
        return wire.post("/graphql", QUESTION).text();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String row(String what, double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return "%-16s median %6.1f   longest %6.1f"
                .formatted(what, sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
