package fi.mittava.api.generation;

import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.warehouse.generation.GenerationInfo;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.GenerationUnreadable;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation that requests are answered from. {@link #refresh()} puts the published one in its place; requests
 * under way keep theirs, and a file is closed after its last reader.
 */
public final class ServedGeneration implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServedGeneration.class);

    private final Path currentFile;
    private final DuckDbLimits limits;
    private volatile Now now;

    private ServedGeneration(Path currentFile, DuckDbLimits limits, CurrentGeneration current) {
        this.currentFile = currentFile;
        this.limits = limits;
        this.now = open(current);
    }

    /**
     * Opens the generation that {@code currentFile} names; empty if none has been published.
     *
     * @throws GenerationUnreadable if it is named but can't be served
     */
    public static Optional<ServedGeneration> open(Path currentFile, DuckDbLimits limits) {
        return CurrentGeneration.read(currentFile).map(current -> new ServedGeneration(currentFile, limits, current));
    }

    private Now open(CurrentGeneration current) {
        return new Now(current.file(), GenerationReader.open(current.file(), limits), null);
    }

    /** A right to read one generation until it is closed. */
    public GenerationReader.Lease lease() {
        GenerationReader candidate = now.reader;
        Optional<GenerationReader.Lease> lease = candidate.lease();
        while (lease.isEmpty()) { // swapped between the two reads: the next one is there already
            if (candidate == now.reader) {
                throw new IllegalStateException("the server is closing");
            }
            candidate = now.reader;
            lease = candidate.lease();
        }
        return lease.get();
    }

    /** True if a newer generation could not be opened, so that this one is served instead. */
    public boolean isStale() {
        return now.whyStale != null;
    }

    /** Why, in a sentence without the file's folder; empty unless stale. */
    public Optional<String> whyStale() {
        return Optional.ofNullable(now.whyStale);
    }

    /** What is served now. */
    public State state() {
        Now current = now;
        return new State(current.reader.info().number(), current.whyStale != null);
    }

    /** What the generation that is served says of itself. */
    public GenerationInfo info() {
        return now.reader.info();
    }

    public int number() {
        return info().number();
    }

    /** True if the data is made up. */
    public boolean isSynthetic() {
        return info().isSynthetic();
    }

    /** Serves what is published now. If that can't be opened, says so once in the log and keeps the last good one. */
    public synchronized void refresh() {
        try {
            Optional<CurrentGeneration> current = CurrentGeneration.read(currentFile);
            if (current.isEmpty()) {
                stay(currentFile.getFileName() + " is not there", currentFile + " is not there");
            } else if (current.get().file().equals(now.file)) {
                now = now.because(null);
            } else {
                swap(current.get());
            }
        } catch (GenerationUnreadable unreadable) {
            stay(unreadable.reason(), String.valueOf(unreadable.getMessage()));
        }
    }

    private void stay(String reason, String message) {
        if (!reason.equals(now.whyStale)) {
            LOG.warn("still serving generation {}: {}", number(), message);
            now = now.because(reason);
        }
    }

    private void swap(CurrentGeneration current) {
        GenerationReader last = now.reader;
        now = open(current);
        LOG.info("serving generation {}", current.number());
        last.close();
    }

    @Override
    public synchronized void close() {
        now.reader.close();
    }

    /** Changed as a whole, so that no generation is told as stale for what kept its forerunner. */
    private record Now(
            Path file, GenerationReader reader, @Nullable String whyStale) {

        Now because(@Nullable String reason) {
            return new Now(file, reader, reason);
        }
    }

    /**
     * What an answer tells of where it comes from.
     *
     * @param number the generation's
     * @param isStale whether a newer one could not be opened
     */
    public record State(int number, boolean isStale) {}
}
