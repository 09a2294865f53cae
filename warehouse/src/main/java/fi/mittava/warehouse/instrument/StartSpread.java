package fi.mittava.warehouse.instrument;

import java.util.Optional;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * How the start scores of one measure spread in one version of its instrument, as {@code sql/publish/start_spread.sql}
 * finds it, and what follows for how far they can be relied on.
 *
 * @param n who answered every item
 * @param scores who have a score at the start
 */
record StartSpread(
        int k,
        int instrumentNumber,
        int instrumentKey,
        String version,
        @Nullable Double declaredAlpha,
        @Nullable Double declaredTestRetest,
        int items,
        long n,
        double itemVariances,
        double totalVariance,
        long scores,
        double sdStart) {

    /** Of fewer nothing is told: it would tell of persons, and mean little. */
    static final int LEAST_ANSWERS = 10;

    /** A reliability and where it is from: alpha or test_retest of the instrument's file, estimated, none. */
    record Source(@Nullable Double reliability, String name) {}

    static StartSpread of(Record row) {
        return new StartSpread(
                row.get("k", Integer.class),
                row.get("instrument_number", Integer.class),
                row.get("instrument_key", Integer.class),
                row.get("version", String.class),
                row.get("declared_alpha", Double.class),
                row.get("declared_test_retest", Double.class),
                row.get("items", Integer.class),
                row.get("n", Long.class),
                row.get("item_variances", Double.class),
                row.get("total_variance", Double.class),
                row.get("scores", Long.class),
                row.get("sd_start", Double.class));
    }

    /** Empty with one item, or too few answers. */
    Optional<CronbachAlpha> alpha() {
        return n < LEAST_ANSWERS ? Optional.empty() : CronbachAlpha.of(n, items, itemVariances, totalVariance);
    }

    /** The file's goes first: of several items their α, of a single one test and retest; else the estimate. */
    Source source() {
        if (items > 1 && declaredAlpha != null) {
            return new Source(declaredAlpha, "alpha");
        }
        if (declaredTestRetest != null) {
            return new Source(declaredTestRetest, "test_retest");
        }
        return alpha().filter(alpha -> alpha.value() > 0)
                .map(alpha -> new Source(alpha.value(), "estimated"))
                .orElse(new Source(null, "none"));
    }

    @Nullable
    Double sdStartIfMany() {
        return scores < LEAST_ANSWERS ? null : sdStart;
    }

    /** The least change that is reliable, in points; null if that isn't known. */
    @Nullable
    Double leastChange() {
        Double reliability = source().reliability();
        Double deviation = sdStartIfMany();
        return reliability == null || deviation == null || deviation == 0
                ? null
                : ReliableChange.leastChange(deviation, reliability);
    }
}
