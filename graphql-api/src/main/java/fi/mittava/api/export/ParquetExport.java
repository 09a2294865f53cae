package fi.mittava.api.export;

import fi.mittava.warehouse.tabular.ParquetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Parquet, by way of a temporary file, since its end is written with knowledge of the whole. */
final class ParquetExport {

    private ParquetExport() {}

    static void write(Export export, OutputStream out) throws IOException {
        List<ParquetFile.Column> columns = export.fileColumns().stream()
                .map(column -> new ParquetFile.Column(column.name(), column.type()))
                .toList();
        Path folder = Files.createTempDirectory("mittava-export");
        Path file = folder.resolve("export.parquet");
        try {
            ParquetFile.write(file, columns, export.facts(), export.fileRows());
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
