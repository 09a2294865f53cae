package fi.mittava.warehouse;

import fi.mittava.warehouse.load.ParquetFolder;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Watch;
import fi.mittava.workspace.WriterLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Publishes a generation whenever something has landed, until the process ends. Figures come first: a study that is due
 * follows in a generation of its own, when nothing more has landed.
 */
final class RefreshWatch {
    /** A study falls due, and records expire, by time alone. */
    private static final Duration AT_LEAST_EVERY = Duration.ofHours(1);

    private final DataFolder folder;
    private final Warehouse warehouse;
    private final Console console;
    private Set<Path> seen = Set.of();
    private Instant wholeAt = Instant.MIN;

    RefreshWatch(DataFolder folder, Warehouse warehouse, Console console) {
        this.folder = folder;
        this.warehouse = warehouse;
        this.console = console;
    }

    void run() {
        console.step("refresh", "watching what lands in " + folder.root() + "; Ctrl-C ends it");
        new Watch(console).run(this::look);
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void look() throws InterruptedException {
        Set<Path> landed = landed();
        boolean isNew = !landed.equals(seen);
        if (landed.isEmpty() || (!isNew && Instant.now().isBefore(wholeAt))) {
            return;
        }
        OptionalInt published;
        try (WriterLock lock = WriterLock.await(folder, "refresh --watch")) {
            landed = landed();
            published = isNew ? warehouse.refreshBeforeStudy() : warehouse.refresh();
        }
        wholeAt = isNew ? Instant.MIN : Instant.now().plus(AT_LEAST_EVERY);
        seen = landed;
        published.ifPresent(number -> console.step("publish", "done, generation " + number));
    }

    private Set<Path> landed() {
        Set<Path> files = new HashSet<>();
        for (Path place : List.of(folder.landing(), folder.rejected())) {
            files.addAll(ParquetFolder.files(place));
        }
        return files;
    }
}
