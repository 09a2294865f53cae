package fi.mittava.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.LandedType;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.warehouse.database.SqlModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ingest declares to land is what the core tables take, column by column. */
class LandingSeamTest {

    private static final Pattern COLUMN = Pattern.compile("^ {4}(\\w+) +(\\w+(?:\\([^)]*\\))?)", Pattern.MULTILINE);
    private static final List<String> ORIGIN = List.of("file", "file_hash", "line");

    static Stream<String> coreTables() {
        return CoreTables.names();
    }

    static Stream<String> feeds() {
        return Feeds.everything().stream().map(feed -> feed.name());
    }

    @ParameterizedTest
    @MethodSource("coreTables")
    void everyCoreTableHasTheColumnsThatLand(String table) {
        Map<String, String> landed = landedColumns(table);
        if (!table.equals("files")) {
            landed.keySet().removeAll(ORIGIN);
        }

        assertThat(coreColumns(table)).containsExactlyInAnyOrderEntriesOf(landed);
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void everyFeedHasACoreTableWithItsNaturalKey(String feed) {
        List<String> key = Feeds.everything().stream()
                .filter(candidate -> candidate.name().equals(feed))
                .flatMap(declared -> declared.key().stream())
                .map(column -> column.equals("person_id") ? LandedTable.PERSON_KEY : column)
                .toList();

        assertThat(SqlModel.named("core/" + feed).key()).containsExactlyInAnyOrderElementsOf(key);
        assertThat(CoreTables.names()).contains(feed);
    }

    private static Map<String, String> coreColumns(String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        Matcher column = COLUMN.matcher(SqlModel.named("core/" + table).text());
        while (column.find()) {
            columns.put(column.group(1), column.group(2));
        }
        return columns;
    }

    private static Map<String, String> landedColumns(String table) {
        LandedTable landed = LandingLayout.all().stream()
                .filter(candidate -> candidate.folder().equals("landing/" + table))
                .findFirst()
                .orElseThrow();
        Map<String, String> columns = new LinkedHashMap<>();
        landed.columns().forEach(column -> columns.put(column.name(), sqlType(column.type())));
        return columns;
    }

    private static String sqlType(LandedType type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case MONEY -> "DECIMAL(18, 2)";
            case TIMESTAMP -> "TIMESTAMPTZ";
            case DATE, INTEGER, BIGINT, BOOLEAN, DOUBLE, UUID -> type.name();
        };
    }
}
