package fi.mittava.benchmarks.sizes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes feed files of any size; how many records each has is known from the arguments. */
final class FeedFiles {
    private static final String HEADER = "provider_code,name,note\n";
    private static final int NAME_BYTES = 200;
    private static final int MEBIBYTE = 1024 * 1024;

    private FeedFiles() {}

    /** One file of at least so many bytes; how many records that makes. */
    static long one(Path file, long bytes) {
        byte[] record = record(0, "x".repeat(NAME_BYTES), "").getBytes(StandardCharsets.UTF_8);
        long records = bytes / record.length + 1;
        write(file, out -> {
            for (long number = 0; number < records; number++) {
                writeDigits(record, number);
                out.write(record);
            }
        });
        return records;
    }

    /** Files of one record each, a thousand a folder. */
    static void many(Path folder, int files) {
        for (int number = 0; number < files; number++) {
            Path file = folder.resolve("%03d/providers_%06d.csv".formatted(number / 1000, number));
            String record = record(number, "x", "");
            write(file, out -> out.write(record.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Lines as long as a record may just be, and lines a byte longer, in turns; half of each in quotes with line ends inside. */
    static void longLines(Path file, int lines) {
        write(file, out -> {
            for (int number = 0; number < lines; number++) {
                boolean isQuoted = number / 2 % 2 == 0;
                int length = MEBIBYTE
                        + number % 2
                        - record(number, "x", isQuoted ? "\"\"" : "").length();
                String note =
                        (isQuoted ? "long\n" : "long.").repeat(length / 5 + 1).substring(0, length);
                String field = isQuoted ? '"' + note + '"' : note;
                out.write(record(number, "x", field).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static String record(long number, String name, String note) {
        return "%012d,%s,%s\n".formatted(number, name, note);
    }

    private static void writeDigits(byte[] record, long number) {
        long left = number;
        for (int at = 11; at >= 0; at--) {
            record[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writing records) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MEBIBYTE)) {
                out.write(HEADER.getBytes(StandardCharsets.UTF_8));
                records.to(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
