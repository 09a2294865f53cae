package fi.mittava.warehouse.generation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a meter.
 *
 * @param k number of its columns in {@code participation}: m&lt;k&gt;_start, …
 * @param meterDimension null: the instrument's overall score
 * @param isHighBetter false: a smaller score is the better one
 * @param scale on which its scores lie
 * @param items codes of the items that it is made of
 * @param reliabilities one a version with start answers, by version
 */
public record Measure(
        int k,
        String instrument,
        @Nullable String meterDimension,
        boolean isHighBetter,
        Text name,
        Instrument.Scale scale,
        List<String> items,
        List<Reliability> reliabilities) {

    /** Of one version; empty: nobody has answered it. */
    public Optional<Reliability> reliability(String version) {
        return reliabilities.stream()
                .filter(reliability -> reliability.version().equals(version))
                .findFirst();
    }
}
