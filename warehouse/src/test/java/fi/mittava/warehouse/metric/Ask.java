package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds and asks a question in a test. */
final class Ask {

    private final List<MetricRequest> metrics = new ArrayList<>();
    private final Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
    private final List<Order> orders = new ArrayList<>();
    private List<Dimension> groupBy = List.of();
    private @Nullable Grain grain;
    private @Nullable Period period;
    private int limit = 1000;
    private int offset;

    private Ask() {}

    static MetricRequest request(MetricCode code) {
        return new MetricRequest(code, null, Anchor.END, null);
    }

    static MetricRequest request(MetricCode code, int horizon, Anchor anchor) {
        return new MetricRequest(code, horizon, anchor, null);
    }

    static Ask about(MetricRequest... requests) {
        Ask ask = new Ask();
        ask.metrics.addAll(List.of(requests));
        return ask;
    }

    static Ask about(MetricCode code) {
        return about(request(code));
    }

    Ask by(Dimension... dimensions) {
        groupBy = List.of(dimensions);
        return this;
    }

    Ask per(Grain asked) {
        grain = asked;
        return this;
    }

    Ask where(Dimension dimension, String... codes) {
        filter.put(dimension, List.of(codes));
        return this;
    }

    Ask in(Period asked) {
        period = asked;
        return this;
    }

    Ask orderedBy(Order order) {
        orders.add(order);
        return this;
    }

    Ask page(int most, int from) {
        limit = most;
        offset = from;
        return this;
    }

    FigureQuestion question() {
        return new FigureQuestion(metrics, groupBy, grain, filter, period, orders, limit, offset);
    }

    FigureAnswer of(GenerationReader reader) {
        return of(reader, DisclosurePolicy.open(), Profile.MANAGER);
    }

    FigureAnswer of(GenerationReader reader, DisclosurePolicy policy, Profile profile) {
        return of(reader, policy, Access.toAll(profile));
    }

    FigureAnswer of(GenerationReader reader, DisclosurePolicy policy, Access access) {
        return new MetricQuery(reader, policy).answer(question(), access);
    }

    /** The only figure of the whole. */
    Figure figureOf(GenerationReader reader) {
        return of(reader).rows().getFirst().figures().getFirst();
    }
}
