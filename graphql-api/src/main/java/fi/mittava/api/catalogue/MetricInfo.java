package fi.mittava.api.catalogue;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Metric;
import fi.mittava.warehouse.metric.MetricCode;
import java.util.List;

/** The schema's Metric, as one profile sees it. */
record MetricInfo(
        MetricCode code,
        Text name,
        Text description,
        String unit,
        String formula,
        String counts,
        boolean additive,
        boolean hasHorizon,
        boolean hasInstrument,
        boolean needsTarget,
        int leastPersons,
        int leastPersonsPersonal,
        List<String> source) {

    static MetricInfo of(Metric metric, DisclosurePolicy policy, Profile profile) {
        return new MetricInfo(
                metric.code(),
                metric.name(),
                metric.description(),
                metric.unit(),
                metric.formula(),
                metric.counts(),
                metric.isAdditive(),
                metric.hasHorizon(),
                metric.hasInstrument(),
                metric.needsTarget(),
                policy.leastPersons(metric.kind(), profile, false),
                policy.leastPersons(metric.kind(), profile, true),
                metric.source());
    }
}
