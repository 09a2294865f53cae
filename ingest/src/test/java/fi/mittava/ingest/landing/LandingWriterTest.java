package fi.mittava.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.LandedType;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.parquet.example.data.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingWriterTest {
    private static final int PERSONS = LandingLayout.landed(place(Feeds.PERSONS));
    private static final int MEASUREMENTS = LandingLayout.landed(place(Feeds.MEASUREMENTS));
    private static final int MORE_THAN_A_PAGE = ColumnChunk.PAGE_ROWS + 77;

    @TempDir
    private Path folder = Path.of("");

    private static int place(Feed feed) {
        return Feeds.everything().indexOf(feed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, DrawnTable.LATE})
    void writesWhatDuckDbReads(int turn) throws IOException, SQLException {
        assertReadByDuckDb(new DrawnTable(PERSONS, turn, 20), MORE_THAN_A_PAGE);
    }

    @Test
    void writesEveryTypeThatTablesHave() throws IOException, SQLException {
        for (int table = 0; table <= LandingLayout.FILES; table++) {
            assertReadByDuckDb(new DrawnTable(table, table, 20), 2_000);
            assertReadByDuckDb(new DrawnTable(table, DrawnTable.LATE, 20), 3);
        }
    }

    @Test
    void writesOneRowAndRowsOfAWholePage() throws IOException, SQLException {
        for (int rows : new int[] {1, 2, ColumnChunk.PAGE_ROWS, ColumnChunk.PAGE_ROWS + 1}) {
            assertReadByDuckDb(new DrawnTable(PERSONS, 2, 20), rows);
        }
    }

    @Test
    void writesTextThatFillsDictionariesPagesAndRowGroups() throws IOException, SQLException {
        assertReadByDuckDb(new DrawnTable(MEASUREMENTS, 2, 1000), 50_000);
    }

    @Test
    void writesWhatIngestReadsItself() throws IOException {
        DrawnTable drawn = new DrawnTable(PERSONS, 3, 20);
        DataFolder data = DataFolder.create(folder);
        drawn.write(folder.resolve(drawn.table().folder()), MORE_THAN_A_PAGE);
        AtomicInteger row = new AtomicInteger();
        new LandedFiles(data).forEach(drawn.table(), "", group -> {
            int i = row.getAndIncrement();
            for (LandedColumn column : drawn.table().columns()) {
                String written = drawn.written(column, i);
                if (!Objects.equals(read(group, column), written)) {
                    throw new AssertionError(column.name() + " of row " + i + " isn't " + written);
                }
            }
        });
        assertThat(row).hasValue(MORE_THAN_A_PAGE);
    }

    private static @Nullable String read(Group group, LandedColumn column) {
        String name = column.name();
        if (group.getFieldRepetitionCount(name) == 0) {
            return null;
        }
        if (column.type() == LandedType.UUID) {
            ByteBuffer bytes = group.getBinary(name, 0).toByteBuffer();
            return new UUID(bytes.getLong(), bytes.getLong()).toString();
        }
        return group.getValueToString(group.getType().getFieldIndex(name), 0);
    }

    private void assertReadByDuckDb(DrawnTable drawn, int rows) throws IOException, SQLException {
        Path file = drawn.write(folder, rows);
        String columns = drawn.table().columns().stream().map(DrawnTable::sql).collect(Collectors.joining(", "));
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            try (ResultSet read = statement.executeQuery("SELECT " + columns + " FROM '" + file + "'")) {
                for (int row = 0; row < rows; row++) {
                    assertThat(read.next()).isTrue();
                    assertRow(drawn, row, read);
                }
                assertThat(read.next()).isFalse();
            }
            assertRanges(drawn, file, statement);
        }
    }

    private static void assertRow(DrawnTable drawn, int row, ResultSet read) throws SQLException {
        int place = 1;
        for (LandedColumn column : drawn.table().columns()) {
            String value = read.getString(place++);
            String expected = drawn.written(column, row);
            boolean isSame = column.type() == LandedType.DOUBLE
                    ? isSameDouble(value, expected)
                    : Objects.equals(value, expected);
            if (!isSame) {
                throw new AssertionError(
                        column.name() + " of row " + row + " is " + value + ", written was " + expected);
            }
        }
    }

    private static boolean isSameDouble(@Nullable String value, @Nullable String bits) {
        if (value == null || bits == null) {
            return Objects.equals(value, bits);
        }
        return Double.parseDouble(value) == Double.longBitsToDouble(Long.parseLong(bits));
    }

    /** What the footer says of each column must hold, where it says something. */
    private static void assertRanges(DrawnTable drawn, Path file, Statement statement) throws SQLException {
        for (LandedColumn column : drawn.table().columns()) {
            String name = '"' + column.name() + '"';
            String type = "typeof(any_value(" + name + "))";
            String sql = "SELECT count(*) FILTER (WHERE stats_null_count IS NULL), sum(stats_null_count),"
                    + " min(stats_min_value), (SELECT count(*) - count(" + name + ") FROM '" + file + "'), (SELECT "
                    + type + " FROM '" + file + "') FROM parquet_metadata('" + file + "') WHERE path_in_schema = '"
                    + column.name() + "'";
            String typeOfColumn;
            try (ResultSet said = statement.executeQuery(sql)) {
                said.next();
                assertThat(said.getLong(1)).isZero();
                assertThat(said.getLong(2)).as(column.name()).isEqualTo(said.getLong(4));
                typeOfColumn = said.getString(5);
            }
            String least = "min(TRY_CAST(stats_min_value AS " + typeOfColumn + "))";
            String greatest = "max(TRY_CAST(stats_max_value AS " + typeOfColumn + "))";
            String compare = "SELECT coalesce(said.a = real.a AND said.b = real.b, true) FROM (SELECT " + least + " a, "
                    + greatest + " b FROM parquet_metadata('" + file + "') WHERE path_in_schema = '" + column.name()
                    + "' HAVING count(stats_min_value) = count(*)) said, (SELECT min(" + name + ") a, max(" + name
                    + ") b FROM '" + file + "') real";
            try (ResultSet holds = statement.executeQuery(compare)) {
                assertThat(!holds.next() || holds.getBoolean(1))
                        .as(column.name())
                        .isTrue();
            }
        }
    }
}
