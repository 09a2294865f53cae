package fi.mittava.api.feedback;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.api.impact.Page;
import fi.mittava.api.impact.PeriodInput;
import fi.mittava.api.impact.Slice;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.FeedbackAnswer;
import fi.mittava.warehouse.metric.FeedbackQuery;
import fi.mittava.warehouse.metric.FeedbackQuestion;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Feedback item by item: one question for the whole table. */
@Controller
final class FeedbackController implements RuntimeWiringConfigurer {

    static final int GREATEST_LIMIT = 10_000;

    private final DisclosurePolicy policy;

    FeedbackController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    @QueryMapping
    FeedbackRow.Table feedback(
            @Argument @Nullable String instrument,
            @Argument @Nullable String item,
            @Argument List<Dimension> groupBy,
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @Argument @Nullable Integer limit,
            @Argument @Nullable Integer offset,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        Page page = Page.of(limit, offset, GREATEST_LIMIT);
        Slice slice = Slice.of(groupBy, null, filter, period, generation.catalogue());
        FeedbackAnswer answer = new FeedbackQuery(generation, policy)
                .answer(
                        new FeedbackQuestion(
                                instrument,
                                item,
                                slice.groupBy(),
                                slice.filter(),
                                slice.period(),
                                page.limit(),
                                page.offset()),
                        access);
        return new FeedbackRow.Table(
                answer.rows().stream()
                        .map(row -> new FeedbackRow(answer.instrument(), row))
                        .toList(),
                answer.totalCount(),
                generation.info().number(),
                answer.truncated(),
                answer.period());
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("FeedbackRow", type -> {
            for (DimensionFields fields : DimensionFields.values()) {
                type.dataFetcher(fields.rowField(), (TrivialDataFetcher<@Nullable Object>)
                        environment -> row(environment).member(fields.dimension()));
            }
            return type;
        });
    }

    private static FeedbackRow row(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<FeedbackRow>getSource());
    }
}
