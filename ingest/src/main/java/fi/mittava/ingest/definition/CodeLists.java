package fi.mittava.ingest.definition;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Code lists: a CSV file each, a row a value, with at least the columns code and those of the shipped list. */
final class CodeLists {
    private static final JsonMapper JSON = new JsonMapper();

    private CodeLists() {}

    /** The rows of a list's file, each as a definition. */
    static List<Definition> read(Path file, String list, List<String> columns) {
        List<Definition> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = open(file)) {
            for (NamedCsvRecord row : reader) {
                refuseIfMissing(file, row, columns);
                Map<String, String> fields = row.getFieldsAsMap();
                String code = fields.getOrDefault("code", "");
                if (code.isBlank()) {
                    throw failure(file, row, "needs a value in column 'code'");
                }
                rows.add(new Definition(
                        Definition.CODE,
                        list + "/" + code.strip(),
                        Definition.ONLY_VERSION,
                        JSON.writeValueAsString(fields)));
            }
        } catch (IOException | de.siegmar.fastcsv.reader.CsvParseException failure) {
            throw new CommandFailure("definition file " + file + " can't be read as CSV (UTF-8, commas)", failure);
        }
        return rows;
    }

    /** The columns of a list's file. */
    static List<String> columns(Path file) {
        try (CsvReader<NamedCsvRecord> reader = open(file)) {
            return reader.stream().findFirst().map(NamedCsvRecord::getHeader).orElse(List.of("code"));
        } catch (IOException failure) {
            throw new CommandFailure("definition file " + file + " can't be read", failure);
        }
    }

    /** Excel in Finland puts semicolons between the columns. */
    private static CsvReader<NamedCsvRecord> open(Path file) {
        String text = DefinitionText.read(file);
        String header = text.lines().findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 ? ';' : ',';
        return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text);
    }

    private static void refuseIfMissing(Path file, NamedCsvRecord row, List<String> columns) {
        for (String column : columns) {
            if (!row.getHeader().contains(column)) {
                throw new CommandFailure("definition file " + file + " lacks the column '" + column + "'; it needs "
                        + String.join(", ", columns));
            }
        }
    }

    private static CommandFailure failure(Path file, NamedCsvRecord row, String rule) {
        return new CommandFailure("definition file " + file + ": line " + row.getStartingLineNumber() + " " + rule);
    }
}
