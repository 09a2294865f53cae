package fi.mittava.benchmarks.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of {@code sql/}. */
public final class SqlText {

    private SqlText() {}

    /** Of {@code sql/<name>.sql}. */
    public static String named(String name) {
        try (InputStream resource = SqlText.class.getResourceAsStream("/sql/" + name + ".sql")) {
            if (resource == null) {
                throw new IllegalArgumentException("there is no sql/" + name + ".sql");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
