package fi.mittava.api.effect;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.impact.Page;
import fi.mittava.api.impact.PeriodInput;
import fi.mittava.api.impact.Slice;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.BalanceQuery;
import fi.mittava.warehouse.metric.EffectQuery;
import fi.mittava.warehouse.metric.Grain;
import fi.mittava.warehouse.metric.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What services change: by group, as a curve, and whether like was compared with like. */
@Controller
final class EffectController {

    private static final int GREATEST_LIMIT = 10_000;
    private static final List<Integer> DEFAULT_HORIZONS = List.of(3, 6, 12, 24);

    private final DisclosurePolicy policy;

    EffectController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** Rows in the order of groups, then of horizons; paged over rows. */
    @QueryMapping
    EffectRow.Table effect(
            @Argument @Nullable Outcome outcome,
            @Argument @Nullable List<Integer> horizons,
            @Argument List<Dimension> groupBy,
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @Argument @Nullable Grain grain,
            @Argument @Nullable Integer limit,
            @Argument @Nullable Integer offset,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        List<Integer> months = Objects.requireNonNullElse(horizons, DEFAULT_HORIZONS).stream()
                .distinct()
                .toList();
        months.forEach(EffectController::check);
        if (months.isEmpty()) {
            throw new ArgumentRefused(ErrorCode.BAD_REQUEST, "effect needs a horizon");
        }
        Page page = Page.of(limit, offset, GREATEST_LIMIT);
        Slice slice = Slice.of(groupBy, grain, filter, period, generation.catalogue());
        EffectQuery.Answer answer = new EffectQuery(generation, policy, access)
                .answer(slice.question(List.of(), List.of(), page.groups(months.size())), orOpen(outcome), months);
        Page.Rows<EffectRow> rows =
                page.of(answer.rows().stream().map(EffectRow::new), months.size(), answer.totalCount());
        return new EffectRow.Table(
                rows.shown(), rows.totalCount(), generation.info().number(), rows.truncated(), answer.period());
    }

    @QueryMapping
    EffectRow.Curve effectCurve(
            @Argument @Nullable Outcome outcome,
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        Slice whole = Slice.of(List.of(), null, filter, period, generation.catalogue());
        List<EffectRow> points = new EffectQuery(generation, policy, access)
                        .answer(
                                whole.question(List.of(), List.of(), Page.of(1, 0, GREATEST_LIMIT)),
                                orOpen(outcome),
                                EffectQuery.curve())
                        .rows()
                        .stream()
                        .map(EffectRow::new)
                        .toList();
        return new EffectRow.Curve(orOpen(outcome), points, generation.info().number());
    }

    @QueryMapping
    BalanceRows.Table balance(
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        Slice slice = Slice.of(List.of(), null, filter, period, generation.catalogue());
        return BalanceRows.table(
                new BalanceQuery(generation, policy, access).answer(slice.filter()),
                generation.info().number());
    }

    private static Outcome orOpen(@Nullable Outcome outcome) {
        return Objects.requireNonNullElse(outcome, Outcome.EMPLOYED_OPEN);
    }

    private static void check(int horizon) {
        if (Math.abs(horizon) > EffectQuery.FARTHEST) {
            throw new ArgumentRefused(
                    ErrorCode.HORIZON_OUT_OF_RANGE,
                    "horizon of an effect must be a whole month from -24 to 24, but is " + horizon);
        }
    }
}
