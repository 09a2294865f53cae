package fi.mittava.benchmarks;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.benchmarks.region.RegionSize;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which region is measured, and where it is made and kept. */
final class RegionOptions {

    @Option(names = "--persons", defaultValue = "200000", description = "Of the region. Default: ${DEFAULT-VALUE}.")
    private long persons;

    @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private int seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the region is made and kept; default: benchmarks/target/region-….")
    private @Nullable Path data;

    long persons() {
        return persons;
    }

    int seed() {
        return seed;
    }

    /** Made if it isn't there. */
    Region region(Path home, Launcher launcher, Console console) {
        Path folder = data == null ? home.resolve("benchmarks/target/region-" + persons + "-" + seed) : data;
        return Region.at(folder.toAbsolutePath(), new RegionSize(persons, seed), launcher, console);
    }
}
