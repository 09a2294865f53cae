package fi.mittava.api.generation;

import fi.mittava.warehouse.generation.DuckDbMemory;
import fi.mittava.warehouse.generation.GenerationReader;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which generation is served, how old it is, and what its DuckDB takes. */
@Component
final class GenerationMeters implements MeterBinder {

    private final ServedGeneration served;

    GenerationMeters(ServedGeneration served) {
        this.served = served;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("mittava.generation.number", served, ServedGeneration::number)
                .description("Number of the generation that is served.")
                .register(meters);
        TimeGauge.builder(
                        "mittava.generation.age",
                        served,
                        TimeUnit.SECONDS,
                        of -> age(of.info().publishedAt()))
                .description("Time since it was published.")
                .register(meters);
        Gauge.builder("mittava.generation.stale", served, of -> of.isStale() ? 1 : 0)
                .description("1: a newer one could not be opened.")
                .register(meters);
        TimeGauge.builder(
                        "mittava.study.age",
                        served,
                        TimeUnit.SECONDS,
                        of -> age(of.info().studyAt()))
                .description("Time since its matched comparison was made; NaN: it has none.")
                .register(meters);
        Gauge.builder("mittava.duckdb.memory", served, of -> bytes(of, DuckDbMemory::used))
                .description("Memory that its DuckDB holds, within serve.memory.")
                .baseUnit(BaseUnits.BYTES)
                .register(meters);
        Gauge.builder("mittava.duckdb.spilled", served, of -> bytes(of, DuckDbMemory::spilled))
                .description("What its DuckDB has spilled to the data folder's tmp.")
                .baseUnit(BaseUnits.BYTES)
                .register(meters);
    }

    private static double age(@Nullable Instant since) {
        return since == null
                ? Double.NaN
                : Duration.between(since, Instant.now()).toSeconds();
    }

    private static double bytes(ServedGeneration served, ToLongFunction<DuckDbMemory> part) {
        try (GenerationReader.Lease lease = served.lease()) {
            return part.applyAsLong(lease.reader().memory());
        }
    }
}
