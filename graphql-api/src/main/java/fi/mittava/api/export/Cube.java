package fi.mittava.api.export;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.api.export.Column.Measure;
import fi.mittava.api.export.Column.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of an export by all of their codes: one cell where each axis meets each other, row-major.
 *
 * @param cells by their place; where no group was answered there is none
 */
record Cube(List<Axis> axes, SortedMap<Long, Cell> cells) {

    /** Code of what has none, as a metric without months has no horizon. */
    private static final String NONE = "none";

    /** @param labels names by code, in the order in which rows have them */
    record Axis(String id, String name, Map<String, String> labels, Map<String, String> units) {}

    /** A value, or why there is none. */
    record Cell(@Nullable Object value, String status) {
        static final Cell NONE = new Cell(null, "");
    }

    /** How many cells there could be. */
    long size() {
        return axes.stream().mapToLong(axis -> axis.labels().size()).reduce(1, Math::multiplyExact);
    }

    static Cube of(Export export) {
        return new Folding(export).cube();
    }

    /** The fold of rows into a cube. */
    private static final class Folding {

        private final Export export;
        private final Map<String, Map<String, Object>> metrics;
        private final Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
        private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        private final List<Placed> placed = new ArrayList<>();

        private record Placed(List<Integer> at, Cell cell) {}

        Folding(Export export) {
            this.export = export;
            this.metrics = export.metrics();
            keys().forEach(this::addAxis);
            measures().forEach(measure -> addAxes(Objects.requireNonNull(measure)));
            export.rows().forEach(this::add);
        }

        private List<String> keys() {
            return export.columns().stream()
                    .filter(column -> column.role() == Role.KEY)
                    .map(Column::name)
                    .toList();
        }

        private List<Measure> measures() {
            return export.columns().stream()
                    .map(Column::measure)
                    .filter(Objects::nonNull)
                    .toList();
        }

        private void addAxes(Measure measure) {
            addAxis("metric");
            if (measure.horizon() != null) {
                addAxis("horizon");
            }
        }

        private void addAxis(String id) {
            places.computeIfAbsent(id, axis -> new LinkedHashMap<>());
            labels.computeIfAbsent(id, axis -> new LinkedHashMap<>());
        }

        private void add(Map<String, Object> row) {
            Map<String, Integer> at = new LinkedHashMap<>();
            List<Column> columns = export.columns();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                if (column.role() == Role.KEY) {
                    boolean isNamed =
                            i + 1 < columns.size() && columns.get(i + 1).role() == Role.LABEL;
                    put(
                            at,
                            column.name(),
                            column.of(row),
                            isNamed ? columns.get(i + 1).of(row) : null);
                }
            }
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).role() == Role.VALUE) {
                    addCell(row, i, at);
                }
            }
        }

        private void addCell(Map<String, Object> row, int value, Map<String, Integer> rowAt) {
            Map<String, Integer> at = new LinkedHashMap<>(rowAt);
            Column column = export.columns().get(value);
            Measure measure = column.measure();
            if (measure != null) {
                put(at, "metric", measure.metric(), name(measure.metric()));
                if (places.containsKey("horizon") && !rowAt.containsKey("horizon")) {
                    put(at, "horizon", measure.horizon(), null);
                }
            }
            List<Column> columns = export.columns();
            Column status = columns.subList(value, columns.size()).stream()
                    .filter(later -> later.role() == Role.STATUS)
                    .findFirst()
                    .orElseThrow();
            List<Integer> place = places.keySet().stream()
                    .map(axis -> Objects.requireNonNull(at.get(axis)))
                    .toList();
            placed.add(new Placed(place, new Cell(column.of(row), String.valueOf(status.of(row)))));
        }

        private void put(Map<String, Integer> at, String axis, @Nullable Object key, @Nullable Object label) {
            String code = key == null ? NONE : key.toString();
            Map<String, Integer> codes = Objects.requireNonNull(places.get(axis));
            at.put(axis, codes.computeIfAbsent(code, next -> codes.size()));
            Objects.requireNonNull(labels.get(axis)).putIfAbsent(code, label == null ? code : label.toString());
        }

        private String name(String metric) {
            return Optional.ofNullable(metrics.get(metric))
                    .map(known -> String.valueOf(known.get("name")))
                    .orElse(metric);
        }

        Cube cube() {
            List<Integer> sizes = places.values().stream().map(Map::size).toList();
            SortedMap<Long, Cell> cells = new TreeMap<>();
            placed.forEach(cell -> cells.put(index(cell.at(), sizes), cell.cell()));
            return new Cube(
                    labels.entrySet().stream()
                            .map(axis -> axis(axis.getKey(), axis.getValue()))
                            .toList(),
                    cells);
        }

        private static long index(List<Integer> at, List<Integer> sizes) {
            long index = 0;
            for (int i = 0; i < at.size(); i++) {
                index = index * sizes.get(i) + at.get(i);
            }
            return index;
        }

        private Axis axis(String id, Map<String, String> labels) {
            Map<String, String> units = new LinkedHashMap<>();
            if (id.equals("metric")) {
                labels.keySet()
                        .forEach(code -> Optional.ofNullable(metrics.get(code))
                                .ifPresent(metric -> units.put(code, String.valueOf(metric.get("unit")))));
            }
            String name = Arrays.stream(DimensionFields.values())
                    .filter(fields -> fields.rowField().equals(id))
                    .findFirst()
                    .map(fields -> export.dimensions().get(fields.name()))
                    .map(dimension -> String.valueOf(dimension.get("name")))
                    .orElse(id);
            return new Axis(id, name, labels, units);
        }
    }
}
