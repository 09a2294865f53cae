package fi.mittava.ingest;

import fi.mittava.ingest.demo.DemoRegion;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate}. */
@Command(
        name = "generate",
        description = "Writes the files of a synthetic region.",
        showDefaultValues = true,
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Runnable {
    private static final long TELL_NANOS = 1_000_000_000L;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder to write to.")
    private Path to = Path.of("");

    @Option(names = "--persons", paramLabel = "N", description = "How many people look for work at some time.")
    private int persons = DemoRegion.DEFAULT_PERSONS;

    @Option(names = "--years", paramLabel = "N", description = "How many years of months.")
    private int years = DemoRegion.DEFAULT_YEARS;

    @Option(names = "--seed", paramLabel = "N", description = "Tells one region from another.")
    private long seed = DemoRegion.DEFAULT_SEED;

    @Override
    public void run() {
        Console console = new Console(spec.commandLine().getOut());
        long began = System.nanoTime();
        AtomicLong told = new AtomicLong(began);
        List<DemoRegion.Written> feeds = new DemoRegion(persons, years, seed).writeTo(to, written -> {
            long now = System.nanoTime();
            if (now - told.get() >= TELL_NANOS) {
                told.set(now);
                console.step("generate", Console.number(written) + " of " + Console.number(persons) + " persons");
            }
        });
        long rows = feeds.stream().mapToLong(DemoRegion.Written::rows).sum();
        console.step(
                "generate",
                "done, %s rows of %d feeds in %s, %.1f s"
                        .formatted(Console.number(rows), feeds.size(), to, (System.nanoTime() - began) / 1e9));
    }
}
