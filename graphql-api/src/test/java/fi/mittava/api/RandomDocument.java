package fi.mittava.api;

import fi.mittava.api.RandomQuestion.Anchor;
import fi.mittava.api.RandomQuestion.Column;
import fi.mittava.api.RandomQuestion.Months;
import fi.mittava.api.RandomQuestion.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document of GraphQL that asks questions in one of the many ways there are: each argument as it is or by a variable, each
 * field straight, in fragments with and without a name, under an alias, in one or two selections, included or skipped.
 */
final class RandomDocument {

    private final Random random;
    private final List<String> declared = new ArrayList<>();
    private final Map<String, @Nullable Object> variables = new HashMap<>();
    private final List<String> fields = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();

    RandomDocument(Random random) {
        this.random = random;
    }

    /** A name of the schema's, which no quotes are around. */
    private record Name(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    String text() {
        String operation = declared.isEmpty() ? "query" : "query (" + String.join(", ", declared) + ")";
        String text = operation + " {\n" + String.join("\n", fields) + "\n}\n" + String.join("\n", fragments);
        return text.contains("...figure") ? text + "\nfragment figure on Figure { value n status }" : text;
    }

    Map<String, @Nullable Object> variables() {
        return variables;
    }

    /** The columns that are answered, by their aliases. */
    Map<String, Column> addImpact(RandomQuestion question, int limit, int offset) {
        List<String> arguments = arguments(question, limit, offset);
        if (!question.orderBy().isEmpty() || random.nextBoolean()) {
            arguments.add("orderBy: "
                    + value(
                            "[ImpactOrder!]",
                            question.orderBy().stream()
                                    .map(RandomDocument::order)
                                    .toList()));
        }
        Map<String, Column> answered = new LinkedHashMap<>();
        List<String> one = new ArrayList<>(keys(question));
        List<String> other = new ArrayList<>(List.of("__typename"));
        for (Column column : question.columns()) {
            String field = "c_" + question.columns().indexOf(column);
            boolean isAnswered = random.nextInt(5) > 0;
            (random.nextInt(4) == 0 ? other : one).add(placed(field + ": " + figure(column, isAnswered), isAnswered));
            if (isAnswered) {
                answered.put(field, column);
            }
        }
        fields.add("table: impact" + parenthesised(arguments) + " { totalCount truncated rows { "
                + String.join(" ", one) + " } rows { " + String.join(" ", other) + " } }");
        return answered;
    }

    void addFigures(RandomQuestion question, int limit, int offset) {
        List<String> arguments = arguments(question, limit, offset);
        arguments.add("metrics: "
                + value(
                        "[MetricCode!]!",
                        question.metrics().stream()
                                .map(metric -> new Name(metric.name()))
                                .toList()));
        arguments.add("horizons: " + value("[Int!]", question.horizons()));
        Anchor anchor = question.columns().getFirst().anchor();
        if (anchor == Anchor.START || random.nextBoolean()) {
            arguments.add("anchor: " + value("Anchor", new Name(anchor.name())));
        }
        String keys = question.groupBy().stream().map(AskedDimension::rowField).collect(Collectors.joining(" "));
        fields.add("table: figures" + parenthesised(arguments) + " { totalCount truncated rows { period " + keys
                + " metric horizon value n status } }");
    }

    void addChange(RandomQuestion question, int limit, int offset) {
        fields.add("table: change" + parenthesised(arguments(question, limit, offset))
                + " { totalCount truncated rows { meterDimension { code } period "
                + question.groupBy().stream()
                        .map(dimension -> dimension.rowField() + " { code }")
                        .collect(Collectors.joining(" "))
                + " } }");
    }

    private List<String> arguments(RandomQuestion question, int limit, int offset) {
        List<String> arguments = new ArrayList<>();
        if (!question.groupBy().isEmpty() || random.nextBoolean()) {
            arguments.add("groupBy: "
                    + value(
                            "[Dimension!]!",
                            question.groupBy().stream()
                                    .map(dimension -> new Name(dimension.name()))
                                    .toList()));
        }
        if (question.grain() != null || random.nextBoolean()) {
            arguments.add("grain: "
                    + value(
                            "Grain",
                            question.grain() == null
                                    ? null
                                    : new Name(question.grain().name())));
        }
        if (question.filter() != null || random.nextBoolean()) {
            arguments.add("filter: " + filter(question.filter()));
        }
        if (question.months() != null || random.nextBoolean()) {
            arguments.add("period: " + value("PeriodInput", months(question.months())));
        }
        arguments.add("limit: " + value("Int", limit));
        if (offset > 0 || random.nextBoolean()) {
            arguments.add("offset: " + value("Int", offset));
        }
        return arguments;
    }

    /** As a whole, or each field by itself. */
    private String filter(@Nullable Map<String, @Nullable List<String>> filter) {
        return filter == null || random.nextBoolean()
                ? value("ImpactFilter", filter)
                : filter.entrySet().stream()
                        .map(field -> field.getKey() + ": " + value("[String!]", field.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static @Nullable Map<String, Object> months(@Nullable Months months) {
        if (months == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", months.from().toString());
        fields.put("to", months.to().toString());
        if (months.anchor() != null) {
            fields.put("anchor", new Name(months.anchor().name()));
        }
        return fields;
    }

    private static Map<String, Object> order(Order order) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (order.dimension() != null) {
            fields.put("dimension", new Name(order.dimension().name()));
        }
        if (order.column() != null) {
            fields.put("metric", new Name(order.column().metric().name()));
            if (order.column().horizon() != null) {
                fields.put("horizon", order.column().horizon());
            }
        }
        if (order.isDescending()) {
            fields.put("direction", new Name("DESC"));
        }
        return fields;
    }

    private List<String> keys(RandomQuestion question) {
        List<String> keys = new ArrayList<>(List.of("period"));
        question.groupBy().forEach(dimension -> keys.add(placed(dimension.rowField() + " { code }", true)));
        return keys;
    }

    /** What isn't answered may ask what there isn't. */
    private String figure(Column column, boolean isAnswered) {
        List<String> arguments = new ArrayList<>();
        if (column.horizon() != null) {
            arguments.add("horizon: " + value("Int!", isAnswered ? column.horizon() : 99));
            if (column.anchor() == Anchor.START || random.nextBoolean()) {
                arguments.add(
                        "anchor: " + value("Anchor", new Name(column.anchor().name())));
            }
        }
        return column.metric().field()
                + parenthesised(arguments)
                + (isAnswered ? directive(true) : directive(false))
                + (random.nextBoolean() ? " { ...figure }" : " { value n status }");
    }

    private String placed(String field, boolean isAnswered) {
        return switch (random.nextInt(4)) {
            case 0 -> "... on ImpactRow" + directive(true) + " { " + field + " }";
            case 1 -> "..." + (isAnswered ? " @include(if: true)" : " @skip(if: true)") + " { " + field + " }";
            case 2 -> {
                String name = "part" + fragments.size();
                fragments.add("fragment " + name + " on ImpactRow { " + field + " }");
                yield "..." + name + directive(true);
            }
            default -> field;
        };
    }

    private String directive(boolean isAnswered) {
        if (isAnswered && random.nextBoolean()) {
            return "";
        }
        boolean isSkip = random.nextBoolean();
        return (isSkip ? " @skip" : " @include") + "(if: " + value("Boolean!", isSkip != isAnswered) + ")";
    }

    private static String parenthesised(List<String> arguments) {
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    private String value(String type, @Nullable Object value) {
        if (random.nextBoolean()) {
            return literal(value);
        }
        String name = "v" + declared.size();
        declared.add("$" + name + ": " + type);
        variables.put(name, json(value));
        return "$" + name;
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> '"' + text + '"';
            case List<?> list -> list.stream().map(RandomDocument::literal).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> fields ->
                fields.entrySet().stream()
                        .map(field -> field.getKey() + ": " + literal(field.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
            default -> value.toString();
        };
    }

    private static @Nullable Object json(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Name name -> name.text();
            case List<?> list -> list.stream().map(RandomDocument::json).toList();
            case Map<?, ?> fields -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                fields.forEach((field, content) -> object.put(String.valueOf(field), json(content)));
                yield object;
            }
            default -> value;
        };
    }
}
