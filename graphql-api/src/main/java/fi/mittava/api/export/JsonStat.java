package fi.mittava.api.export;

import fi.mittava.api.export.Cube.Axis;
import fi.mittava.api.export.Cube.Cell;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A dataset of JSON-stat 2.0 (json-stat.org/full): an axis a dimension, the codes' names as labels. */
final class JsonStat {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Up to so many cells the values are a list, as readers know it best; then only cells that are there are told. */
    private static final long MOST_LISTED = 1_000_000;

    private static final Map<String, String> ROLES = Map.of("period", "time", "area", "geo", "metric", "metric");

    private JsonStat() {}

    static void write(Export export, OutputStream out) {
        Cube cube = Cube.of(export);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("version", "2.0");
            json.writeStringProperty("class", "dataset");
            json.writeStringProperty("label", "Mittava: " + export.table().field());
            json.writeStringProperty("source", "Mittava, generation " + export.generation());
            json.writeStringProperty("updated", export.publishedAt());
            if (export.isSynthetic()) {
                strings(json, "note", List.of(Export.SYNTHETIC));
            }
            strings(json, "id", cube.axes().stream().map(Axis::id).toList());
            json.writeArrayPropertyStart("size");
            cube.axes().forEach(axis -> json.writeNumber(axis.labels().size()));
            json.writeEndArray();
            roles(json, cube);
            json.writeObjectPropertyStart("dimension");
            cube.axes().forEach(axis -> dimension(json, axis));
            json.writeEndObject();
            values(json, cube);
            status(json, cube);
            json.writePOJOProperty("extension", Map.of("mittava", export.facts()));
            json.writeEndObject();
        }
    }

    private static void roles(JsonGenerator json, Cube cube) {
        json.writeObjectPropertyStart("role");
        cube.axes()
                .forEach(axis -> Optional.ofNullable(ROLES.get(axis.id()))
                        .ifPresent(role -> strings(json, role, List.of(axis.id()))));
        json.writeEndObject();
    }

    private static void dimension(JsonGenerator json, Axis axis) {
        json.writeObjectPropertyStart(axis.id());
        json.writeStringProperty("label", axis.name());
        json.writeObjectPropertyStart("category");
        strings(json, "index", List.copyOf(axis.labels().keySet()));
        json.writePOJOProperty("label", axis.labels());
        if (!axis.units().isEmpty()) {
            json.writeObjectPropertyStart("unit");
            axis.units().forEach((code, unit) -> json.writePOJOProperty(code, Map.of("label", unit)));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void values(JsonGenerator json, Cube cube) {
        if (cube.size() > MOST_LISTED) {
            json.writeObjectPropertyStart("value");
            cube.cells().forEach((index, cell) -> json.writePOJOProperty(Long.toString(index), cell.value()));
            json.writeEndObject();
        } else {
            json.writeArrayPropertyStart("value");
            IntStream.range(0, Math.toIntExact(cube.size()))
                    .forEach(index -> json.writePOJO(
                            cube.cells().getOrDefault((long) index, Cell.NONE).value()));
            json.writeEndArray();
        }
    }

    private static void status(JsonGenerator json, Cube cube) {
        json.writeObjectPropertyStart("status");
        cube.cells().forEach((index, cell) -> {
            if (!cell.status().equals("OK")) {
                json.writeStringProperty(Long.toString(index), cell.status());
            }
        });
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
