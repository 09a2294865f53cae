package fi.mittava.ingest.definition;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Definitions as a file of their feed, so that they land by the same way as every other record. */
public final class DefinitionFile {
    private DefinitionFile() {}

    public static void write(Path file, List<Definition> definitions) {
        List<String> columns = List.of("kind", "code", "version", "body", Feed.DELETED);
        columns.forEach(Feeds.DEFINITIONS::column);
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns);
            for (Definition definition : definitions) {
                csv.writeRecord(
                        definition.kind(),
                        definition.code(),
                        definition.version(),
                        definition.body(),
                        String.valueOf(definition.isWithdrawn()));
            }
        } catch (IOException failure) {
            throw new CommandFailure("can't write " + file + "; check who may write there", failure);
        }
    }

    /** The definitions in a file that {@link #write} made. */
    public static List<Definition> read(Path file) {
        List<Definition> definitions = new ArrayList<>();
        try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> definitions.add(new Definition(
                    row.getField("kind"), row.getField("code"), row.getField("version"), row.getField("body"))));
        } catch (IOException failure) {
            throw new CommandFailure("can't read " + file + "; check who may read it", failure);
        }
        return definitions;
    }
}
