package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Setting;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each role may see, of every root field and export: the same as an analyst in its view who filters by its scope. All
 * disclosure thresholds are 1, since a filter is looked behind and a scope is not.
 */
class ScopeIT {

    private static final String FIGURE = "{ value low high n status reason }";

    /** Documents by root field; FILTER is where the filter goes. */
    private static final Map<String, String> FILTERED = Map.ofEntries(
            Map.entry(
                    "impact",
                    "impact(groupBy: [AREA, PROVIDER, CONTRACT] FILTER) { totalCount rows { area { code } provider {"
                            + " code } contract { code } participations " + FIGURE + " persons " + FIGURE
                            + " totalCost " + FIGURE + " } }"),
            Map.entry(
                    "figures",
                    "figures(metrics: [PARTICIPATIONS, PERSONS, MEAN_CHANGE, PAIR_RATE], groupBy: [AREA, SERVICE]"
                            + " FILTER) { totalCount rows { area service metric value n status } }"),
            Map.entry(
                    "change",
                    "change(groupBy: [PROVIDER] FILTER) { totalCount rows { provider { code } pairs meanChange "
                            + FIGURE + " } }"),
            Map.entry(
                    "feedback",
                    "feedback(groupBy: [AREA] FILTER) { totalCount rows { area { code } item { code } mean " + FIGURE
                            + " } }"),
            Map.entry("bands", "bands(anchor: START FILTER) { rows { month band count " + FIGURE + " } }"),
            Map.entry(
                    "effect",
                    "effect(horizons: [6], groupBy: [PROVIDER] FILTER) { totalCount rows { provider { code } effect "
                            + FIGURE + " participants verdict reasons } }"),
            Map.entry(
                    "effectCurve",
                    "effectCurve(outcome: EMPLOYED_OPEN FILTER) { points { horizon effect " + FIGURE + " } }"),
            Map.entry("targets", "targets(limit: 100 FILTER) { totalCount rows { metric value " + FIGURE + " } }"),
            Map.entry(
                    "budgetScenario",
                    "budgetScenario(horizon: 6, period: {from: \"2024-01\", to: \"2026-01\"} FILTER) { budget rows {"
                            + " service { code } standing participations " + FIGURE + " costPerParticipation " + FIGURE
                            + " effect " + FIGURE + " proposed { euros } } change { value low high } oneMoreEuro }"),
            Map.entry(
                    "spending",
                    "spending(year: 2024, by: AREA FILTER) { year total { budget spent " + FIGURE
                            + " } rows { member { code } budget spent " + FIGURE + " } }"),
            Map.entry(
                    "tenderSimulation",
                    "tenderSimulation(sheets: [{name: \"own\", own: true}, {name: \"work\", lines: [{component: OUTPUT,"
                            + " metric: STARTED, price: 100}, {component: OUTCOME, metric: EMPLOYED_OPEN, anchor: END,"
                            + " horizon: 6, price: 900}]}] FILTER) { contracts participations " + FIGURE
                            + " sheets { name total " + FIGURE + " contracts { contract { code } cost " + FIGURE
                            + " } targetGroups { targetGroup { code } cost " + FIGURE + " } deadweight " + FIGURE
                            + " notCompared { reason } pendingOutcomes } }"),
            Map.entry(
                    "providerComparison",
                    "providerComparison(serviceType: \"job_coaching\" FILTER) { overall " + FIGURE
                            + " points { provider { code } observed " + FIGURE + " } }"));

    /** The same for all who have the view. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("balance", "balance { rows { term } checks { code } }"),
            Map.entry("indicatorValidity", "indicatorValidity { rows { horizon model auc " + FIGURE + " } }"),
            Map.entry("clientActions", "clientActions { text }"),
            Map.entry("externalEstimates", "externalEstimates { rows { effect } }"),
            Map.entry("metrics", "metrics { code }"),
            Map.entry("dimensions", "dimensions { code }"),
            Map.entry("services", "services { code }"),
            Map.entry("targetGroups", "targetGroups { code }"),
            Map.entry("instruments", "instruments { code }"),
            Map.entry("generation", "generation { number }"),
            Map.entry("generations", "generations { number publishedAt }"));

    /** Lists of what a scope is of. */
    private static final Map<String, String> LISTED = Map.of(
            "areas", "areas { code }",
            "providers", "providers { code }",
            "contracts", "contracts { code }",
            "dimensionValues", "dimensionValues(dimension: CONTRACT) { code }");

