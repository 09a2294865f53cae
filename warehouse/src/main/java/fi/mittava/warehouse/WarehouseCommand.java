package fi.mittava.warehouse;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.rejection.Rejections;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Commands;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import fi.mittava.workspace.WriterLock;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands {@code refresh}, {@code rebuild}, {@code erase}, {@code status}, {@code rejections} and {@code statement}. */
@Command(
        name = "mittava",
        description = "Landing files to the star, and the star to published generations.",
        subcommands = StatementCommand.class,
        mixinStandardHelpOptions = true)
public final class WarehouseCommand implements Runnable {

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Commands.run(new WarehouseCommand(), arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "name one of refresh, rebuild, erase, status, rejections, statement");
    }

    @Command(
            name = "refresh",
            description = "Loads what has landed since the last time and publishes a generation.",
            mixinStandardHelpOptions = true)
    void refresh(
            @Mixin DataOption data,
            @Mixin VerboseOption verbose,
            @Option(names = "--watch", description = "Goes on: publishes whenever something has landed.")
                    boolean isWatching) {
        if (isWatching) {
            watch(data, verbose);
            return;
        }
        OptionalInt published = write("refresh", data, verbose, Warehouse::refresh);
        console()
                .step(
                        "publish",
                        published.isPresent()
                                ? "done, generation " + published.getAsInt()
                                : "nothing new has landed: the current generation holds all there is");
    }

    @Command(
            name = "rebuild",
            description = "Makes the working star again from the landing zone and publishes a generation.",
            mixinStandardHelpOptions = true)
    void rebuild(@Mixin DataOption data, @Mixin VerboseOption verbose) {
        int published = write("rebuild", data, verbose, Warehouse::rebuild);
        console().step("publish", "done, generation " + published);
    }

    @Command(
            name = "erase",
            description = "Completes erasures that were begun: makes everything anew without the persons.",
            mixinStandardHelpOptions = true)
    void erase(@Mixin DataOption data, @Mixin VerboseOption verbose) {
        write("erase", data, verbose, Warehouse::refresh)
                .ifPresent(generation -> console().step("publish", "done, generation " + generation));
    }

    @Command(
            name = "status",
            description = "What was read, accepted, refused and waits, by feed.",
            mixinStandardHelpOptions = true)
    void status(@Mixin DataOption data, @Option(names = "--json", description = "Answers JSON.") boolean isJson) {
        Settings settings = data.settings();
        DataFolder folder = DataFolder.open(settings.path(Setting.DATA_DIR));
        WarehouseSettings warehouse = WarehouseSettings.of(settings, folder);
        try (Database database = Database.inMemory(warehouse.limits(), new CommandProgress(console(), false))) {
            Status status = Status.of(folder, warehouse, database);
            out().println(
                            isJson
                                    ? StatusText.json(status)
                                    : StatusText.table(status).stripTrailing());
        }
    }

    @Command(
            name = "rejections",
            description = "What was refused and why: counts with an example each, or each of them as CSV.",
            mixinStandardHelpOptions = true)
    void rejections(
            @Mixin DataOption data,
            @Option(
                            names = "--csv",
                            description =
                                    "Answers CSV (RFC 4180, UTF-8): each rejection with its place, for the sender.")
                    boolean isCsv,
            @Option(names = "--feed", paramLabel = "NAME", description = "Only of this feed.") @Nullable String feed,
            @Option(names = "--file", paramLabel = "NAME", description = "Only of the source file of this name.")
                    @Nullable
                    String file) {
        Settings settings = data.settings();
        DataFolder folder = DataFolder.open(settings.path(Setting.DATA_DIR));
        Rejections rejections = new Rejections(
                folder, WarehouseSettings.of(settings, folder).limits(), new CommandProgress(console(), false));
        rejections = feed == null ? rejections : rejections.ofFeed(feed);
        rejections = file == null ? rejections : rejections.ofFile(file);
        boolean isWhole = isCsv ? rejections.csv(out()) : rejections.summary(out());
        // A reader that has enough, such as head, ends this quietly; a file can only have been too big for its disk.
        if (!isWhole && Files.isRegularFile(STANDARD_OUTPUT)) {
            throw new CommandFailure("can't write all of the rejections; check the free space where they go");
        }
    }

    /** The data folder may be made by an ingest that has been started at the same time. */
    private void watch(DataOption data, VerboseOption verbose) {
        Settings settings = data.settings();
        DataFolder folder = DataFolder.create(settings.path(Setting.DATA_DIR));
        new RefreshWatch(folder, warehouse(settings, folder, verbose), console()).run();
    }

    @SuppressWarnings("try") // the lock is held, not used
    private <T> T write(String command, DataOption data, VerboseOption verbose, Function<Warehouse, T> work) {
        Settings settings = data.settings();
        DataFolder folder = DataFolder.open(settings.path(Setting.DATA_DIR));
        try (WriterLock lock = WriterLock.acquire(folder, command)) {
            return work.apply(warehouse(settings, folder, verbose));
        }
    }

    private Warehouse warehouse(Settings settings, DataFolder folder, VerboseOption verbose) {
        return new Warehouse(
                folder, WarehouseSettings.of(settings, folder), new CommandProgress(console(), verbose.isVerbose));
    }

    private Console console() {
        return new Console(out());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    static final class DataOption {

        @Option(names = "--data", paramLabel = "DIR", description = "Data folder; default: the setting data.dir.")
        private @Nullable String folder;

        Settings settings() {
            Map<Setting, @Nullable String> flags = new HashMap<>();
            flags.put(Setting.DATA_DIR, folder);
            return Settings.load(flags);
        }
    }

    static final class VerboseOption {

        @Option(names = "--verbose", description = "Tells the time of every model.")
        private boolean isVerbose;
    }
}
