package fi.mittava.api.generation;

import fi.mittava.warehouse.generation.GenerationInfo;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready as long as a generation is served, be it stale: old figures that say so are better than none. */
@Component("generation")
final class GenerationHealth implements HealthIndicator {

    private final ServedGeneration served;

    GenerationHealth(ServedGeneration served) {
        this.served = served;
    }

    @Override
    public Health health() {
        GenerationInfo info = served.info();
        Health.Builder health = Health.up()
                .withDetail("number", info.number())
                .withDetail("publishedAt", info.publishedAt().toString());
        return served.whyStale()
                .map(reason -> health.withDetail("stale", true).withDetail("reason", reason))
                .orElseGet(() -> health.withDetail("stale", false))
                .build();
    }
}
