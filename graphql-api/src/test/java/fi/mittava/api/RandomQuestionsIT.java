package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.ByHand.Figure;
import fi.mittava.api.RandomQuestion.Column;
import fi.mittava.api.RandomQuestion.Grain;
import fi.mittava.workspace.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Any groups, filters, periods, metrics, orders and pages, asked in any of GraphQL's ways, are answered as by SQL by hand. */
class RandomQuestionsIT {

    private static final int SEEDS = 150;
    private static final int MOST_PAGES = 6;

    /** Nothing is hidden. */
    private static final Map<Setting, String> OPEN = Map.of(
            Setting.DISCLOSURE_MANAGER_COUNTS_PERSONAL, "1",
            Setting.DISCLOSURE_MANAGER_REGISTER, "1",
            Setting.DISCLOSURE_MANAGER_REGISTER_EXTREMES, "1",
            Setting.DISCLOSURE_MANAGER_METER, "1");

    private static final Map<AskedDimension, List<String>> CODES = new EnumMap<>(AskedDimension.class);
    private static RunningServer server;
    private static Connection copy;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException, SQLException {
        PublishedRegion region = PublishedRegion.in(folder.resolve("data"));
        Path generation = region.folder().published().resolve("gen-000001.duckdb");
        try (Connection writing = DriverManager.getConnection("jdbc:duckdb:" + generation);
                Statement statement = writing.createStatement()) {
            statement.execute(Files.readString(Path.of("src/test/resources/random-region.sql")));
        }
        copy = DriverManager.getConnection("jdbc:duckdb:" + Files.copy(generation, folder.resolve("copy.duckdb")));
        for (AskedDimension dimension : AskedDimension.values()) {
            CODES.put(dimension, codes(dimension));
        }
        server = RunningServer.over(region, OPEN);
    }

