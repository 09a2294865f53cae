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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small region, from files to figures: the real stages, each its own process, against numbers worked out by hand. */
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock(SmallRegion.LOCK)
class WholeWayIT {

    /** Fifteen persons, and two codes with a wrong check character. */
    private static final int IDENTITY_CODES = 17;

    private static final Path TEMPORARY = SmallRegion.WORK.resolve("temporary");

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
        Files.createDirectories(TEMPORARY);
        atDefaults = serve(new Launcher(
                SmallRegion.WORK, Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + TEMPORARY.toAbsolutePath())));
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
        assertThat(new FigureQuestions(everythingShown).differences(figures, view))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void atTheDefaultsFiguresAreHiddenAsTheRulesSay(View view) {
        assertThat(new FigureQuestions(atDefaults).differencesAtDefaults(figures, view))
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
                .ask(View.VIEWER, "{ generation { number dataTo immatureFrom synthetic stale } }", Map.of())
                .get("generation");

        assertThat(generation.toString()).isEqualTo("""
            {"number":1,"dataTo":"2025-12","immatureFrom":null,"synthetic":true,"stale":false}\
            """);
    }

    @Test
    void aProcessUsesTheLibraryBesideItsDriverInsteadOfUnpackingOne() throws IOException {
        try (Stream<Path> files = Files.list(TEMPORARY)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("duckdb"));
        }
    }

    /** Of the sixteen ended ones, six months on: the column end_6 of worked-out.csv. */
    @Test
    void bandsTellWhereAllAre() {
        JsonNode bands =
                shown("{ bands { totalCount rows { month band count { value } share { value n } } } }", "bands");

        assertThat(bands.get("totalCount").asInt()).isEqualTo(250);
        assertThat(bands.get("rows")
                        .valueStream()
                        .filter(row -> row.get("month").asInt() == 6)
                        .map(row -> row.get("band").asString() + " "
                                + row.at("/count/value").asString() + " "
                                + row.at("/share/value").asString("-")))
                .containsExactly(
                        "OPEN_FULL_TIME 5 0.384615384615",
                        "OPEN_PART_TIME 0 0",
                        "SUPPORTED 0 0",
                        "EDUCATION 1 0.0769230769231",
                        "IN_SERVICE 0 0",
                        "UNEMPLOYED 4 0.307692307692",
                        "OUTSIDE 2 0.153846153846",
                        "LEFT_REGISTER 1 0.0769230769231",
                        "NOT_OBSERVED 1 -",
                        "NOT_YET 2 -");
        assertThat(atDefaults
                        .ask(View.VIEWER, "{ bands { rows { count { status } } } }", Map.of())
                        .at("/bands/rows/0/count/status")
                        .asString())
                .isEqualTo("SUPPRESSED");
    }

    /** coach: three of five observed at work (OS-01, 03, 16); C3 in Lehtola: OS-05 and 06 completed or to education. */
    @Test
    void targetsStandBesideWhatWasReached() {
        JsonNode targets = shown(
                "{ targets { totalCount rows { service { code } contract { code } area { code } metric"
                        + " metricName(lang: EN) unit horizon validFrom validTo target value { value n } difference {"
                        + " value } } } }",
                "targets");

        assertThat(targets.toString()).isEqualTo("""
            {"totalCount":2,"rows":[\
            {"service":{"code":"coach"},"contract":null,"area":null,"metric":"OPEN_EMPLOYMENT_RATE",\
            "metricName":"Employed in the open market","unit":"share","horizon":6,"validFrom":"2024-01-01","validTo":null,\
            "target":0.4,"value":{"value":0.6,"n":5},"difference":{"value":0.2}},\
            {"service":null,"contract":{"code":"C3"},"area":{"code":"lehtola"},"metric":"POSITIVE_END_RATE",\
            "metricName":"Positive ends","unit":"share","horizon":null,"validFrom":"2024-08-01","validTo":null,\
            "target":0.75,"value":{"value":1,"n":2},"difference":{"value":0.25}}]}\
            """);
        assertThat(shown("{ targets(filter: {areas: [\"koivula\"]}) { rows { service { code } } } }", "targets")
                        .toString())
                .isEqualTo("{\"rows\":[{\"service\":{\"code\":\"coach\"}}]}");
    }

    @Test
    void whatWasDoneAndWhatOthersFoundStandsBesideThem() {
        assertThat(shown(
                                "{ clientActions(service: \"coach\") { service { code } date text(lang: SV) } }",
                                "clientActions")
                        .toString())
                .isEqualTo("[{\"service\":{\"code\":\"coach\"},\"date\":\"2025-04-01\",\"text\":\"Grupperna är nu"
                        + " mindre.\"}]");
        JsonNode estimates = shown(
                "{ externalEstimates(serviceType: \"labour_market_training\") { label(lang: EN) rows { study outcome"
                    + " horizon estimate low high participants cohortFrom cohortTo method reference serviceType { code"
                    + " } } } }",
                "externalEstimates");
        assertThat(estimates.get("label").asString()).contains("nor pooled");
        assertThat(estimates.get("rows").toString()).isEqualTo("""
            [{"study":"made_up_2020","outcome":"EMPLOYED","horizon":12,"estimate":0.05,"low":0.02,"high":0.08,\
            "participants":1000,"cohortFrom":"2015-01","cohortTo":"2017-12","method":"matching",\
            "reference":"Made-up study for tests","serviceType":{"code":"labour_market_training"}}]\
            """);
    }

    @Test
    void servicesAreComparedWithinTheirGoal() {
        assertThat(goals("SERVICE", "")).contains("coach employment", "training employment");
        assertThat(goals("SERVICE", "filter: {goals: [\"employability\"]}"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).endsWith(" employability"));
        assertThat(goals("SERVICE_TYPE", "")).contains("job_search_coaching employment");
        assertThat(goals("AREA", "")).allSatisfy(row -> assertThat(row).endsWith(" null"));
    }

    private List<String> goals(String groupBy, String filter) {
        String member = ImpactQuestion.camelCase(groupBy);
        return shown(
                        "{ impact(groupBy: [" + groupBy + "] " + filter + ") { rows { goal " + member
                                + " { code } } } }",
                        "impact")
                .get("rows")
                .valueStream()
                .map(row -> row.at("/" + member + "/code").asString() + " "
                        + row.get("goal").asString("null"))
                .toList();
    }

    private JsonNode shown(String query, String field) {
        return everythingShown.ask(View.MANAGER, query, Map.of()).get(field);
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
                        View.MANAGER,
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

    private static final Set<String> NOISE = Set.of("variance", "bound");

    /** Every threshold of the disclosure gate at 1, as a settings file. */
    private static String thresholdsOfOne() {
        Map<String, String> byProfile = Arrays.stream(Setting.values())
                .map(setting -> setting.key().split("\\."))
                .filter(key -> key[0].equals("disclosure") && !NOISE.contains(key[2]))
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
