package fi.mittava.warehouse.generation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One published generation, open for reading in a DuckDB instance of its own that can touch no other file. Safe for
 * many threads.
 *
 * <p>Who needs several answers from the same generation takes a {@link #lease()} first. {@link #close()} refuses new
 * leases at once and closes the file when the last lease is given back, so a generation may be replaced while it is read.
 */
public final class GenerationReader implements AutoCloseable {

    private final LockedInstance instance;
    private final GenerationInfo info;
    private final GenerationCatalogue catalogue;
    private final int persons;
    private final long participations;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();
    private int holders;
    private boolean isClosing;

    private GenerationReader(LockedInstance instance) {
        this.instance = instance;
        this.info = instance.connections().read(sql -> new InfoTables(sql).info());
        this.persons = instance.connections().read(sql -> new InfoTables(sql).persons());
        this.participations = instance.connections().read(sql -> new InfoTables(sql).participations());
        this.catalogue = instance.connections().read(sql -> new CatalogueTables(sql).read());
    }

    /**
     * Opens a published file.
     *
     * @throws GenerationUnreadable if it is missing, damaged, or of another version
     */
    public static GenerationReader open(Path file, DuckDbLimits limits) {
        if (!Files.isRegularFile(file)) {
            throw new GenerationUnreadable(file, "is not there");
        }
        LockedInstance instance = LockedInstance.open(file, limits);
        try {
            return new GenerationReader(instance);
        } catch (RuntimeException e) {
            instance.close();
            throw new GenerationUnreadable(file, "is damaged", e);
        }
    }

    public GenerationInfo info() {
        return info;
    }

    public GenerationCatalogue catalogue() {
        return catalogue;
    }

    /** How many participations there are. For this module only. */
    public long participations() {
        return participations;
    }

    /** How many keys {@code participation.person} has at most: one more than the greatest. For this module only. */
    public int persons() {
        return persons;
    }

    /** 16 hexadecimal digits that are the same for the same figures, however they were loaded. */
    public @Nullable String checksum() {
        return read(sql -> new InfoTables(sql).checksum());
    }

    /** What answering takes just now. */
    public DuckDbMemory memory() {
        return read(sql -> new InfoTables(sql).memory());
    }

    /** Those published before this one, newest first, as far as it is known. */
    public List<EarlierGeneration> earlier() {
        return read(sql -> new InfoTables(sql).earlier());
    }

    /** Quality of what came in, of one feed or of all if null. */
    public Quality quality(@Nullable String feed) {
        return read(sql -> new InfoTables(sql).quality(feed));
    }

    /** What services and contracts should reach, services first. */
    public List<Target> targets() {
        return read(sql -> new ReferenceTables(sql, catalogue).targets());
    }

    /** What areas set aside for services, by year. */
    public List<AreaBudget> budgets() {
        return read(sql -> new ReferenceTables(sql, catalogue).budgets());
    }

    /** What was done about a service because of feedback, newest first; of all services if null. */
    public List<ClientAction> clientActions(@Nullable String service) {
        return read(sql -> new ReferenceTables(sql, catalogue).clientActions(service));
    }

    /** Effects that research found of a service type; of all if null. */
    public List<ExternalEstimate> externalEstimates(@Nullable String serviceType) {
        return read(sql -> new ReferenceTables(sql, catalogue).externalEstimates(serviceType));
    }

    /**
     * Runs queries on a connection of this thread's own. For this module only: no SQL outside the warehouse.
     *
     * @throws IllegalStateException after {@link #close()}, unless a lease holds the generation open
     */
    public <T extends @Nullable Object> T read(Function<DSLContext, T> queries) {
        hold();
        try {
            return instance.connections().read(queries);
        } finally {
            release();
        }
    }

    /** What is made of this generation once, and then kept as long as it is open. For this module only. */
    public <T> T kept(Class<T> type, Function<GenerationReader, T> make) {
        return type.cast(kept.computeIfAbsent(type, missing -> make.apply(this)));
    }

    /** Keeps the generation open until the lease is closed; empty if it is closing: then take the next generation's. */
    public synchronized Optional<Lease> lease() {
        if (isClosing) {
            return Optional.empty();
        }
        hold();
        return Optional.of(new Lease());
    }

    /** Closes the file now, or when the last lease is given back. */
    @Override
    public synchronized void close() {
        if (!isClosing) {
            isClosing = true;
            closeIfUnused();
        }
    }

    private synchronized void hold() {
        if (isClosing && holders == 0) {
            throw new IllegalStateException("generation " + info.number() + " is closed");
        }
        holders++;
    }

    private synchronized void release() {
        holders--;
        closeIfUnused();
    }

    private void closeIfUnused() {
        if (isClosing && holders == 0) {
            instance.close();
        }
    }

    /** A right to read that holds the generation open, and the table that was made last by it. */
    public final class Lease implements AutoCloseable {

        private boolean isGivenBack;
        private Map.@Nullable Entry<Object, Object> last;

        private Lease() {}

        public GenerationReader reader() {
            return GenerationReader.this;
        }

        /** What was made last if that was of the same key, as for the next page of a table; else it is made. */
        @SuppressWarnings("unchecked") // a key names one kind of value
        public synchronized <T> T last(Object key, Supplier<T> make) {
            if (last == null || !last.getKey().equals(key)) {
                last = null; // not both in memory
                last = Map.entry(key, make.get());
            }
            return (T) last.getValue();
        }

        /** Gives the lease back; a second time does nothing. */
        @Override
        public synchronized void close() {
            if (!isGivenBack) {
                isGivenBack = true;
                release();
            }
        }
    }
}
