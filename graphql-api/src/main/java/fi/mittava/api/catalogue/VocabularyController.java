package fi.mittava.api.catalogue;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.MetricCatalogue;
import java.util.Arrays;
import java.util.List;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What any generation can be asked about. */
@Controller
final class VocabularyController {

    private final DisclosurePolicy policy;

    VocabularyController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    @QueryMapping
    List<MetricInfo> metrics(@ContextValue Profile profile) {
        return MetricCatalogue.all().stream()
                .map(metric -> MetricInfo.of(metric, policy, profile))
                .toList();
    }

    @QueryMapping
    List<DimensionInfo> dimensions() {
        return Arrays.stream(Dimension.values()).map(DimensionInfo::of).toList();
    }
}
