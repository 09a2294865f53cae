package fi.mittava.warehouse.metric;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What takes time to make, kept as long as it is among what was last asked for. Safe for many threads. */
final class LastAsked<K, V> {

    private final Map<K, V> kept;
    private final Predicate<V> isSmallEnough;

    /** Keeps {@code most} values. */
    LastAsked(int most) {
        this(most, value -> true);
    }

    /** Keeps {@code most} values of those that are small enough; the others are made each time anew. */
    LastAsked(int most, Predicate<V> isSmallEnough) {
        this.isSmallEnough = isSmallEnough;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value, made if need be; two who ask at once may both make it. */
    V get(K key, Supplier<V> make) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = make.get();
        if (isSmallEnough.test(made)) {
            synchronized (kept) {
                kept.put(key, made);
            }
        }
        return made;
    }
}
