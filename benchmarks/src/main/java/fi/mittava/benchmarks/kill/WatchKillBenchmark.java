package fi.mittava.benchmarks.kill;

import fi.mittava.benchmarks.machine.Folders;
import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.benchmarks.machine.ProcessGroup;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Kills ingest and refresh while they watch, at random moments, as files are moved into the folder in any order, while
 * somebody watches or nobody does; what is there in the end must have the checksum of an undisturbed run.
 */
public final class WatchKillBenchmark {

    private static final int KILLS_A_ROUND = 10;
    private static final double LONGEST_SECONDS = 12;
    /** A study of half the files would be kept for days. */
    private static final Map<String, String> SETTINGS = Map.of("MITTAVA_STUDY_EVERY", "0");

    private final Launcher launcher;
    private final Console console;
    private final Path folder;
    private final Random random;

    /** @param folder where the regions are made; removed first */
    public WatchKillBenchmark(Launcher launcher, Console console, Path folder, int seed) {
        this.launcher = launcher.with(Checksum.ONE_KEY).with(SETTINGS);
        this.console = console;
        this.folder = folder;
        this.random = new Random(seed);
    }

    public void run(int kills, int persons) {
        Folders.delete(folder);
        Path feeds = folder.resolve("feeds");
        launcher.run(List.of("generate", "--to", feeds.toString(), "--persons", String.valueOf(persons)), line -> {});
        Path undisturbed = folder.resolve("undisturbed");
        finish(feeds, undisturbed);
        String checksum = Checksum.of(launcher, undisturbed);
        console.line(MachineFacts.line());
        console.line("%d persons, undisturbed checksum %s".formatted(persons, checksum));
        Map<String, Integer> byStage = new TreeMap<>();
        for (int round = 1; count(byStage) < kills; round++) {
            Path inbox = folder.resolve("inbox");
            Path data = folder.resolve("round");
            Folders.delete(inbox);
            Folders.delete(data);
            killed(feeds, inbox, data).forEach(stage -> byStage.merge(stage, 1, Integer::sum));
            finish(inbox, data);
            String after = Checksum.of(launcher, data);
            console.line("round %4d  %4d kills so far, checksum %s".formatted(round, count(byStage), after));
            if (!after.equals(checksum)) {
                throw new CommandFailure("round " + round + " lost or doubled something; its folder is " + data);
            }
        }
        byStage.forEach((stage, times) -> console.line("%-10s %5d kills, all completed alike".formatted(stage, times)));
    }

    /** Moves every file in, some before each kill; of what each that was killed had spoken last. */
    private List<String> killed(Path feeds, Path inbox, Path data) {
        Deque<Path> files = shuffled(feeds);
        Folders.make(inbox);
        int some = Math.ceilDiv(files.size(), KILLS_A_ROUND);
        List<String> stages = new ArrayList<>();
        while (!files.isEmpty()) {
            boolean isWatched = random.nextBoolean();
            if (!isWatched) {
                move(files, some, inbox);
            }
            try (ProcessGroup watch = launcher.start(
                    List.of("ingest", "--from", inbox.toString(), "--data", data.toString(), "--watch"))) {
                pause(random.nextDouble() * LONGEST_SECONDS / 2);
                if (isWatched) {
                    move(files, some, inbox);
                }
                pause(random.nextDouble() * LONGEST_SECONDS / 2);
                if (!watch.isAlive()) {
                    throw new CommandFailure("the watch ended by itself: " + String.join("\n", watch.told()));
                }
                watch.kill();
                stages.add(watch.told().stream()
                        .map(line -> line.split(" ", 2)[0])
                        .filter(stage -> !stage.isEmpty())
                        .reduce("start", (first, last) -> last));
            }
        }
        return stages;
    }

    private Deque<Path> shuffled(Path feeds) {
        try (Stream<Path> files = Files.list(feeds)) {
            List<Path> all =
                    new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
            Collections.shuffle(all, random);
            return new ArrayDeque<>(all);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void move(Deque<Path> files, int count, Path inbox) {
        try {
            for (int i = 0; i < count && !files.isEmpty(); i++) {
                Path file = files.removeFirst();
                Path aside = Files.copy(file, inbox.resolve("." + file.getFileName()));
                Files.setLastModifiedTime(aside, Files.getLastModifiedTime(file));
                Files.move(aside, inbox.resolve(file.getFileName()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pause(double seconds) {
        try {
            Thread.sleep(Duration.ofMillis((long) (seconds * 1000)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish(Path from, Path data) {
        launcher.run(List.of("ingest", "--from", from.toString(), "--data", data.toString()), line -> {});
    }

    private static int count(Map<String, Integer> byStage) {
        return byStage.values().stream().mapToInt(Integer::intValue).sum();
    }
}
