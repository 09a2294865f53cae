package fi.mittava.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** An answer as the docs show it: rounded, the first of many, and a mask where each has its own. */
final class ShownAnswer {

    private static final String MASK = "…";
    /** What differs from one time to another. */
    private static final Set<String> MASKED =
            Set.of("requestId", "publishedAt", "studyAt", "loadedAt", "ETag", "X-Request-Id");

    /** Whose fields come in no order. */
    private static final Set<String> UNORDERED = Set.of("locations", "extensions");

    private static final int DIGITS = 4;
    private static final int MOST_SHOWN = 6;
    private static final int SHOWN_OF_MORE = 4;
    private static final int LINE = 140;
    private static final Pattern TOLD_HEADER = Pattern.compile("ETag|X-Mittava-.*|X-Request-Id");
    private static final Pattern CELL = Pattern.compile("(?<=[\\n,])-?\\d+\\.\\d+(?=[\\n,])");
    private static final JsonMapper JSON = new JsonMapper();

    private ShownAnswer() {}

    static String json(JsonNode answer) {
        return lines(shown("", answer), "") + "\n";
    }

    /** JSON, else CSV. */
    static String body(HttpResponse<String> response) {
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return isJson ? json(JSON.readTree(response.body())) : csv(response.body());
    }

    /** The first line, and the headers that the docs tell of. */
    static String headers(HttpResponse<?> response) {
        String told = response.headers().map().entrySet().stream()
                .filter(header -> TOLD_HEADER.matcher(header.getKey()).matches())
                .map(header -> header.getKey() + ": "
                        + (MASKED.contains(header.getKey())
                                ? MASK
                                : header.getValue().getFirst()) + "\n")
                .collect(Collectors.joining());
        return "HTTP/1.1 " + response.statusCode() + "\n" + told + "\n";
    }

    private static String csv(String file) {
        String rounded = CELL.matcher(file)
                .replaceAll(cell -> rounded(new BigDecimal(cell.group())).toPlainString());
        List<String> rows = Arrays.asList(rounded.split("\\R"));
        return firstOf(rows.subList(1, rows.size()), rows.getFirst()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> firstOf(List<String> rows, String header) {
        boolean isWhole = rows.size() <= MOST_SHOWN;
        return Stream.of(
                        Stream.of(header),
                        rows.subList(0, isWhole ? rows.size() : SHOWN_OF_MORE).stream(),
                        isWhole ? Stream.<String>of() : Stream.of(more(rows.size())))
                .flatMap(lines -> lines);
    }

    private static String more(int entries) {
        return MASK + " and " + (entries - SHOWN_OF_MORE) + " more";
    }

    private static JsonNode shown(String name, JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (MASKED.contains(name)) {
            return nodes.stringNode(MASK);
        }
        if (value.isNumber()) {
            return nodes.numberNode(rounded(value.decimalValue()));
        }
        if (value.isArray()) {
            boolean isWhole = value.size() <= MOST_SHOWN;
            var array = nodes.arrayNode();
            IntStream.range(0, isWhole ? value.size() : SHOWN_OF_MORE)
                    .forEach(place -> array.add(shown(name, value.get(place))));
            return isWhole ? array : array.add(more(value.size()));
        }
        if (value.isObject()) {
            var object = nodes.objectNode();
            Stream<Map.Entry<String, JsonNode>> fields = value.propertyStream();
            (UNORDERED.contains(name) ? fields.sorted(Map.Entry.comparingByKey()) : fields)
                    .forEach(field -> object.set(field.getKey(), shown(field.getKey(), field.getValue())));
            return object;
        }
        return value;
    }

    /** Digits before the point are never rounded away. */
    private static BigDecimal rounded(BigDecimal number) {
        int scale = Math.max(0, DIGITS - number.precision() + number.scale());
        BigDecimal rounded = number.scale() > scale ? number.setScale(scale, RoundingMode.HALF_EVEN) : number;
        return rounded.signum() == 0 || rounded.scale() <= 0 ? rounded : stripped(rounded);
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What fits a line stays on it. */
    private static String lines(JsonNode value, String indent) {
        String line = line(value);
        if (!value.isContainer() || indent.length() + line.length() <= LINE) {
            return line;
        }
        String deeper = indent + "  ";
        Stream<String> parts = value.isArray()
                ? value.valueStream().map(part -> lines(part, deeper))
                : value.propertyStream().map(field -> "\"" + field.getKey() + "\": " + lines(field.getValue(), deeper));
        String open = value.isArray() ? "[" : "{";
        String close = value.isArray() ? "]" : "}";
        return parts.map(part -> deeper + part).collect(Collectors.joining(",\n", open + "\n", "\n" + indent + close));
    }

    private static String line(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(ShownAnswer::line).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(field -> "\"" + field.getKey() + "\": " + line(field.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.toString();
    }
}
