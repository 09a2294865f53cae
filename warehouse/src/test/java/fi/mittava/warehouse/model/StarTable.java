package fi.mittava.warehouse.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of the star.
 *
 * @param grain what one row is, as its model says
 * @param key columns that no two rows share
 */
record StarTable(String name, Kind kind, String grain, List<String> key, List<Column> columns) {

    /** What a table is for. */
    enum Kind {
        FACT("Facts", "#dbe9f6"),
        BRIDGE("Bridges", "#e8e2f4"),
        DIMENSION("Dimensions", "#e3f1e1"),
        DELIVERY("What came in", "#f1efe6"),
        WORKING("Working tables", "#f1efe6");

        final String title;
        final String colour;

        Kind(String title, String colour) {
            this.title = title;
            this.colour = colour;
        }
    }

    record Column(String name, String type) {}

    /** The table whose rows a column of this name points at. */
    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("participation_key", "participation"),
            Map.entry("person_key", "person_path"),
            Map.entry("service_type_key", "service_type"),
            Map.entry("service_code", "service"),
            Map.entry("contract_code", "contract"),
            Map.entry("provider_code", "provider"),
            Map.entry("area_code", "area"),
            Map.entry("target_group", "target_group"),
            Map.entry("gender", "list_member"),
            Map.entry("age_band", "list_member"),
            Map.entry("education", "list_member"),
            Map.entry("duration_band", "list_member"),
            Map.entry("language_group", "list_member"),
            Map.entry("pool_key", "payment_pool"),
            Map.entry("instrument_key", "instrument"),
            Map.entry("sent_key", "instrument"),
            Map.entry("item_key", "instrument_item"),
            Map.entry("k", "measure"));

    /** The table that a column points at, if it isn't this one. */
    Optional<String> referenceOf(Column column) {
        return Optional.ofNullable(REFERENCES.get(column.name())).filter(table -> !table.equals(name));
    }

    /** Columns that are the key or point at another table. */
    List<Column> keyColumns() {
        return columns.stream()
                .filter(column ->
                        key.contains(column.name()) || referenceOf(column).isPresent())
                .toList();
    }

    /** Whether it tells of what clients said. */
    boolean isOfMeters() {
        return name.startsWith("instrument")
                || name.startsWith("measure")
                || columns.stream()
                        .map(Column::name)
                        .anyMatch(column -> Objects.equals(column, "k") || Objects.equals(column, "instrument_key"));
    }
}
