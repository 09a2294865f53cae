package fi.mittava.api.export;

import fi.mittava.warehouse.tabular.ColumnType;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param path names from a row of the answer down to the value; empty: every row has no value here
 * @param measure what a VALUE is of, where rows don't name it; null: they do
 */
record Column(
        String name,
        ColumnType type,
        Role role,
        List<String> path,
        @Nullable Measure measure) {

    /** What a column is to a cube. */
    enum Role {
        /** A code that, with the other keys, names the row. */
        KEY,
        /** The name of the key before it. */
        LABEL,
        VALUE,
        /** Of the value before it. */
        STATUS,
        OTHER
    }

    /** A metric, or a field of a row that is none; at a horizon where the row has none. */
    record Measure(String metric, @Nullable Integer horizon) {}

    @Nullable
    Object of(Map<String, Object> row) {
        Object value = path.isEmpty() ? null : row;
        for (String name : path) {
            value = value instanceof Map<?, ?> fields ? fields.get(name) : null;
        }
        return switch (value) {
            case null -> null;
            case String text -> type == ColumnType.MONTH ? YearMonth.parse(text) : text;
            case List<?> codes -> codes.stream().map(Object::toString).collect(Collectors.joining(" "));
            default -> value;
        };
    }
}
