package fi.mittava.warehouse.generation;

import fi.mittava.warehouse.database.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One number for all figures of the generation that is being written: alike for alike figures, whatever way they were
 * loaded. It doesn't see the order of rows, nor what a publish draws or notes anew: the numbers of persons and forms, its own
 * number and moment, what was published before. That some rows are of one person it does see.
 */
final class Checksum {

    private static final String PERSON = "person";

    /** Columns that differ between two publishes of the same figures. */
    private static final Set<String> NOT_FIGURES = Set.of(
            "number",
            "schema_version",
            "published_at",
            "study_at",
            "studied_at",
            "inputs",
            "loaded_at",
            "checksum",
            PERSON,
            "record_key",
            "response",
            "respondent");

    private Checksum() {}

    /** 16 hexadecimal digits over every table of the attached database {@code published}. */
    static String of(Database database) {
        List<String> sums = new ArrayList<>();
        List<String> ofPersons = new ArrayList<>();
        columns(database).forEach((table, columns) -> {
            String hash = "hash(" + expressions(columns) + ")";
            sums.add("SELECT '" + table + "' AS part, count(*) AS rows, sum(" + hash + ") AS total FROM published."
                    + table);
            if (columns.containsKey(PERSON)) {
                ofPersons.add("SELECT person, " + hash + " AS row_hash FROM published." + table);
            }
        });
        if (!ofPersons.isEmpty()) {
            sums.add("SELECT ' persons', count(*), sum(hash(total)) FROM (SELECT sum(row_hash) AS total FROM ("
                    + String.join(" UNION ALL ", ofPersons) + ") GROUP BY person)");
        }
        return String.valueOf(database.sql()
                .fetchValue("SELECT lower(lpad(to_hex(hash(string_agg(concat_ws(' ', part, rows, total), ',' ORDER BY"
                        + " part))), 16, '0')) FROM (" + String.join(" UNION ALL ", sums) + ")"));
    }

    /** Type by column by table. */
    private static Map<String, Map<String, String>> columns(Database database) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        database.sql()
                .fetch("SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE database_name ="
                        + " 'published' AND table_name <> 'earlier_generation' ORDER BY table_name, column_index")
                .forEach(row -> tables.computeIfAbsent(row.get(0, String.class), name -> new LinkedHashMap<>())
                        .put(row.get(1, String.class), row.get(2, String.class)));
        return tables;
    }

    private static String expressions(Map<String, String> columns) {
        return columns.entrySet().stream()
                .filter(column -> !NOT_FIGURES.contains(column.getKey()))
                .map(column -> expression(column.getKey(), column.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The last bits of a sum of doubles depend on the order in which threads came. */
    private static String expression(String column, String type) {
        String quoted = '"' + column + '"';
        return type.startsWith("DOUBLE") ? "CAST(" + quoted + " AS " + type.replace("DOUBLE", "FLOAT") + ")" : quoted;
    }
}
