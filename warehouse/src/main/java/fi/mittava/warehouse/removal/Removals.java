package fi.mittava.warehouse.removal;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.DatabaseLimits;
import fi.mittava.warehouse.database.Progress;
import fi.mittava.warehouse.generation.PublishedFolder;
import fi.mittava.warehouse.load.WorkingFile;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Tombstone;
import fi.mittava.workspace.Tombstones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What leaves before anything is loaded, and what goes when the next generation is there. Whatever derives from landing
 * is made anew from what is left: a database file keeps the values of deleted rows in its free blocks.
 *
 * <p>Killed anywhere, the next writer starts here again: erasures stay pending, and the mark on the published folder
 * stays, until both are done.
 */
public final class Removals {

    private final DataFolder folder;
    private final DatabaseLimits limits;
    private final int retentionYears;
    private final Progress progress;
    private final WorkingFile workingFile;
    private final PublishedFolder published;
    private final Tombstones tombstones;
    private final List<Tombstone> erased = new ArrayList<>();

    public Removals(
            DataFolder folder,
            DatabaseLimits limits,
            int retentionYears,
            Progress progress,
            WorkingFile workingFile,
            PublishedFolder published) {
        this.folder = folder;
        this.limits = limits;
        this.retentionYears = retentionYears;
        this.progress = progress;
        this.workingFile = workingFile;
        this.published = published;
        this.tombstones = new Tombstones(folder);
    }

    /** Takes out of landing what must leave, and what was made of it; the caller makes that anew and publishes. */
    public void takeOut() {
        try (Database database = Database.inMemory(limits, progress)) {
            LandingRewrite landing = new LandingRewrite(database, folder);
            landing.clear();
            erase(landing, tombstones.pending());
            if (retentionYears > 0 && !isIngestUnended()) {
                expire(landing, new Retention(database, landing, retentionYears, Clock.systemUTC()));
            }
        }
    }

    private void expire(LandingRewrite landing, Retention retention) {
        Map<String, String> expired = retention.expired();
        expired.forEach((feed, condition) -> expire(landing, feed, condition));
        if (!expired.isEmpty()) {
            expire(landing, "persons", retention.expiredPersons());
        }
    }

    /** An ingest that was stopped counts what it has landed by the files' footers when it goes on: they must stay. */
    private boolean isIngestUnended() {
        if (!Files.isDirectory(folder.ingestRuns())) {
            return false;
        }
        try (Stream<Path> runs = Files.list(folder.ingestRuns())) {
            return runs.findAny().isPresent();
        } catch (IOException failure) {
            throw new CommandFailure("can't list " + folder.ingestRuns() + "; check who may read there", failure);
        }
    }

    private void expire(LandingRewrite landing, String feed, String condition) {
        step("expire " + feed, () -> landing.takeOut(feed, condition, RemovalReason.EXPIRED, this::makeAnewIfHeld));
    }

    /** What was never loaded is in no file but landing's. */
    private void makeAnewIfHeld(List<String> paths) {
        if (!paths.isEmpty() && workingFile.mayHold(paths)) {
            published.markToBeReplaced();
            workingFile.remove();
        }
    }

    private void erase(LandingRewrite landing, List<Tombstone> pending) {
        Erasures erasures = new Erasures(landing);
        // Marked before: an erasure that was killed half-way, so that landing may hold nothing of the person any more.
        boolean isResumed = published.isToBeReplaced();
        for (Tombstone tombstone : pending) {
            if (isResumed || erasures.isHeld(tombstone)) {
                erased.add(tombstone);
            } else {
                tombstones.withdraw(tombstone);
                progress.note("Nothing is held of the person whose erasure was begun on " + tombstone.erasedOn()
                        + "; nothing was changed.");
            }
        }
        if (isResumed || !erased.isEmpty()) {
            published.markToBeReplaced();
            workingFile.remove();
            for (String feed : landing.feeds()) {
                step("erase " + feed, () -> takeOut(erasures, feed));
            }
        }
    }

    private long takeOut(Erasures erasures, String feed) {
        return erased.stream()
                .mapToLong(tombstone -> erasures.takeOut(feed, tombstone))
                .sum();
    }

    /** To be called when a generation made of what is left is the only one. */
    public void complete() {
        for (Tombstone tombstone : erased) {
            tombstones.complete(tombstone);
            progress.note("Erased: nothing of the person is kept. Records that are sent again stay out because of "
                    + tombstones.file(tombstone) + ".");
        }
        published.unmark();
    }

    private void step(String what, LongSupplier work) {
        long start = System.nanoTime();
        long records = work.getAsLong();
        if (records > 0) {
            progress.step(what, records, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
