package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.GenerationReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What providers are compared by. Each is what the metric of the catalogue is; months count from the start. */
public enum ComparedOutcome {
    EMPLOYED_OPEN(MetricCode.OPEN_EMPLOYMENT_RATE),
    EMPLOYED(MetricCode.EMPLOYMENT_RATE),
    IN_EDUCATION(MetricCode.EDUCATION_RATE),
    POSITIVE_END(MetricCode.POSITIVE_END_RATE),
    CHANGE(MetricCode.MEAN_CHANGE);

    private final MetricCode metric;

    ComparedOutcome(MetricCode metric) {
        this.metric = metric;
    }

    /** Whether it is of some month after the start. */
    public boolean hasHorizon() {
        return MetricCatalogue.metric(metric).hasHorizon();
    }

    /** Shares from 0 to 1; else points of the default meter's overall score. */
    public boolean isShare() {
        return this != CHANGE;
    }

    MetricRequest request(@Nullable Integer horizon) {
        return new MetricRequest(metric, horizon, Anchor.START, null);
    }

    Meter meter(GenerationReader reader) {
        String code = reader.info().defaultInstrument();
        return isShare()
                ? Meter.NONE
                : new Meter(
                        reader.catalogue().instrument(code).orElse(null),
                        reader.catalogue().measure(code, null).orElse(null),
                        List.of());
    }

    /** Which participations count, and which of them hit. */
    Formula formula(GenerationReader reader, @Nullable Integer horizon) {
        return MetricCatalogue.metric(metric)
                .formula(
                        new Asked(request(horizon), meter(reader), reader.info().dataTo(), null));
    }
}
