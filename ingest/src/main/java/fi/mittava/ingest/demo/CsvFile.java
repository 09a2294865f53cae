package fi.mittava.ingest.demo;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a CSV file as the contract wants it: UTF-8, commas, quotes where needed, a header. */
final class CsvFile implements Closeable {
    private static final int BUFFER_BYTES = 1 << 17;

    private final OutputStream out;
    private final StringBuilder line = new StringBuilder(256);

    CsvFile(Path file, List<String> header) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
        write(header.toArray(String[]::new));
    }

    /** Writes a row; an empty field is a value that isn't known. */
    void write(String... fields) throws IOException {
        line.setLength(0);
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                line.append(',');
            }
            append(fields[i]);
        }
        line.append('\n');
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes as they are, for what no careful sender would send. */
    void writeRaw(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    private void append(String field) {
        if (field.indexOf(',') < 0 && field.indexOf('"') < 0) {
            line.append(field);
        } else {
            line.append('"').append(field.replace("\"", "\"\"")).append('"');
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
