package fi.mittava.warehouse.generation;

import fi.mittava.warehouse.instrument.MeasureColumns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tiny generation from a table of participations as text, made by the real schema. Members are named by their keys: area
 * 2 has the code {@code area-2}, target group 0 {@code target_group-0}; key 0 of the others is {@code unknown}.
 */
public final class InlineGeneration {

    public static final String INSTRUMENT = "meter";

    private static final String MEMBERS = """
        INSERT INTO member
        SELECT dimension, key, code, 'fi ' || code, 'sv ' || code, 'en ' || code, key
        FROM (
            SELECT dimension, key, CASE WHEN key = 0 THEN 'unknown' ELSE lower(dimension) || '-' || key END AS code
            FROM unnest(['AREA', 'SERVICE', 'SERVICE_TYPE', 'DELIVERY', 'PROVIDER', 'CONTRACT', 'GENDER', 'AGE_BAND',
                         'EDUCATION', 'DURATION_BAND', 'LANGUAGE_GROUP']) dimensions(dimension), range(10) keys(key)
            UNION ALL
            SELECT 'TARGET_GROUP', bit, 'target_group-' || bit FROM range(4) bits(bit))
        """;

    private @Nullable String dataTo = "2025-12-01";
    private @Nullable String immatureFrom;
    private int mostParticipationsPerPerson = 3;
    private String version = GenerationSchema.version();
    private boolean hasInstrument = true;
    private String services = "[], []";

    public InlineGeneration withoutRegisters() {
        dataTo = null;
        return this;
    }

    public InlineGeneration immatureFrom(String month) {
        immatureFrom = month + "-01";
        return this;
    }

    public InlineGeneration withoutInstrument() {
        hasInstrument = false;
        return this;
    }

    /** The instrument is for one service only, by its key. */
    public InlineGeneration withInstrumentOf(int service) {
        services = "['service-" + service + "'], [" + service + "]";
        return this;
    }

    public InlineGeneration withMostParticipationsPerPerson(int most) {
        mostParticipationsPerPerson = most;
        return this;
    }

    public InlineGeneration withVersion(String other) {
        version = other;
        return this;
    }

    /** Writes a new file into {@code folder} from a table; see {@link InlineParticipation}. */
    public Path write(Path folder, String table) {
        return write(folder, statement -> {
            for (String insert : InlineParticipation.inserts(table)) {
                statement.execute(insert);
            }
        });
    }

    /** What fills {@code participation}. */
    public interface Filler {
        void fill(Statement statement) throws SQLException;
    }

    public Path write(Path folder, Filler participations) {
        try {
            Path file = Files.createTempFile(folder, "gen-", ".duckdb");
            Files.delete(file);
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(GenerationSchema.sql());
                for (String addition : new MeasureColumns(List.of(1), List.of(1))
                        .additions("participation")
                        .toList()) {
                    statement.execute(addition);
                }
                fillCatalogue(statement);
                participations.fill(statement);
                connection.commit();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fillCatalogue(Statement statement) throws SQLException {
        statement.execute("INSERT INTO generation VALUES (7, '" + version
                + "', '2026-02-01 10:00:00+00', '2026-01-31', " + quoted(dataTo) + ", " + quoted(immatureFrom)
                + ", NULL, true, " + mostParticipationsPerPerson + ", '" + INSTRUMENT + "', '" + INSTRUMENT
                + "', 'c')");
        statement.execute(MEMBERS);
        statement.execute(
                "INSERT INTO target_group SELECT key, code, '{}' FROM member WHERE dimension = 'TARGET_GROUP'");
        if (hasInstrument) {
            statement.execute("INSERT INTO measure VALUES (1, '" + INSTRUMENT
                    + "', NULL, 'high', 'Mittari', 'Mätare', 'Meter', 0, 10, ['w1', 'w2'])");
            statement.execute("INSERT INTO instrument VALUES (1, '" + INSTRUMENT + "', '1', ['1'], true, NULL, "
                    + services + ", 'Mittari', 'Mätare', 'Meter', 0, 10)");
        }
    }

    private static String quoted(@Nullable String day) {
        return day == null ? "NULL" : "'" + day + "'";
    }

    public static DuckDbLimits limits(Path folder) {
        return new DuckDbLimits("1500MB", 2, folder, Duration.ofSeconds(60));
    }

    public static GenerationReader open(Path file) {
        return GenerationReader.open(file, limits(file.toAbsolutePath().resolveSibling("spill")));
    }
}
