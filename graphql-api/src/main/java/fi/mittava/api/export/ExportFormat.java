package fi.mittava.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of a file. */
enum ExportFormat {
    CSV("text/csv;charset=UTF-8", CsvExport::write),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxExport::write),
    PARQUET("application/vnd.apache.parquet", ParquetExport::write),
    JSON_STAT("application/json", JsonStat::write);

    private final String mediaType;
    private final Writer writer;

    ExportFormat(String mediaType, Writer writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Writes an export; the stream stays open. */
    interface Writer {
        void write(Export export, OutputStream out) throws IOException;
    }

    static Optional<ExportFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** Of the path. */
    String ending() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of the file's name, as programs know it. */
    String fileEnding() {
        return this == JSON_STAT ? "json" : ending();
    }

    String mediaType() {
        return mediaType;
    }

    Writer writer() {
        return writer;
    }
}
