package fi.mittava.benchmarks.region;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.workspace.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A data folder with a region landed in it, and deltas that can land later.
 *
 * <p>Small feeds and definitions are the demo's, landed by ingest itself; the large feeds are drawn by DuckDB with the
 * columns that ingest lands, since ingesting them takes long and is measured elsewhere.
 */
public final class Region {

    private static final int DEMO_PERSONS = 300;

    private final Path folder;

    private Region(Path folder) {
        this.folder = folder;
    }

    /** The region in a folder; made if it isn't there whole. */
    public static Region at(Path folder, RegionSize size, Launcher launcher, Console console) {
        Region region = new Region(folder);
        Path whole = folder.resolve("whole");
        if (!Files.exists(whole)) {
            RegionFiles.remove(folder);
            console.step("region", "%s persons, drawn in %s".formatted(Console.number(size.persons()), folder));
            region.landSmallFeeds(launcher);
            try (RegionWriter writer = new RegionWriter(folder, size)) {
                writer.write();
            }
            RegionFiles.create(whole);
        }
        return region;
    }

    private void landSmallFeeds(Launcher launcher) {
        Path feeds = folder.resolve("feeds");
        RegionFiles.create(folder);
        launcher.run(
                List.of("generate", "--to", feeds.toString(), "--persons", Integer.toString(DEMO_PERSONS)),
                ignored -> {});
        RegionFiles.within(feeds).stream().filter(Region::isLarge).forEach(RegionFiles::removeOne);
        launcher.run(
                List.of("ingest", "--from", feeds.toString(), "--data", folder.toString(), "--no-refresh"),
                ignored -> {});
    }

    private static boolean isLarge(Path file) {
        String name = file.getFileName().toString();
        return LargeFeed.names().stream().anyMatch(feed -> name.startsWith(feed + "_"));
    }

    /** A region of its own with the same content, which can be loaded and published without changing this one. */
    public Region copy(Path copy) {
        RegionFiles.remove(copy);
        Set<String> left = Set.of("feeds", "tmp", "logs", "lock");
        RegionFiles.within(folder).stream()
                .filter(Files::isRegularFile)
                .filter(file ->
                        !left.contains(folder.relativize(file).getName(0).toString()))
                .forEach(file -> RegionFiles.copy(
                        file, copy.resolve(folder.relativize(file).toString())));
        return new Region(copy);
    }

    /** A folder in this one, with nothing in it. */
    public Path emptyFolder(String name) {
        Path empty = folder.resolve(name);
        RegionFiles.remove(empty);
        RegionFiles.create(empty);
        return empty;
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    /** The generation that is served; what has changed is loaded and published first. */
    public Path published(Launcher launcher, Console console) {
        launcher.run(List.of("refresh", "--data", folder.toString()), console::line);
        return CurrentGeneration.read(folder.resolve("published/current.json"))
                .orElseThrow()
                .file();
    }

    /** As it was before anything was loaded and before any delta landed. */
    public void reset() {
        List.of("warehouse.duckdb", "warehouse.duckdb.wal", "warehouse-new.duckdb", "published", "tmp")
                .forEach(name -> RegionFiles.remove(folder.resolve(name)));
        RegionFiles.within(folder.resolve("landing")).stream()
                .filter(Region::isDelta)
                .forEach(RegionFiles::removeOne);
    }

    /** Whether any delta has landed. */
    public boolean hasDeltas() {
        return RegionFiles.within(folder.resolve("landing")).stream().anyMatch(Region::isDelta);
    }

    public void land(Delta delta) {
        Path from = folder.resolve(delta.folder());
        RegionFiles.within(from).stream()
                .filter(Files::isRegularFile)
                .forEach(file -> RegionFiles.copy(
                        file,
                        folder.resolve("landing").resolve(from.relativize(file).toString())));
    }

    private static boolean isDelta(Path landed) {
        return landed.getFileName().toString().startsWith("delta-");
    }

    /** Bytes of a file or folder in it; 0 if it isn't there. */
    public long bytes(String name) {
        return RegionFiles.bytes(folder.resolve(name));
    }
}
