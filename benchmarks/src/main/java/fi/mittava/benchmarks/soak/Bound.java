package fi.mittava.benchmarks.soak;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * How much something may grow from the first third of the samples to the last.
 *
 * @param factor times the beginning
 * @param more and so much besides, for what isn't steady
 * @param unit that {@code more} is told in
 */
record Bound(String what, ToLongFunction<Sample> of, double factor, long more, Unit unit) {

    private static final long MEGABYTE = 1_000_000;

    /** For samples under the same load. Garbage, the compiler's work and freed memory that isn't given back go up and down. */
    static final List<Bound> ALL = List.of(
            new Bound("heap after collection", Sample::heap, 1.1, 25 * MEGABYTE, Unit.MEGABYTES),
            new Bound("resident memory", Sample::resident, 1.2, 150 * MEGABYTE, Unit.MEGABYTES),
            new Bound("threads", Sample::threads, 1, 10, Unit.NUMBER),
            new Bound("open files", Sample::files, 1, 20, Unit.NUMBER),
            new Bound("spilled by DuckDB", Sample::spilled, 1, 500 * MEGABYTE, Unit.MEGABYTES));

    enum Unit {
        MEGABYTES,
        NUMBER;

        String tell(long value) {
            return this == MEGABYTES ? String.format(Locale.ROOT, "%d MB", value / MEGABYTE) : Long.toString(value);
        }
    }

    /** In words, if it was broken. */
    Optional<String> broken(List<Sample> samples) {
        int third = Math.max(1, samples.size() / 3);
        long before = median(samples.subList(0, third));
        long after = median(samples.subList(samples.size() - third, samples.size()));
        return after <= factor * before + more
                ? Optional.empty()
                : Optional.of(what + " grew from " + unit.tell(before) + " to " + unit.tell(after));
    }

    private long median(List<Sample> samples) {
        long[] sorted = samples.stream().mapToLong(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
