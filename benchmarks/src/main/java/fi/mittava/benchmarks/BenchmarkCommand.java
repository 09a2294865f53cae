package fi.mittava.benchmarks;

import fi.mittava.benchmarks.http.HttpBenchmark;
import fi.mittava.benchmarks.ingest.IngestBenchmark;
import fi.mittava.benchmarks.kill.KillBenchmark;
import fi.mittava.benchmarks.kill.WatchKillBenchmark;
import fi.mittava.benchmarks.load.LoadBenchmark;
import fi.mittava.benchmarks.machine.Folders;
import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.query.LayoutBenchmark;
import fi.mittava.benchmarks.query.QueryBenchmark;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.benchmarks.replications.ReplicationBenchmark;
import fi.mittava.benchmarks.sizes.SizesBenchmark;
import fi.mittava.benchmarks.soak.SoakBenchmark;
import fi.mittava.benchmarks.study.StudyBenchmark;
import fi.mittava.benchmarks.watch.WatchBenchmark;
import fi.mittava.workspace.Commands;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
        throw new ParameterException(
                spec.commandLine(),
                "name one of ingest, load, query, layout, http, soak, kill, watch, sizes, replications, study");
    }

    @Command(
            name = "ingest",
            description =
                    "CSV files to landing at parallelism 1 and 2, beside DuckDB's own read_csv of the same files.",
            mixinStandardHelpOptions = true)
    void ingest(
            @Option(names = "--rows", defaultValue = "20000000", description = "Default: ${DEFAULT-VALUE}.") long rows,
            @Option(names = "--files", defaultValue = "4", description = "Default: ${DEFAULT-VALUE}.") int files,
            @Option(
                            names = "--growing",
                            split = ",",
                            defaultValue = "1000000,5000000",
                            description =
                                    "Rows of smaller files, to see whether memory grows. Default: ${DEFAULT-VALUE}.")
                    List<Long> growing,
            @Option(names = "--rounds", defaultValue = "3", description = "Default: ${DEFAULT-VALUE}.") int rounds) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        new IngestBenchmark(launcher, console, home.resolve("benchmarks/target/ingest"), rounds)
                .run(rows, files, growing);
    }

    @Command(
            name = "load",
            description = "The full load of a region, then a delta of 1 % of the persons and a month of everybody.",
            mixinStandardHelpOptions = true)
    void load(@Mixin RegionOptions options) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        new LoadBenchmark(options.region(home, launcher, console), launcher, console).run();
    }

    @Command(
            name = "query",
            description = "Questions of pages, beside hand-written SQL on the star and on the generation.",
            mixinStandardHelpOptions = true)
    void query(
            @Mixin RegionOptions options,
            @Option(names = "--rounds", defaultValue = "21", description = "Default: ${DEFAULT-VALUE}.") int rounds,
            @Option(
                            names = "--times",
                            defaultValue = "1",
                            description =
                                    "Asks a copy of the generation that holds everybody so many times; not the star.")
                    int times) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        new QueryBenchmark(options.region(home, launcher, console), launcher, console, rounds).run(times);
    }

    @Command(
            name = "layout",
            description = "The same questions of a generation sorted, typed and compressed in other ways.",
            mixinStandardHelpOptions = true)
    void layout(
            @Mixin RegionOptions options,
            @Option(names = "--rounds", defaultValue = "21", description = "Default: ${DEFAULT-VALUE}.") int rounds) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        new LayoutBenchmark(options.region(home, launcher, console), launcher, console, rounds).run();
    }

    @Command(
            name = "http",
            description = "The same questions over HTTP, quiet and while new records are loaded and published.",
            mixinStandardHelpOptions = true)
    void http(
            @Mixin RegionOptions options,
            @Option(names = "--rounds", defaultValue = "101", description = "Default: ${DEFAULT-VALUE}.") int rounds,
            @Option(
                            names = "--seconds",
                            defaultValue = "20",
                            description = "That each load of clients lasts. Default: ${DEFAULT-VALUE}.")
                    int seconds) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        Region region = options.region(home, launcher, console);
        new HttpBenchmark(region, launcher, console, rounds, Duration.ofSeconds(seconds)).run();
    }

    @Command(
            name = "soak",
            description = "Every kind of request at a server for minutes: fails if memory, threads or files grow.",
            mixinStandardHelpOptions = true)
    void soak(
            @Mixin RegionOptions options,
            @Option(names = "--minutes", defaultValue = "10", description = "Default: ${DEFAULT-VALUE}.") int minutes) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        new SoakBenchmark(options.region(home, launcher, console), launcher, console).run(minutes);
    }

    @Command(
            name = "kill",
            description =
                    "Kills ingest, load and publish at random moments; what completes must have the same checksum.",
            mixinStandardHelpOptions = true)
    void kill(
            @Option(names = "--rounds", defaultValue = "100", description = "Default: ${DEFAULT-VALUE}.") int rounds,
            @Option(names = "--persons", defaultValue = "1000", description = "Default: ${DEFAULT-VALUE}.") int persons,
            @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.") int seed,
            @Option(names = "--watch", description = "Kills `ingest --watch`, so many times in all.")
                    boolean isWatching) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        if (isWatching) {
            new WatchKillBenchmark(launcher, console, home.resolve("benchmarks/target/kill-watch"), seed)
                    .run(rounds, persons);
            return;
        }
        new KillBenchmark(launcher, console, home.resolve("benchmarks/target/kill"), seed).run(rounds, persons);
    }

    @Command(
            name = "watch",
            description = "How soon a figure changes after a file has come into a watched folder.",
            mixinStandardHelpOptions = true)
    void watch(
            @Option(names = "--rounds", defaultValue = "11", description = "Default: ${DEFAULT-VALUE}.") int rounds,
            @Option(names = "--persons", defaultValue = "20000", description = "Default: ${DEFAULT-VALUE}.")
                    int persons) {
        Path folder = home.resolve("benchmarks/target/watch");
        Folders.delete(folder);
        new WatchBenchmark(
                        new Launcher(home.resolve("mittava")),
                        new Console(spec.commandLine().getOut()),
                        folder)
                .run(rounds, persons);
    }

    @Command(
            name = "sizes",
            description = "Ingest of one very large file, of very many small ones, and of very long lines.",
            mixinStandardHelpOptions = true)
    void sizes(
            @Option(names = "--gigabytes", defaultValue = "10", description = "Default: ${DEFAULT-VALUE}.")
                    int gigabytes,
            @Option(names = "--files", defaultValue = "100000", description = "Default: ${DEFAULT-VALUE}.") int files,
            @Option(names = "--lines", defaultValue = "1000", description = "Of 1 MiB. Default: ${DEFAULT-VALUE}.")
                    int lines) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        new SizesBenchmark(launcher, console, home.resolve("benchmarks/target/sizes")).run(gigabytes, files, lines);
    }

    @Command(
            name = "replications",
            description = "Estimates drawn service types whose truth is known, over and over: bias, errors, coverage.",
            mixinStandardHelpOptions = true)
    void replications(
            @Option(names = "--replications", defaultValue = "300", description = "Default: ${DEFAULT-VALUE}.")
                    int replications,
            @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.") int seed) {
        new ReplicationBenchmark(new Console(spec.commandLine().getOut()), replications, seed).run();
    }

    @Command(
            name = "study",
            description =
                    "The study: its estimator at growing sizes, beside R on the same rows, and of a whole region.",
            mixinStandardHelpOptions = true)
    void study(
            @Option(
                            names = "--rows",
                            split = ",",
                            defaultValue = "100000,1000000,10000000",
                            description = "Stacked rows of the estimator's runs. Default: ${DEFAULT-VALUE}.")
                    List<Integer> rows,
            @Option(
                            names = "--r-rows",
                            defaultValue = "100000",
                            description = "Rows that R takes as well; 0: none. Default: ${DEFAULT-VALUE}.")
                    int rowsForR,
            @Mixin RegionOptions options) {
        Launcher launcher = new Launcher(home.resolve("mittava"));
        Console console = new Console(spec.commandLine().getOut());
        StudyBenchmark benchmark = new StudyBenchmark(console, home.resolve("benchmarks/target/study"), options.seed());
        benchmark.grow(rows);
        if (rowsForR > 0) {
            benchmark.compare(rowsForR);
        }
        if (options.persons() > 0) {
            benchmark.study(options.region(home, launcher, console), launcher);
        }
    }
}
