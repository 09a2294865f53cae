package fi.mittava.api.impact;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.BandQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Where people are, month by month. */
@Controller
final class BandsController {

    private final DisclosurePolicy policy;

    BandsController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** The schema's BandTable. */
    record Table(List<BandQuery.Row> rows, int totalCount, int generation, boolean truncated) {}

    @QueryMapping
    Table bands(
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @Argument @Nullable Anchor anchor,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        List<BandQuery.Row> rows = new BandQuery(generation, policy, access)
                .answer(
                        Slice.filter(filter, generation.catalogue()),
                        period == null ? null : period.checked(),
                        Objects.requireNonNullElse(anchor, Anchor.END));
        return new Table(rows, rows.size(), generation.info().number(), false);
    }
}
