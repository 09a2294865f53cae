package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Record;

/** The effects among a question's metrics, as figures beside the others. */
final class EffectFigures {

    private final EffectSlices slices;
    private final Map<List<Integer>, Map<EffectAsked, EffectFinding>> found;

    EffectFigures(EffectSlices slices, List<MetricRequest> metrics) {
        this.slices = slices;
        List<EffectAsked> asked = new ArrayList<>();
        for (MetricRequest request : metrics) {
            if (MetricCatalogue.metric(request.metric()).isEffect() && !asked.contains(asked(request))) {
                asked.add(asked(request));
            }
        }
        this.found = asked.isEmpty() ? Map.of() : slices.find(asked);
    }

    Figure figure(MetricRequest request, Record group) {
        EffectFinding finding =
                found.getOrDefault(slices.keys(group), Map.of()).getOrDefault(asked(request), slices.nothing());
        return request.metric() == MetricCode.COST_PER_ADDITIONAL_EMPLOYMENT
                ? finding.costPerAdditional()
                : finding.effect();
    }

    private static EffectAsked asked(MetricRequest request) {
        return new EffectAsked(
                EffectMetrics.outcome(request.metric()),
                Objects.requireNonNull(request.horizon(), "an effect needs a horizon"));
    }
}
