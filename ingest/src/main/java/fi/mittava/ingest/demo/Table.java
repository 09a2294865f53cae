package fi.mittava.ingest.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of the region's parameters: a CSV resource of the folder {@code /demo}, without quotes. */
record Table(List<Row> rows) {

    /** Reads {@code /demo/<name>.csv}; throws IllegalArgumentException on a row that doesn't fit its header. */
    static Table read(String name) {
        String path = "/demo/" + name + ".csv";
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(path), path)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] header = lines.get(0).split(",", -1);
            return new Table(
                    lines.stream().skip(1).map(line -> row(path, header, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Row row(String path, String[] header, String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != header.length) {
            throw new IllegalArgumentException(path + ": another number of fields than the header: " + line);
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            values.put(header[i], fields[i]);
        }
        return new Row(values);
    }

    /** The row whose code is this; throws IllegalArgumentException if there is none. */
    Row row(String code) {
        return rows.stream()
                .filter(row -> row.text("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row with the code " + code));
    }

    /** One row, by column name. */
    record Row(Map<String, String> values) {
        String text(String column) {
            return Objects.requireNonNull(values.get(column), column);
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        /** The number, or {@code otherwise} where the field is empty. */
        double number(String column, double otherwise) {
            return text(column).isEmpty() ? otherwise : number(column);
        }
    }
}
