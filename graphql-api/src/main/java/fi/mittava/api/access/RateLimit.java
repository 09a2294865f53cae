package fi.mittava.api.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.mittava.api.edge.RequestRefused;
import fi.mittava.api.error.ErrorCode;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** So many requests a minute of each caller; of those without credentials, of each address. */
@Component
final class RateLimit {

    private static final int MOST_CALLERS = 100_000;

    private final int perMinute;
    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(caller -> bucket());

    RateLimit(AccessSettings settings) {
        this.perMinute = settings.isOpen() ? 0 : settings.requestsPerMinute();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /**
     * Counts a request.
     *
     * @throws RequestRefused if it is one too many
     */
    void take(Asker asker, String address) {
        if (perMinute == 0) {
            return;
        }
        String caller = asker.role() == Role.PUBLIC ? asker.name() + " " + address : asker.name();
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofSeconds(
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            throw new RequestRefused(
                    HttpStatus.TOO_MANY_REQUESTS,
                    ErrorCode.RATE_LIMITED,
                    "a caller may send " + perMinute + " requests a minute; come again in " + wait.toSeconds()
                            + " seconds",
                    wait);
        }
    }
}
