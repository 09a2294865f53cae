package fi.mittava.benchmarks.kill;

import fi.mittava.benchmarks.machine.Folders;
import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Kills ingest, load and publish at random moments, without a chance to tidy up; then the same command must complete with
 * the checksum of an undisturbed run. Ends with the first round that doesn't.
 */
public final class KillBenchmark {

    private final Launcher launcher;
    private final Console console;
    private final Path folder;
    private final Random random;

    /** @param folder where the regions are made; removed first */
    public KillBenchmark(Launcher launcher, Console console, Path folder, int seed) {
        this.launcher = launcher.with(Checksum.ONE_KEY);
        this.console = console;
        this.folder = folder;
        this.random = new Random(seed);
    }

    public void run(int rounds, int persons) {
        Folders.delete(folder);
        Path feeds = folder.resolve("feeds");
        launcher.run(List.of("generate", "--to", feeds.toString(), "--persons", String.valueOf(persons)), line -> {});
        Path undisturbed = folder.resolve("undisturbed");
        Duration whole = ingest(feeds, undisturbed);
        String checksum = Checksum.of(launcher, undisturbed);
        console.line(MachineFacts.line());
        console.line("%d persons, undisturbed %.1f s, checksum %s".formatted(persons, seconds(whole), checksum));
        Map<String, Integer> kills = new TreeMap<>();
        int round = 0;
        while (round < rounds) {
            Path data = folder.resolve("round");
            Folders.delete(data);
            Optional<String> stage = kill(feeds, data, whole);
            if (stage.isPresent()) {
                round++;
                kills.merge(stage.get(), 1, Integer::sum);
                ingest(feeds, data);
                String after = Checksum.of(launcher, data);
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

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
