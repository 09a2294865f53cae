package fi.mittava.api.export;

import fi.mittava.api.export.Column.Role;
import fi.mittava.warehouse.tabular.ColumnType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answered table, on its way to a file.
 *
 * @param question whose rows these are
 * @param answer the data of GraphQL's answer to its first page
 * @param pages the same of the page from a row on
 * @param view whose disclosure profile it was answered by
 */
record Export(
        ExportTable table,
        Question question,
        Map<String, Object> answer,
        IntFunction<Map<String, Object>> pages,
        String view) {

    /** What made-up data says of itself. */
    static final String SYNTHETIC = "Synthetic data: no real person, service or provider";

    /** The same in every row. */
    private static final List<Column> CONSTANT = List.of(
            new Column("generation", ColumnType.WHOLE, Role.OTHER, List.of(), null),
            new Column("synthetic", ColumnType.FLAG, Role.OTHER, List.of(), null));

    /** Those of the question. */
    List<Column> columns() {
        return question.columns();
    }

    /** Of the file: the question's columns, then what is the same in every row. */
    List<Column> fileColumns() {
        return Stream.concat(columns().stream(), CONSTANT.stream()).toList();
    }

    /** A value for each of {@link #fileColumns()}, made row by row. */
    Iterable<@Nullable Object[]> fileRows() {
        return () -> rows().map(this::fileRow).iterator();
    }

    private @Nullable Object[] fileRow(Map<String, Object> row) {
        @Nullable Object[] values = new Object[columns().size() + CONSTANT.size()];
        for (int i = 0; i < columns().size(); i++) {
            values[i] = columns().get(i).of(row);
        }
        values[columns().size()] = generation();
        values[columns().size() + 1] = isSynthetic();
        return values;
    }

    /** All rows, no more than a page of them in memory. */
    Stream<Map<String, Object>> rows() {
        return IntStream.iterate(0, from -> from < count(), from -> from + question.pageRows())
                .boxed()
                .flatMap(from -> objects(part(from == 0 ? answer : pages.apply(from), "table"), "rows").stream());
    }

    /** How many rows there are in the file. */
    int count() {
        return Math.max(0, Math.min(question.limit(), totalCount() - question.offset()));
    }

    int totalCount() {
        return (Integer) value("table", "totalCount");
    }

    /** True if rows follow after the last one. */
    boolean isTruncated() {
        return question.offset() + count() < totalCount();
    }

    int generation() {
        return (Integer) value("generation", "number");
    }

    boolean isSynthetic() {
        return (Boolean) value("generation", "synthetic");
    }

    /** ISO 8601 with offset. */
    String publishedAt() {
        return value("generation", "publishedAt").toString();
    }

    /** The parts of each metric, by its code. */
    Map<String, Map<String, Object>> metrics() {
        return byCode("metrics");
    }

    /** The parts of each dimension, by its code. */
    Map<String, Map<String, Object>> dimensions() {
        return byCode("dimensions");
    }

    /** What the file as a whole is, for forms that can tell. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("table", table.field());
        facts.put("generation", Integer.toString(generation()));
        facts.put("publishedAt", publishedAt());
        facts.put("view", view);
        facts.put("totalCount", Integer.toString(totalCount()));
        facts.put("truncated", Boolean.toString(isTruncated()));
        if (isSynthetic()) {
            facts.put("note", SYNTHETIC);
        }
        return Collections.unmodifiableMap(facts);
    }

    /** Such as mittava-figures-viewer-gen-000012-synthetic.csv. */
    String fileName(String ending) {
        List<String> parts =
                new ArrayList<>(List.of("mittava", table.field(), view, "gen-%06d".formatted(generation())));
        if (isSynthetic()) {
            parts.add("synthetic");
        }
        if (isTruncated()) {
            parts.add("truncated");
        }
        return String.join("-", parts) + "." + ending;
    }

    private Map<String, Map<String, Object>> byCode(String list) {
        Map<String, Map<String, Object>> byCode = new LinkedHashMap<>();
        objects(answer, list).forEach(object -> byCode.put(String.valueOf(object.get("code")), object));
        return byCode;
    }

    private Object value(String part, String name) {
        Object value = part(answer, part).get(name);
        if (value == null) {
            throw new IllegalStateException("the answer has no " + part + "." + name);
        }
        return value;
    }

    @SuppressWarnings("unchecked") // GraphQL answers an object as a map by field
    private static Map<String, Object> part(Map<String, Object> answer, String name) {
        if (answer.get(name) instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new IllegalStateException("the answer has no " + name);
    }

    @SuppressWarnings("unchecked") // GraphQL answers a list of objects as a list of maps by field
    private static List<Map<String, Object>> objects(Map<String, Object> parent, String name) {
        if (parent.get(name) instanceof List<?> objects) {
            return (List<Map<String, Object>>) objects;
        }
        throw new IllegalStateException("the answer has no " + name);
    }
}
