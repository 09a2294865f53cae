package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.ExpectedFigure.Slice;
import fi.mittava.api.Launcher.Outcome;
import fi.mittava.api.ServeProcess.View;
import fi.mittava.workspace.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small region, from files to figures: the real stages, each its own process, against numbers worked out by hand. */
@TestInstance(Lifecycle.PER_CLASS)
class WholeWayIT {

    /** Fifteen persons, and two codes with a wrong check character. */
    private static final int IDENTITY_CODES = 17;

    private final Launcher launcher = new Launcher(SmallRegion.WORK, Map.of());
    private final List<ExpectedFigure> figures = SmallRegion.figures();
    private final List<ServeProcess> servers = new ArrayList<>();
    private ServeProcess everythingShown;
    private ServeProcess atDefaults;

    @BeforeAll
    void serveTheRegionTwice() throws IOException {
        Outcome ingest = SmallRegion.ingested().ingest();
        assertThat(ingest.code()).as(ingest.toString()).isZero();
        Path settings = Files.writeString(SmallRegion.WORK.resolve("thresholds-one.yaml"), thresholdsOfOne());
        everythingShown = serve(new Launcher(SmallRegion.WORK, Map.of("MITTAVA_SETTINGS", settings.toString())));
        atDefaults = serve(launcher);
    }

    private ServeProcess serve(Launcher by) {
        ServeProcess server = ServeProcess.start(by, SmallRegion.DATA);
        servers.add(server);
        return server;
    }

    @AfterAll
    void end() {
        servers.forEach(ServeProcess::close);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void withThresholdsOfOneEveryFigureIsTheOneWorkedOutByHand(View view) {
        assertThat(new FigureQuestions(everythingShown).differences(figures, view, true))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void atTheDefaultsEachFigureIsHiddenExactlyAsTheRuleSays(View view) {
        assertThat(new FigureQuestions(atDefaults).differences(figures, view, false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SERVICE PROVIDER", "TARGET_GROUP"})
    void impactTellsTheSameFiguresAsTheFlatTable(String groupBy) {
        List<ExpectedFigure> slice = figures.stream()
                .filter(figure -> figure.slice().equals(new Slice(groupBy, "", "", "")))
                .toList();

        assertThat(ImpactQuestion.differences(everythingShown, slice)).isEmpty();
    }

    @Test
    void impactGroupsByQuarterOfStart() {
        List<ExpectedFigure> slice = figures.stream()
                .filter(figure -> figure.slice().equals(new Slice("", "QUARTER", "", "")))
                .toList();

        assertThat(ImpactQuestion.differences(everythingShown, slice)).isEmpty();
    }

    @Test
    void theGenerationTellsHowFarTheRegistersReachAndThatThePersonsAreMadeUp() {
        JsonNode generation = atDefaults
                .ask(View.VIEWER, "{ generation { number dataTo synthetic stale } }", Map.of())
                .get("generation");

        assertThat(generation.toString()).isEqualTo("""
            {"number":1,"dataTo":"2025-12","synthetic":true,"stale":false}\
            """);
    }

    @Test
    void statusTellsOfEachFeedWhatWasReadRefusedWaitsAndIsLoaded() {
        Outcome status = launcher.run("status", "--json", "--data", SmallRegion.DATA.toString());

        assertThat(status.code()).as(status.toString()).isZero();
        JsonNode told = new JsonMapper().readTree(status.out());
        assertThat(told.get("generation").asInt()).isEqualTo(1);
        assertThat(counts(told.get("feeds"))).isEqualTo(expectedCounts());
    }

    @Test
    void dataQualityTellsTheSameAndWhyRowsWereRefused() {
        JsonNode feeds = atDefaults
                .ask(
                        View.VIEWER,
                        "{ dataQuality { feeds { feed read accepted rejected waiting loaded"
                                + " rejections { reason column rows } } } }",
                        Map.of())
                .get("dataQuality")
                .get("feeds");

        assertThat(counts(feeds)).isEqualTo(expectedCounts());
        assertThat(rejections(feeds)).isEqualTo(expectedRejections());
    }

    @Test
    void aSecondIngestOfTheSameFolderSkipsEveryFileAndChangesNothing() {
        Map<String, String> before = SmallRegion.content();

        Outcome again =
                launcher.run("ingest", "--from", SmallRegion.FEEDS.toString(), "--data", SmallRegion.DATA.toString());

        assertThat(again.code()).as(again.toString()).isZero();
        assertThat(again.out().lines().filter(line -> line.contains(" skipped ")))
                .hasSize(SmallRegion.files());
        assertThat(SmallRegion.content()).isEqualTo(before);
    }

    @Test
    void noIdentityCodeIsInAnyFileThatTheStagesWroteOrInWhatTheyTold() {
        assertThat(SmallRegion.identityCodes()).hasSize(IDENTITY_CODES);
        assertThat(SmallRegion.writtenFilesThatHold(SmallRegion.identityCodes()))
                .isEmpty();
    }

    /** Every threshold of the disclosure gate at 1, as a settings file. */
    private static String thresholdsOfOne() {
        Map<String, String> byProfile = Arrays.stream(Setting.values())
                .map(setting -> setting.key().split("\\."))
                .filter(key -> key[0].equals("disclosure"))
                .collect(Collectors.groupingBy(
                        key -> key[1],
                        TreeMap::new,
                        Collectors.mapping(key -> key[2] + ": 1", Collectors.joining(", "))));
        return byProfile.entrySet().stream()
                .map(profile -> "  " + profile.getKey() + ": {" + profile.getValue() + "}\n")
                .collect(Collectors.joining("", "disclosure:\n", ""));
    }

    private static Map<String, String> counts(JsonNode feeds) {
        Map<String, String> counts = new TreeMap<>();
        for (JsonNode feed : feeds) {
            counts.put(
                    feed.get("feed").asString(),
                    Stream.of("read", "accepted", "rejected", "waiting", "loaded")
                            .map(count -> feed.get(count).asString())
                            .collect(Collectors.joining(",")));
        }
        return counts;
    }

    private static Map<String, String> rejections(JsonNode feeds) {
        Map<String, String> rejections = new TreeMap<>();
        for (JsonNode feed : feeds) {
            String told = feed.get("rejections")
                    .valueStream()
                    .map(one -> one.get("reason").asString() + " "
                            + (one.get("column").isNull()
                                    ? "-"
                                    : one.get("column").asString()) + " "
                            + one.get("rows").asString())
                    .sorted()
                    .collect(Collectors.joining("; "));
            rejections.put(feed.get("feed").asString(), told);
        }
        return rejections;
    }

    private static Map<String, String> expectedCounts() {
        return SmallRegion.quality().stream()
                .collect(Collectors.toMap(
                        row -> row[0], row -> String.join(",", List.of(row).subList(1, 6))));
    }

    private static Map<String, String> expectedRejections() {
        return SmallRegion.quality().stream().collect(Collectors.toMap(row -> row[0], row -> row[6]));
    }
}
