package fi.mittava.api;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An exported file, read by a program that knows nothing of ours: a map a row, every value as {@link #text}. */
enum ExportedFile {
    CSV("csv") {
        @Override
        List<Map<String, String>> rows(byte[] file) {
            return csv(new String(file, StandardCharsets.UTF_8), ',');
        }
    },
    XLSX("xlsx") {
        @Override
        List<Map<String, String>> rows(byte[] file) throws IOException {
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                List<Row> rows = workbook.getFirstSheet().read();
                List<Map<String, String>> read = new ArrayList<>();
                for (Row row : rows.subList(1, rows.size())) {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (Cell header : rows.getFirst()) {
                        Object value = row.getOptionalCell(header.getColumnIndex())
                                .map(cell -> header.asString().equals("period") ? cell.asDate() : cell.getValue())
                                .orElse(null);
                        values.put(header.asString(), text(value));
                    }
                    read.add(values);
                }
                return read;
            }
        }
    },
    PARQUET("parquet") {
        @Override
        List<Map<String, String>> rows(byte[] file) throws IOException {
            Path copy = Files.createTempFile("exported", ".parquet");
            Files.write(copy, file);
            List<Map<String, String>> read = new ArrayList<>();
            try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                    ResultSet rows = duckdb.createStatement().executeQuery("FROM '" + copy + "'")) {
                while (rows.next()) {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        values.put(rows.getMetaData().getColumnName(i), text(rows.getObject(i)));
                    }
                    read.add(values);
                }
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            } finally {
                Files.delete(copy);
            }
            return read;
        }
    },
    /** Each cell a row: the codes of its place, {@code value} and {@code status}. */
    JSON_STAT("json-stat") {
        @Override
        List<Map<String, String>> rows(byte[] file) {
            JsonNode dataset = new JsonMapper().readTree(file);
            List<Map<String, String>> places = new ArrayList<>(List.of(Map.of()));
            for (int i = 0; i < dataset.get("id").size(); i++) {
                places = crossed(places, dataset, i);
            }
            List<Map<String, String>> read = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                Map<String, String> values = new LinkedHashMap<>(places.get(i));
                values.put("value", text(scalar(dataset.get("value").get(i))));
                values.put(
                        "status",
                        dataset.get("status").path(Integer.toString(i)).asString("OK"));
                read.add(values);
            }
            return read;
        }

        private List<Map<String, String>> crossed(List<Map<String, String>> places, JsonNode dataset, int axis) {
            String id = dataset.at("/id/" + axis).asString();
            JsonNode codes = dataset.at("/dimension/" + id + "/category/index");
            if (codes.size() != dataset.at("/size/" + axis).asInt()) {
                throw new AssertionError(id + " has another size than it says");
            }
            List<Map<String, String>> crossed = new ArrayList<>();
            places.forEach(place -> codes.forEach(code -> {
                Map<String, String> values = new LinkedHashMap<>(place);
                values.put(id, text(code.asString().equals("none") ? null : code.asString()));
                crossed.add(values);
            }));
            return crossed;
        }
    };

    private final String ending;

    ExportedFile(String ending) {
        this.ending = ending;
    }

    abstract List<Map<String, String>> rows(byte[] file) throws IOException;

    List<Map<String, String>> read(byte[] file) {
        try {
            return rows(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String ending() {
        return ending;
    }

    static List<Map<String, String>> csv(String file, char delimiter) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (NamedCsvRecord row : CsvReader.builder().fieldSeparator(delimiter).ofNamedCsvRecord(file)) {
            Map<String, String> values = new LinkedHashMap<>();
            row.getFieldsAsMap().forEach((name, value) -> values.put(name, text(value)));
            rows.add(values);
        }
        return rows;
    }

    static @Nullable Object scalar(JsonNode value) {
        return value.isNull() ? null : value.asString();
    }

    /** Numbers as doubles write them, whatever held them; nothing as the empty text. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        try {
            return Double.toString(new BigDecimal(value.toString()).doubleValue());
        } catch (NumberFormatException text) {
            return value.toString();
        }
    }

    /** What the first row's cells that have a value are, by the names in the header. */
    static Map<String, CellType> cellTypes(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.getFirstSheet().read();
            Map<String, CellType> types = new LinkedHashMap<>();
            for (Cell header : rows.getFirst()) {
                rows.get(1)
                        .getOptionalCell(header.getColumnIndex())
                        .ifPresent(cell -> types.put(header.asString(), cell.getType()));
            }
            return types;
        }
    }

    /** One file of a zipped workbook. */
    static String part(byte[] workbook, String name) throws IOException {
        Path copy = Files.createTempFile("exported", ".xlsx");
        Files.write(copy, workbook);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(copy);
        }
    }
}
