package fi.mittava.api.limit;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.GenerationReader;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * About how many rows a root field takes: each participation read once, and once more for each dimension that is filtered
 * by, since the gate looks behind filters, and a hundred times for each term sheet; then a row made for each figure of each group
 * that there may be.
 */
final class CostEstimate {

    /** Periods that data may have: ten years of them. */
    private static final Map<String, Integer> PERIODS = Map.of("MONTH", 120, "QUARTER", 40, "YEAR", 10);

    /** What a simulation does with each participation, in rows read. */
    private static final int SIMULATED = 100;

    private final GraphQLSchema schema;
    private final GenerationCatalogue catalogue;
    private final long participations;

    CostEstimate(GraphQLSchema schema, GenerationReader generation) {
        this.schema = schema;
        this.catalogue = generation.catalogue();
        this.participations = generation.participations();
    }

    double of(ExecutableNormalizedField field) {
        Map<String, Object> arguments = field.getResolvedArguments();
        if (!isOfParticipations(field)) {
            return 0;
        }
        double groups = PERIODS.getOrDefault(String.valueOf(arguments.get("grain")), 1);
        for (Object dimension : list(arguments.get("groupBy"))) {
            groups *= values(Dimension.valueOf(dimension.toString()), arguments);
        }
        int sheets = list(arguments.get("sheets")).size();
        return (double) participations * (1 + filters(arguments).size() + SIMULATED * sheets)
                + Math.min(groups, (double) participations) * figures(field);
    }

    private boolean isOfParticipations(ExecutableNormalizedField field) {
        return field.getFieldDefinitions(schema).getFirst().getArgument("filter") != null;
    }

    private int values(Dimension dimension, Map<String, Object> arguments) {
        Object codes = filters(arguments).get(DimensionFields.of(dimension).filterField());
        return codes == null
                ? Math.max(1, catalogue.members(dimension).all().size())
                : list(codes).size();
    }

    @SuppressWarnings("unchecked") // an input object's fields by name
    private static Map<String, Object> filters(Map<String, Object> arguments) {
        return arguments.get("filter") instanceof Map<?, ?> filter ? (Map<String, Object>) filter : Map.of();
    }

    /** Metrics times horizons where they are arguments; else what is selected of a row. */
    private static int figures(ExecutableNormalizedField field) {
        Map<String, Object> arguments = field.getResolvedArguments();
        int horizons = Math.max(1, list(arguments.get("horizons")).size());
        if (arguments.containsKey("metrics")) {
            return Math.max(1, list(arguments.get("metrics")).size()) * horizons;
        }
        int selected = field.getChildren().stream()
                .filter(child -> child.getName().equals("rows"))
                .mapToInt(rows -> rows.getChildren().size())
                .sum();
        return Math.max(1, selected) * horizons;
    }

    private static Collection<?> list(@Nullable Object argument) {
        return argument instanceof Collection<?> list ? list : List.of();
    }
}
