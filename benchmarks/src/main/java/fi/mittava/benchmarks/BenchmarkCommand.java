package fi.mittava.benchmarks;

import fi.mittava.benchmarks.kill.KillBenchmark;
import fi.mittava.benchmarks.load.LoadBenchmark;
import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.benchmarks.region.RegionSize;
import fi.mittava.workspace.Commands;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The benchmarks: each a command that prints a table. */
@Command(
        name = "benchmarks/run",
        description = "Measures, and prints what it measured with the machine's facts.",
        mixinStandardHelpOptions = true)
final class BenchmarkCommand implements Runnable {

    private final Path home =
            Path.of(Objects.requireNonNull(System.getProperty("mittava.home"), "benchmarks/run gives mittava.home"));

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs one benchmark and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Commands.run(new BenchmarkCommand(), arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name one of load, kill");
    }

    @Command(
            name = "load",
            description = "The full load of a region, then a delta of 1 % of the persons and a month of everybody.",
            mixinStandardHelpOptions = true)
    void load(
            @Option(names = "--persons", defaultValue = "200000", description = "Default: ${DEFAULT-VALUE}.")
                    long persons,
            @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.") int seed,
            @Option(
                            names = "--data",
                            paramLabel = "DIR",
                            description = "Where the region is made and kept; default: benchmarks/target/region-….")
                    @Nullable
                    Path data) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        Path folder = data == null ? home.resolve("benchmarks/target/region-" + persons + "-" + seed) : data;
        Region region = Region.at(folder.toAbsolutePath(), new RegionSize(persons, seed), launcher, console);
        new LoadBenchmark(region, launcher, console).run();
    }

    @Command(
            name = "kill",
            description =
                    "Kills ingest, load and publish at random moments; what completes must have the same checksum.",
            mixinStandardHelpOptions = true)
    void kill(
            @Option(names = "--rounds", defaultValue = "100", description = "Default: ${DEFAULT-VALUE}.") int rounds,
            @Option(names = "--persons", defaultValue = "1000", description = "Default: ${DEFAULT-VALUE}.") int persons,
            @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.") int seed) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        new KillBenchmark(launcher, console, home.resolve("benchmarks/target/kill"), seed).run(rounds, persons);
    }
}
