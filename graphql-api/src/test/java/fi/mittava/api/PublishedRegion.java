package fi.mittava.api;

import fi.mittava.warehouse.generation.GenerationSchema;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Publishes generations of region.sql as the warehouse does: a new file, then current.json by atomic rename. */
public record PublishedRegion(DataFolder folder, int times) {

    public static PublishedRegion in(Path data) {
        return of(data, 1);
    }

    /** So many times the participations, each time of other persons. */
    static PublishedRegion of(Path data, int times) {
        PublishedRegion region = new PublishedRegion(DataFolder.create(data), times);
        region.publish(1);
        return region;
    }

    public void publish(int number) {
        publish(number, GenerationSchema.version());
    }

    /** A generation whose schema has another version. */
    public void publish(int number, String version) {
        Path file = file(number);
        try {
            Files.createDirectories(folder.published());
            write(file, number, version);
            name(number, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void publishBroken(int number) throws IOException {
        Path file = file(number);
        Files.writeString(file, "no database");
        name(number, file);
    }

    /** Names a generation that has no file. */
    public void publishMissing(int number) throws IOException {
        name(number, file(number));
    }

    private Path file(int number) {
        return folder.published().resolve("gen-%06d.duckdb".formatted(number));
    }

    private void name(int number, Path file) throws IOException {
        Path part = folder.published().resolve("current.json.part");
        Files.writeString(part, "{\"number\":%d,\"file\":\"%s\"}".formatted(number, file.getFileName()));
        Files.move(part, folder.currentFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Path file, int number, String version) throws IOException {
        String region = resource("/region.sql")
                .replace("${number}", Integer.toString(number))
                .replace("${version}", version);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(GenerationSchema.sql());
            statement.execute(region);
            statement.execute(
                    "INSERT INTO participation SELECT participation.* REPLACE (person + 100 * again AS person)"
                            + " FROM participation, range(1, " + times + ") rounds(again)");
        } catch (SQLException failure) {
            throw new IllegalStateException("region.sql does not fit the generation's schema", failure);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(PublishedRegion.class.getResourceAsStream(name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
