package fi.mittava.ingest.landing;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** What has landed, read back: small tables row by row, large ones by the counts in their footers. */
public final class LandedFiles {
    private final DataFolder folder;

    public LandedFiles(DataFolder folder) {
        this.folder = folder;
    }

    /** Calls {@code row} for every landed row of a small table, in no particular order. */
    public void forEach(LandedTable table, String prefix, Consumer<Group> row) {
        files(table, prefix).forEach(file -> read(file, column -> true, row));
    }

    /** Calls {@code row} for every landed row of a table with some of its columns alone, in no particular order. */
    public void forEach(LandedTable table, Set<String> columns, Consumer<Group> row) {
        files(table, "").forEach(file -> read(file, columns::contains, row));
    }

    private static void read(Path file, Predicate<String> column, Consumer<Group> row) {
        try (ParquetFileReader reader = open(file)) {
            MessageType whole = reader.getFileMetaData().getSchema();
            MessageType schema = new MessageType(
                    whole.getName(),
                    whole.getFields().stream()
                            .filter(field -> column.test(field.getName()))
                            .toList());
            reader.setRequestedSchema(schema);
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    row.accept(records.read());
                }
            }
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /** Records that a run has landed in a table, by input file (its hash; of rejections hash, dot, reason). */
    public Map<String, Long> counts(LandedTable table, String runId) {
        Map<String, Long> counts = new TreeMap<>();
        footers(table, runId, RowCounter.FOOTER_KEY)
                .forEach((key, values) -> counts.put(
                        key, values.stream().mapToLong(Long::parseLong).sum()));
        return counts;
    }

    /** Of what a run has rejected, by hash, dot and reason: line and message of one that came early. */
    public Map<String, String> examples(LandedTable rejections, String runId) {
        Map<String, String> examples = new TreeMap<>();
        footers(rejections, runId, RowCounter.FIRST_KEY).forEach((key, values) -> examples.put(key, values.getFirst()));
        return examples;
    }

    /** What the footers of a run's files say under keys that begin with a prefix, by the rest of the key. */
    private Map<String, List<String>> footers(LandedTable table, String runId, String prefix) {
        Map<String, List<String>> said = new TreeMap<>();
        for (Path file : files(table, runId)) {
            try (ParquetFileReader reader = open(file)) {
                reader.getFileMetaData().getKeyValueMetaData().forEach((key, value) -> {
                    if (key.startsWith(prefix)) {
                        said.computeIfAbsent(key.substring(prefix.length()), rest -> new ArrayList<>())
                                .add(value);
                    }
                });
            } catch (IOException failure) {
                throw unreadable(file, failure);
            }
        }
        return said;
    }

    /** Whether any finished file of a run is there. */
    public boolean hasAny(String runId) {
        return LandingLayout.all().stream()
                .anyMatch(table -> !files(table, runId).isEmpty());
    }

    /** Removes files that a killed run began and that no checkpoint knows. Only for who holds the writer lock. */
    public void removeUnfinished() {
        for (LandedTable table : LandingLayout.all()) {
            for (Path file : list(table)) {
                if (file.getFileName().toString().startsWith(".")) {
                    delete(file);
                }
            }
        }
    }

    /** Removes all that a run has landed. Only for who holds the writer lock. */
    public void remove(String runId) {
        LandingLayout.all().forEach(table -> files(table, runId).forEach(LandedFiles::delete));
    }

    /** Throws CommandFailure unless new files can be made wherever rows may land. */
    public void requireWritable() {
        for (LandedTable table : LandingLayout.all()) {
            Path place = folder.root().resolve(table.folder());
            while (!Files.exists(place)) {
                place = place.resolveSibling("..").normalize();
            }
            try {
                Files.delete(Files.createTempFile(place, ".writable", ""));
            } catch (IOException failure) {
                throw new CommandFailure(
                        "can't write to " + place + "; check who may write there and ingest again: nothing was taken"
                                + " in, and what had landed is as it was",
                        failure);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new CommandFailure("can't remove the landed file " + file + "; check who may write there", failure);
        }
    }

    private List<Path> files(LandedTable table, String prefix) {
        return list(table).stream()
                .filter(file -> {
                    String name = file.getFileName().toString();
                    return name.startsWith(prefix) && !name.startsWith(".") && name.endsWith(".parquet");
                })
                .sorted()
                .toList();
    }

    private List<Path> list(LandedTable table) {
        Path place = folder.root().resolve(table.folder());
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        } catch (IOException failure) {
            throw unreadable(place, failure);
        }
    }

    private static ParquetFileReader open(Path file) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdCodec())
                .build();
        return ParquetFileReader.open(new LocalInputFile(file), options);
    }

    private static CommandFailure unreadable(Path file, IOException failure) {
        return new CommandFailure("can't read the landed " + file + "; restore it from your backup", failure);
    }
}