    private static final Map<String, String> REFUSED_OF_MOST = Map.of("dataQuality", "dataQuality { feeds { feed } }");

    /** For managers of all of a contract's areas. */
    private static final Map<String, String> OF_CONTRACTS = Map.of(
            "contractTerms", "contractTerms { contract { code } lines { version } }",
            "statements",
                    "statements(month: \"2024-12\") { contract { code } owed { value } owedToDate { value } lines {"
                            + " participation } }",
            "statement",
                    "statement(contract: \"c1\", month: \"2024-12\") { contract { code } owed { value } owedToDate {"
                            + " value } lines { participation } }");

    /** A token's flags, the view of its role, and its scope as a filter. */
    record Holder(String flags, String view, Map<String, List<String>> scope) {}

    private static final List<Holder> HOLDERS = List.of(
            new Holder("--role public", "public", Map.of()),
            new Holder("--role viewer", "viewer", Map.of()),
            new Holder("--role viewer --areas south", "viewer", Map.of("areas", List.of("south"))),
            new Holder("--role manager --areas north", "manager", Map.of("areas", List.of("north"))),
            new Holder("--role manager --areas south", "manager", Map.of("areas", List.of("south"))),
            new Holder("--role manager --areas north,south", "manager", Map.of("areas", List.of("north", "south"))),
            new Holder("--role provider --providers beta", "provider", Map.of("providers", List.of("beta"))),
            new Holder("--role provider --contracts c1", "provider", Map.of("contracts", List.of("c1"))),
            new Holder(
                    "--role provider --providers alfa --contracts c1 --areas north",
                    "provider",
                    Map.of("providers", List.of("alfa"), "contracts", List.of("c1"), "areas", List.of("north"))),
            new Holder("--role analyst", "manager", Map.of()),
            new Holder("--role admin", "manager", Map.of()));

    private static RunningServer server;
    private static MadeToken analyst;
    private static Map<Holder, MadeToken> tokens;

