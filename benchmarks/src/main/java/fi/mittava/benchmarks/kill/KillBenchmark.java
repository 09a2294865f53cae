package fi.mittava.benchmarks.kill;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kills ingest, load and publish at random moments, without a chance to tidy up; then the same command must complete with
 * the checksum of an undisturbed run. Ends with the first round that doesn't.
 */
public final class KillBenchmark {

    private static final Pattern CHECKSUM = Pattern.compile("\"checksum\":\"([0-9a-f]{16})\"");

    private final Launcher launcher;
    private final Console console;
    private final Path folder;
    private final Random random;

    /** @param folder where the regions are made; removed first */
    public KillBenchmark(Launcher launcher, Console console, Path folder, int seed) {
        this.launcher = launcher;
        this.console = console;
        this.folder = folder;
        this.random = new Random(seed);
    }

    public void run(int rounds, int persons) {
        delete(folder);
        Path feeds = folder.resolve("feeds");
        launcher.run(List.of("generate", "--to", feeds.toString(), "--persons", String.valueOf(persons)), line -> {});
        Path undisturbed = folder.resolve("undisturbed");
        Duration whole = ingest(feeds, undisturbed);
        String checksum = checksum(undisturbed);
        console.line(MachineFacts.line());
        console.line("%d persons, undisturbed %.1f s, checksum %s".formatted(persons, seconds(whole), checksum));
        Map<String, Integer> kills = new TreeMap<>();
        int round = 0;
        while (round < rounds) {
            Path data = folder.resolve("round");
            delete(data);
            Optional<String> stage = kill(feeds, data, whole);
            if (stage.isPresent()) {
                round++;
                kills.merge(stage.get(), 1, Integer::sum);
                ingest(feeds, data);
                String after = checksum(data);
                console.line("round %4d  killed in %-10s checksum %s".formatted(round, stage.get(), after));
                if (!after.equals(checksum)) {
                    throw new CommandFailure("round " + round + " lost or doubled something; its folder is " + data);
                }
            }
        }
        kills.forEach((stage, count) -> console.line("%-10s %5d kills, all completed alike".formatted(stage, count)));
    }

    /** Kills the command at a random moment and tells the stage of which it had spoken last; empty if it had ended. */
    private Optional<String> kill(Path feeds, Path data, Duration whole) {
        Duration after = Duration.ofMillis((long) (random.nextDouble() * whole.toMillis()));
        return launcher.killAfter(after, command(feeds, data))
                .map(told -> told.stream()
                        .map(line -> line.split(" ", 2)[0])
                        .filter(stage -> !stage.isEmpty())
                        .reduce("start", (first, last) -> last));
    }

    private Duration ingest(Path feeds, Path data) {
        return launcher.run(command(feeds, data), line -> {}).took();
    }

    private static List<String> command(Path feeds, Path data) {
        return List.of("ingest", "--from", feeds.toString(), "--data", data.toString());
    }

    private String checksum(Path data) {
        StringBuilder status = new StringBuilder();
        launcher.run(List.of("status", "--json", "--data", data.toString()), status::append);
        Matcher checksum = CHECKSUM.matcher(status);
        if (!checksum.find()) {
            throw new CommandFailure("status tells no checksum of " + data);
        }
        return checksum.group(1);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
