package fi.mittava.api.generation;

import fi.mittava.warehouse.generation.GenerationReader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all questions of one request share: the generation, and the table that was made last, which whoever asks for its
 * next page gets again. Of one thread at a time.
 */
public final class Sitting implements AutoCloseable {

    static final String ATTRIBUTE = Sitting.class.getName();

    private final GenerationReader.Lease lease;
    private Map.@Nullable Entry<Object, Object> last;

    private Sitting(GenerationReader.Lease lease) {
        this.lease = lease;
    }

    public static Sitting begin(ServedGeneration served) {
        return new Sitting(served.lease());
    }

    /** All that is asked on behalf of an HTTP request from now on is asked in this one. */
    public void holdFor(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    GenerationReader generation() {
        return lease.reader();
    }

    /** What was made last if that was of the same key, else it is made. */
    @SuppressWarnings("unchecked") // a key names one kind of value
    public <T> T kept(Object key, Supplier<T> make) {
        if (last == null || !last.getKey().equals(key)) {
            last = null; // not both in memory
            last = Map.entry(key, make.get());
        }
        return (T) last.getValue();
    }

    @Override
    public void close() {
        lease.close();
    }
}
