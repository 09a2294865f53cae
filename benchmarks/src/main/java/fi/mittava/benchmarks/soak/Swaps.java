package fi.mittava.benchmarks.soak;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A folder of its own in which a generation is published again and again, each time under the next number. */
final class Swaps {

    private final Path generation;
    private final Path published;
    private int number;

    /** Publishes it once. */
    Swaps(Path generation, Path data) {
        this.generation = generation;
        this.published = data.resolve("published");
        try {
            Files.createDirectories(published);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        next();
    }

    int number() {
        return number;
    }

    /** As the warehouse does: a new file, then current.json by atomic rename; the last one stays, those before go. */
    void next() {
        int next = number + 1;
        Path file = file(next);
        Path written = published.resolve("current.json.tmp");
        try {
            Files.copy(generation, file, StandardCopyOption.REPLACE_EXISTING);
            renumber(file, next);
            Files.writeString(written, "{\"number\":%d,\"file\":\"%s\"}".formatted(next, file.getFileName()));
            Files.move(written, published.resolve("current.json"), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(file(next - 2));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        number = next;
    }

    private Path file(int numbered) {
        return published.resolve("gen-%06d.duckdb".formatted(numbered));
    }

    private static void renumber(Path file, int number) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE generation SET number = " + number);
            statement.execute("CHECKPOINT");
        } catch (SQLException failure) {
            throw new CommandFailure("can't number " + file + ": " + failure.getMessage(), failure);
        }
    }
}
