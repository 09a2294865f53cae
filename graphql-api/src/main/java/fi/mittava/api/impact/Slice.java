package fi.mittava.api.impact;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.FigureQuestion;
import fi.mittava.warehouse.metric.Grain;
import fi.mittava.warehouse.metric.MetricRequest;
import fi.mittava.warehouse.metric.Order;
import fi.mittava.warehouse.metric.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which participations, in which groups: what every table of figures is asked with. */
public record Slice(
        List<Dimension> groupBy,
        @Nullable Grain grain,
        Map<Dimension, List<String>> filter,
        @Nullable Period period) {

    /** Dimensions that one question may cross; more make groups of single persons. */
    static final int MOST_DIMENSIONS = 4;

    public static Slice of(
            List<Dimension> groupBy,
            @Nullable Grain grain,
            @Nullable Map<String, List<String>> filter,
            @Nullable PeriodInput period,
            GenerationCatalogue catalogue) {
        List<Dimension> distinct = groupBy.stream().distinct().toList();
        if (distinct.size() > MOST_DIMENSIONS) {
            throw new ArgumentRefused(
                    ErrorCode.TOO_MANY_DIMENSIONS,
                    "groupBy takes " + MOST_DIMENSIONS + " dimensions at most, but has " + distinct.size());
        }
        return new Slice(distinct, grain, filter(filter, catalogue), period == null ? null : period.checked());
    }

    /** Codes by dimension; goals stand for the services that are for them. */
    static Map<Dimension, List<String>> filter(
            @Nullable Map<String, List<String>> input, GenerationCatalogue catalogue) {
        if (input == null) {
            return Map.of();
        }
        Map<Dimension, List<String>> filter = DimensionFields.filter(input);
        List<String> goals = input.get("goals");
        if (goals != null) {
            List<String> services = catalogue.servicesFor(goals);
            filter.merge(
                    Dimension.SERVICE,
                    services,
                    (named, ofGoals) -> named.stream().filter(ofGoals::contains).toList());
        }
        return filter;
    }

    /** What the group's service or service type is for; null where neither tells. */
    static @Nullable String goal(FigureAnswer.Row group, GenerationCatalogue catalogue) {
        Member service = group.members().get(Dimension.SERVICE);
        if (service != null) {
            return catalogue.goalOfService(service.code()).orElse(null);
        }
        Member type = group.members().get(Dimension.SERVICE_TYPE);
        return type == null ? null : catalogue.goalOfServiceType(type.code()).orElse(null);
    }

    public FigureQuestion question(List<MetricRequest> metrics, List<Order> orderBy, Page page) {
        return new FigureQuestion(metrics, groupBy, grain, filter, period, orderBy, page.limit(), page.offset());
    }
}
