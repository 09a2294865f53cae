package fi.mittava.benchmarks.sizes;

import fi.mittava.benchmarks.machine.Folders;
import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ingest of one very large file, of very many small ones, and of lines as long as a record may be: everything must be counted,
 * and memory must not follow the size. What is made is removed.
 */
public final class SizesBenchmark {
    private static final String ROW = "%-36s %14s %14s %10s %12s";

    private final Launcher launcher;
    private final Console console;
    private final Path folder;

    /** @param folder where files are made; removed first */
    public SizesBenchmark(Launcher launcher, Console console, Path folder) {
        this.launcher = launcher;
        this.console = console;
        this.folder = folder;
    }

    /** What is 0 is left out. */
    public void run(int gigabytes, int files, int lines) {
        console.line(MachineFacts.line());
        console.line(ROW.formatted("ingest of", "landed", "rejected", "seconds", "peak MB"));
        if (gigabytes > 0) {
            Folders.delete(folder);
            long records = FeedFiles.one(feeds().resolve("providers.csv"), gigabytes * 1_000_000_000L);
            measure("one file of " + gigabytes + " GB", records, 0);
        }
        if (files > 0) {
            Folders.delete(folder);
            FeedFiles.many(feeds(), files);
            measure(Console.number(files) + " files of one record", files, 0);
            measure("the same again, all skipped", 0, 0);
        }
        if (lines > 0) {
            Folders.delete(folder);
            FeedFiles.longLines(feeds().resolve("providers.csv"), lines);
            measure(Console.number(lines) + " lines of 1 MiB", (lines + 1) / 2, lines / 2);
        }
        Folders.delete(folder);
    }

    /** Throws CommandFailure if other counts than these are told. */
    private void measure(String what, long landed, long rejected) {
        List<String> told = new ArrayList<>();
        Launcher.Cost cost = launcher.run(
                List.of(
                        "ingest",
                        "--no-refresh",
                        "--from",
                        feeds().toString(),
                        "--data",
                        folder.resolve("data").toString()),
                told::add);
        long[] counts = counts(told);
        console.line(ROW.formatted(
                what,
                Console.number(counts[0]),
                Console.number(counts[1]),
                "%.1f".formatted(cost.took().toMillis() / 1000.0),
                Console.number(cost.peakBytes() / 1_000_000)));
        if (counts[0] != landed || counts[1] != rejected) {
            throw new CommandFailure(what + ": " + landed + " should have landed and " + rejected + " been rejected");
        }
    }

    /** Landed and rejected as the closing report tells them; none if there was nothing new. */
    private static long[] counts(List<String> told) {
        return told.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("total "))
                .map(line -> line.split("\\s{2,}"))
                .map(columns -> new long[] {number(columns[2]), number(columns[3])})
                .findFirst()
                .orElse(new long[2]);
    }

    private static long number(String told) {
        return Long.parseLong(told.replace(" ", ""));
    }

    private Path feeds() {
        return folder.resolve("feeds");
    }
}