    private static List<String> codes(AskedDimension dimension) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement statement = copy.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT code FROM member WHERE dimension = '" + dimension + "' ORDER BY key")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    @AfterAll
    static void end() throws SQLException {
        server.close();
        copy.close();
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    static IntStream someSeeds() {
        return IntStream.range(0, SEEDS / 6);
    }

    /** At most so many rows from one on. */
    record Page(int limit, int offset) {

        static final Page WHOLE = new Page(10_000, 0);

        static Page draw(Random random) {
            return new Page(
                    random.nextInt(3) == 0 ? random.nextInt(20) : WHOLE.limit,
                    random.nextInt(3) == 0 ? random.nextInt(20) : 0);
        }

        List<String> of(List<String> rows) {
            return rows.subList(Math.min(offset, rows.size()), Math.min(offset + limit, rows.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void typedRowsAreThoseByHand(int seed) throws SQLException {
        Random random = new Random(seed);
        RandomQuestion question = RandomQuestion.draw(random, CODES);
        Page page = Page.draw(random);
        RandomDocument document = new RandomDocument(random);
        Map<String, Column> answered = document.addImpact(question, page.limit(), page.offset());

        List<String> byHand = ByHand.answer(question, copy).stream()
                .map(group -> group.keys()
                        + answered.values().stream()
                                .map(column -> " " + group.figures().get(column))
                                .collect(Collectors.joining()))
                .toList();
        JsonNode table = table(document);
        assertThat(rows(table, row -> keys(row, question) + figures(row, answered.keySet())))
                .as(document.text())
                .isEqualTo(page.of(byHand));
        assertCounts(table, page, byHand.size());
    }

    private static String figures(JsonNode row, Set<String> fields) {
        assertThat(row.propertyNames())
                .filteredOn(name -> name.startsWith("c_"))
                .containsExactlyInAnyOrderElementsOf(fields);
        return fields.stream().map(field -> " " + figure(row.get(field))).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tidyRowsAreThoseByHand(int seed) throws SQLException {
        Random random = new Random(SEEDS + seed);
        RandomQuestion question = RandomQuestion.draw(random, CODES).tidy();
        Page page = Page.draw(random);
        RandomDocument document = new RandomDocument(random);
        document.addFigures(question, page.limit(), page.offset());

        List<String> byHand = ByHand.answer(question, copy).stream()
                .flatMap(group -> question.columns().stream()
                        .map(column -> group.keys() + " " + column.metric() + " " + column.horizon() + " "
                                + group.figures().get(column)))
                .toList();
        JsonNode table = table(document);
        assertThat(rows(table, row -> tidyKeys(row, question) + " " + figure(row)))
                .as(document.text())
                .isEqualTo(page.of(byHand));
        assertCounts(table, page, byHand.size());
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void pagesPutTogetherAreTheWholeAndNoRowComesTwice(int seed) {
        Random random = new Random(seed);
        RandomQuestion question = RandomQuestion.draw(random, CODES);
        RandomQuestion tidy = question.tidy();
        assertPages(
                random,
                (document, page) -> document.addImpact(question, page.limit(), page.offset()),
                row -> keys(row, question).toString());
        assertPages(
                random,
                (document, page) -> document.addFigures(tidy, page.limit(), page.offset()),
                row -> tidyKeys(row, tidy));
        assertPages(
                random,
                (document, page) -> document.addChange(question, page.limit(), page.offset()),
                row -> keys(row, question) + row.at("/meterDimension/code").asString());
    }

    private static void assertPages(
            Random random, BiConsumer<RandomDocument, Page> asked, Function<JsonNode, String> text) {
        List<String> whole = rows(table(random, asked, Page.WHOLE), text);
        int limit = 1 + whole.size() / (1 + random.nextInt(MOST_PAGES));
        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < whole.size(); offset += limit) {
            Page page = new Page(limit, offset);
            JsonNode table = table(random, asked, page);
            paged.addAll(rows(table, text));
            assertCounts(table, page, whole.size());
        }
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
    }

    /** Whatever the way it is asked in, which is another each time. */
    private static JsonNode table(Random random, BiConsumer<RandomDocument, Page> asked, Page page) {
        RandomDocument document = new RandomDocument(random);
        asked.accept(document, page);
        return table(document);
    }

    @Test
    void theSeedsAskOfEverything() {
        List<RandomQuestion> drawn = IntStream.range(0, 2 * SEEDS)
                .mapToObj(seed -> RandomQuestion.draw(new Random(seed), CODES))
                .toList();
        assertThat(drawn.stream().flatMap(question -> pairs(question.groupBy())).distinct())
                .hasSize(66);
        assertThat(drawn).extracting(question -> question.groupBy().size()).contains(0, 1, 2, 3, 4);
        assertThat(drawn).extracting(RandomQuestion::grain).contains(null, Grain.MONTH, Grain.QUARTER, Grain.YEAR);
        assertThat(drawn)
                .flatExtracting(RandomQuestion::columns)
                .extracting(Column::metric)
                .contains(AskedMetric.values());
        List<Map<String, @Nullable List<String>>> filters = drawn.stream()
                .flatMap(question -> Stream.ofNullable(question.filter()))
                .toList();
        assertThat(filters)
                .flatExtracting(Map::keySet)
                .contains(RandomQuestion.GOALS)
                .hasSizeGreaterThan(SEEDS)
                .containsAll(Stream.of(AskedDimension.values())
                        .map(AskedDimension::filterField)
                        .toList());
        assertThat(filters).flatExtracting(Map::values).contains(null, List.of());
    }

    private static Stream<String> pairs(List<AskedDimension> dimensions) {
        return dimensions.stream()
                .flatMap(one -> dimensions.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> one + " " + other));
    }

    /** Else the answers would be alike whatever is asked. */
    @Test
    void mostQuestionsHaveManyRows() throws SQLException {
        int many = 0;
        for (int seed : someSeeds().toArray()) {
            many += ByHand.answer(RandomQuestion.draw(new Random(seed), CODES), copy)
                                    .size()
                            > 2
                    ? 1
                    : 0;
        }
        assertThat(many).isGreaterThan(SEEDS / 12);
    }

    private static JsonNode table(RandomDocument document) {
        JsonNode answer = server.caller().answer(document.text(), document.variables());
        assertThat(answer.path("errors")).as(document.text()).isEmpty();
        return answer.at("/data/table");
    }

    private static List<String> rows(JsonNode table, Function<JsonNode, String> text) {
        return table.get("rows").valueStream().map(text).toList();
    }

    private static void assertCounts(JsonNode table, Page page, int rows) {
        assertThat(table.get("totalCount").asInt()).isEqualTo(rows);
        assertThat(table.get("truncated").asBoolean())
                .isEqualTo(page.offset() + table.get("rows").size() < rows);
    }

    private static List<String> keys(JsonNode row, RandomQuestion question) {
        List<String> keys = new ArrayList<>();
        if (question.grain() != null) {
            keys.add(row.get("period").asString());
        }
        question.groupBy()
                .forEach(dimension ->
                        keys.add(row.get(dimension.rowField()).get("code").asString()));
        return keys;
    }

    private static String tidyKeys(JsonNode row, RandomQuestion question) {
        List<String> keys = new ArrayList<>();
        if (question.grain() != null) {
            keys.add(row.get("period").asString());
        }
        question.groupBy()
                .forEach(dimension -> keys.add(row.get(dimension.rowField()).asString()));
        return keys + " " + row.get("metric").asString() + " "
                + row.get("horizon").asString("null");
    }

    private static Figure figure(JsonNode figure) {
        assertThat(figure.get("status").asString()).isNotEqualTo("SUPPRESSED");
        assertThat(figure.get("value").isNull())
                .isEqualTo(!figure.get("status").asString().equals("OK"));
        return figure.get("value").isNull()
                ? Figure.NONE
                : new Figure(figure.get("value").asDouble(), figure.get("n").asLong());
    }
}
