package fi.mittava.api.impact;

import fi.mittava.api.catalogue.Lang;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.TargetQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What services and contracts should reach, and what they did. */
@Controller
final class TargetsController {

    static final int GREATEST_LIMIT = 10_000;

    private final DisclosurePolicy policy;

    TargetsController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    @QueryMapping
    TargetRow.Table targets(
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @Argument @Nullable Integer limit,
            @Argument @Nullable Integer offset,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        Page page = Page.of(limit, offset, GREATEST_LIMIT);
        List<TargetQuery.Row> all = new TargetQuery(generation, policy, access)
                .answer(Slice.filter(filter, generation.catalogue()), period == null ? null : period.checked());
        List<TargetRow> rows = all.stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(TargetRow::of)
                .toList();
        boolean truncated = (long) page.offset() + rows.size() < all.size();
        return new TargetRow.Table(rows, all.size(), generation.info().number(), truncated);
    }

    @SchemaMapping(typeName = "TargetRow")
    String metricName(TargetRow row, @Argument @Nullable Lang lang) {
        return Objects.requireNonNullElse(lang, Lang.FI).of(row.described().name());
    }
}