    @BeforeAll
    static void serve(@TempDir Path data) {
        PublishedRegion region = PublishedRegion.in(data);
        analyst = MadeToken.in(data, "--role", "analyst");
        tokens = new HashMap<>();
        HOLDERS.forEach(
                holder -> tokens.put(holder, MadeToken.in(data, holder.flags().split(" "))));
        Map<Setting, String> open = new HashMap<>();
        Arrays.stream(Setting.values())
                .filter(setting -> setting.key().startsWith("disclosure.")
                        && !setting.key().contains("variance")
                        && !setting.key().contains("bound"))
                .forEach(setting -> open.put(setting, "1"));
        server = RunningServer.over(region, open);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    static Stream<Arguments> holdersAndFields() {
        return HOLDERS.stream()
                .flatMap(holder -> FILTERED.keySet().stream().sorted().map(field -> Arguments.of(holder, field)));
    }

    @ParameterizedTest
    @MethodSource("holdersAndFields")
    void theScopeRestrictsLikeAFilterThatCantBeTakenAway(Holder holder, String field) {
        JsonNode answer = ask(token(holder), document(FILTERED, field).replace("FILTER", ""));
        JsonNode filtered = ask(
                analyst,
                document(FILTERED, field).replace("FILTER", filter(holder.scope())),
                "X-Mittava-View",
                holder.view());

        assertThat(answer).isEqualTo(filtered);
    }

    static Stream<Arguments> scopedHoldersAndFields() {
        return HOLDERS.stream()
                .filter(holder -> !holder.scope().isEmpty())
                .flatMap(holder -> FILTERED.keySet().stream().sorted().map(field -> Arguments.of(holder, field)));
    }

    @ParameterizedTest
    @MethodSource("scopedHoldersAndFields")
    void aFilterByOthersFindsNobody(Holder holder, String field) {
        Map<String, List<String>> others = Map.of("areas", List.of("nowhere"));
        Map<String, List<String>> foreign = holder.scope().containsKey("areas")
                ? holder.scope().get("areas").equals(List.of("north", "south"))
                        ? others
                        : Map.of(
                                "areas",
                                holder.scope().get("areas").contains("north") ? List.of("south") : List.of("north"))
                : holder.scope().containsKey("providers")
                        ? Map.of("providers", List.of("alfa"))
                        : Map.of("contracts", List.of("unknown"));
        String document = document(FILTERED, field);

        assertThat(ask(token(holder), document.replace("FILTER", filter(foreign))))
                .isEqualTo(ask(analyst, document.replace("FILTER", filter(others)), "X-Mittava-View", holder.view()));
    }

    static Stream<Arguments> holdersAndCommonFields() {
        return HOLDERS.stream()
                .flatMap(holder -> SAME.keySet().stream().sorted().map(field -> Arguments.of(holder, field)));
    }

    @ParameterizedTest
    @MethodSource("holdersAndCommonFields")
    void whatIsOfNobodysOwnIsTheSameForAllWhoHaveTheView(Holder holder, String field) {
        assertThat(ask(token(holder), document(SAME, field)))
                .isEqualTo(ask(analyst, document(SAME, field), "X-Mittava-View", holder.view()));
    }

    static Stream<Holder> holders() {
        return HOLDERS.stream();
    }

    @ParameterizedTest
    @MethodSource("holders")
    void listsHoldTheirOwn(Holder holder) {
        assertThat(codes(holder, "areas"))
                .containsExactlyElementsOf(holder.scope().getOrDefault("areas", List.of("north", "south")));
        assertThat(codes(holder, "providers"))
                .containsExactlyElementsOf(holder.scope().getOrDefault("providers", List.of("alfa", "beta")));
        List<String> contracts = holder.scope().getOrDefault("contracts", List.of("c1", "unknown"));
        assertThat(codes(holder, "dimensionValues")).containsExactlyElementsOf(contracts);
        boolean isOwn = holder.scope().getOrDefault("areas", List.of("north")).contains("north")
                && holder.scope().getOrDefault("providers", List.of("alfa")).contains("alfa");
        assertThat(codes(holder, "contracts")).isEqualTo(isOwn ? List.of("c1") : List.of());
    }

    private static List<String> codes(Holder holder, String field) {
        return ask(token(holder), document(LISTED, field))
                .at("/data/" + field)
                .valueStream()
                .map(member -> member.get("code").asString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("holders")
    void qualityIsForAnalystsAndAdmins(Holder holder) {
        JsonNode answer = ask(token(holder), document(REFUSED_OF_MOST, "dataQuality"));
        boolean isTold = holder.flags().contains("analyst") || holder.flags().contains("admin");

        assertThat(answer.at("/errors/0/extensions/code").asString("")).isEqualTo(isTold ? "" : "NOT_FOR_ROLE");
        assertThat(answer.at("/data/dataQuality/feeds/0/feed").asString("")).isEqualTo(isTold ? "participations" : "");
    }

    static Stream<Arguments> holdersAndFieldsOfContracts() {
        return HOLDERS.stream()
                .flatMap(holder -> OF_CONTRACTS.keySet().stream().sorted().map(field -> Arguments.of(holder, field)));
    }

    @ParameterizedTest
    @MethodSource("holdersAndFieldsOfContracts")
    void whatContractsAreOwedIsForManagersOfAllTheirAreasAndLinesForThemAlone(Holder holder, String field) {
        JsonNode answer = ask(token(holder), document(OF_CONTRACTS, field));
        JsonNode told = answer.at("/data/" + field);
        JsonNode first = told.isArray() ? told.path(0) : told;
        boolean isOfAll = holder.scope().getOrDefault("areas", List.of("north")).contains("north");
        boolean isList = !field.equals("statement");

        assertThat(answer.at("/errors/0/extensions/code").asString(""))
                .isEqualTo(
                        !holder.view().equals("manager") ? "NOT_FOR_PROFILE" : isOfAll || isList ? "" : "BAD_REQUEST");
        assertThat(first.at("/contract/code").asString(""))
                .isEqualTo(holder.view().equals("manager") && isOfAll ? "c1" : "");
        if (!field.equals("contractTerms") && !first.isMissingNode() && !first.isNull()) {
            boolean isOwn = !holder.scope().isEmpty();
            // 12 months, 23 starts and 12 jobs. Less the months that others are told, it would tell of too few.
            assertThat(first.at("/owedToDate/value").asDouble()).isEqualTo(isOwn ? 1200 + 1150 + 6000 : 0);
            assertThat(first.at("/owed/value").asDouble()).isEqualTo(100 + 1500);
            assertThat(first.get("lines").isArray()).isEqualTo(isOwn);
        }
    }

    @Test
    void everyRootFieldIsTestedHere() {
        Set<String> tested = new TreeSet<>();
        Stream.of(FILTERED, SAME, LISTED, REFUSED_OF_MOST, OF_CONTRACTS)
                .forEach(fields -> tested.addAll(fields.keySet()));

        Set<String> fields = new TreeSet<>();
        ask(analyst, "__schema { queryType { fields { name } } }")
                .at("/data/__schema/queryType/fields")
                .forEach(field -> fields.add(field.get("name").asString()));

        assertThat(fields).isEqualTo(tested);
    }

    static Stream<Arguments> holdersAndExports() {
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("figures", "metrics=PARTICIPATIONS,PAIR_RATE&groupBy=AREA,SERVICE");
        exports.put("impact", "groupBy=AREA,PROVIDER");
        exports.put("change", "groupBy=PROVIDER");
        exports.put("effect", "horizons=6&groupBy=PROVIDER");
        return HOLDERS.stream()
                .flatMap(holder -> exports.entrySet().stream()
                        .flatMap(export -> Stream.of("csv", "json-stat")
                                .map(form -> Arguments.of(
                                        holder, "/export/" + export.getKey() + "." + form + "?" + export.getValue()))));
    }

    @ParameterizedTest
    @MethodSource("holdersAndExports")
    void exportsAreWithinTheScopeToo(Holder holder, String path) {
        String filter = holder.scope().entrySet().stream()
                .map(field -> "&" + field.getKey() + "="
                        + URLEncoder.encode(String.join(",", field.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining());

        HttpResponse<String> own =
                server.caller().get(path, "Authorization", token(holder).bearer());
        HttpResponse<String> filtered =
                server.caller().get(path + filter, "Authorization", analyst.bearer(), "X-Mittava-View", holder.view());

        assertThat(own.statusCode()).isEqualTo(filtered.statusCode());
        assertThat(withoutRequestId(own.body())).isEqualTo(withoutRequestId(filtered.body()));
    }

    private static MadeToken token(Holder holder) {
        return Objects.requireNonNull(tokens.get(holder));
    }

    private static String document(Map<String, String> documents, String field) {
        return Objects.requireNonNull(documents.get(field));
    }

    private static String withoutRequestId(String body) {
        return body.replaceAll("\"requestId\":\"[0-9a-f]+\"", "");
    }

    private static String filter(Map<String, List<String>> codes) {
        return codes.isEmpty()
                ? ""
                : ", filter: {"
                        + codes.entrySet().stream()
                                .map(field ->
                                        field.getKey() + ": [\"" + String.join("\", \"", field.getValue()) + "\"]")
                                .collect(Collectors.joining(", "))
                        + "}";
    }

    private static JsonNode ask(MadeToken token, String fields, String... headers) {
        JsonNode answer = server.caller()
                .answer(
                        "{ " + fields + " }",
                        Map.of(),
                        Stream.concat(Stream.of("Authorization", token.bearer()), Stream.of(headers))
                                .toArray(String[]::new));
        if (answer.get("errors") != null) {
            answer.get("errors").forEach(error -> ((ObjectNode) error.get("extensions")).remove("requestId"));
            answer.get("errors").forEach(error -> ((ObjectNode) error).remove("locations"));
        }
        return answer;
    }
}
