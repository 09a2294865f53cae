package fi.mittava.ingest.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which files are complete: those that haven't changed for a while, by their own time or since they were first seen so. One
 * that was moved in whole is complete at once if it was written some time ago.
 */
public final class SettledFiles {
    private final Duration quiet;
    private final Clock clock;
    private final Map<Path, Seen> seen = new TreeMap<>();

    /** A watch for files that must not have changed for {@code quiet}. */
    public SettledFiles(Duration quiet, Clock clock) {
        this.quiet = quiet;
        this.clock = clock;
    }

    private record State(long bytes, FileTime modified, boolean isReadable) {}

    private record Seen(State state, Instant since, boolean isDone) {}

    /**
     * Those that wait to be taken.
     *
     * @param settled complete ones
     * @param waiting how many may still be written to
     */
    public record Found(List<Path> settled, int waiting) {}

    /** Looks at what lies there now, {@link #done} left out. */
    public Found look(Collection<Path> files) {
        Instant now = clock.instant();
        seen.keySet().retainAll(Set.copyOf(files));
        files.forEach(file -> state(file).ifPresent(state -> note(file, new Seen(state, now, false))));
        List<Path> settled = new ArrayList<>();
        int[] waiting = {0};
        seen.forEach((file, as) -> {
            if (!as.isDone() && isSettled(as, now)) {
                settled.add(file);
            } else if (!as.isDone()) {
                waiting[0]++;
            }
        });
        return new Found(settled, waiting[0]);
    }

    /** Leaves these out, as they were when last looked at, until they change. */
    public void done(Collection<Path> files) {
        files.forEach(file -> seen.computeIfPresent(file, (path, as) -> new Seen(as.state(), as.since(), true)));
    }

    /** Has every file looked at anew. */
    public void forget() {
        seen.replaceAll((file, as) -> new Seen(as.state(), as.since(), false));
    }

    private void note(Path file, Seen now) {
        seen.merge(file, now, (before, after) -> before.state().equals(after.state()) ? before : after);
    }

    private boolean isSettled(Seen file, Instant now) {
        Instant latest = now.minus(quiet);
        return !file.since().isAfter(latest)
                || !file.state().modified().toInstant().isAfter(latest);
    }

    /** Nothing of a file that has gone in the meantime. */
    private static Optional<State> state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new State(attributes.size(), attributes.lastModifiedTime(), Files.isReadable(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
