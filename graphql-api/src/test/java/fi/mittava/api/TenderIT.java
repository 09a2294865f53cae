package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Of the small region's contract c1: 23 participations, 12 of whom work half a year after the end. Its terms are 100 euros a
 * month, 50 a start, 500 for work.
 */
@ExtendWith(SharedServer.class)
class TenderIT {

    private static final String WORK =
            "{component: OUTCOME, metric: EMPLOYED_OPEN, anchor: END, horizon: 6, price: 1000}";
    private static final String START = "{component: OUTPUT, metric: STARTED, price: 100}";

    private final RunningServer server;

    TenderIT(RunningServer server) {
        this.server = server;
    }

    private JsonNode ask(String arguments, String fields) {
        return server.caller()
                .data("{ tenderSimulation(" + arguments + ") { " + fields + " } }")
                .get("tenderSimulation");
    }

    private JsonNode refusal(String arguments) {
        return server.caller()
                .answer("{ tenderSimulation(" + arguments + ") { contracts } }", Map.of())
                .at("/errors/0");
    }

    @Test
    void sheetsStandSideBySide() {
        JsonNode simulation = ask(
                "sheets: [{name: \"own\", own: true}, {name: \"all by result\", lines: [" + WORK
                        + "]}, {name: \"mixed\"," + " lines: [" + START + ", " + WORK + "], cap: 9000.50}]",
                "contracts participations { value } generation asOf period { from } sheets { name problems { rule }"
                        + " total { value n } costPerParticipation { value } components { component cost { value }"
                        + " share { value } } contracts { contract { code } participations { value } cost { value } }"
                        + " pendingOutcomes }");

        assertThat(simulation).hasToString("""
            {"contracts":1,"participations":{"value":23},"generation":1,"asOf":"2026-01-15","period":null,"sheets":[\
            {"name":"own","problems":[],"total":{"value":8350,"n":23},"costPerParticipation":{"value":363.04},\
            "components":[{"component":"FIXED","cost":{"value":1200},"share":{"value":0.143713}},\
            {"component":"OUTPUT","cost":{"value":1150},"share":{"value":0.137725}},\
            {"component":"OUTCOME","cost":{"value":6000},"share":{"value":0.718563}}],\
            "contracts":[{"contract":{"code":"c1"},"participations":{"value":23},"cost":{"value":8350}}],\
            "pendingOutcomes":0},\
            {"name":"all by result","problems":[],"total":{"value":12000,"n":23},"costPerParticipation":{"value":521.74},\
            "components":[{"component":"OUTCOME","cost":{"value":12000},"share":{"value":1}}],\
            "contracts":[{"contract":{"code":"c1"},"participations":{"value":23},"cost":{"value":12000}}],\
            "pendingOutcomes":0},\
            {"name":"mixed","problems":[],"total":{"value":9000.5,"n":23},"costPerParticipation":{"value":391.33},\
            "components":[{"component":"OUTPUT","cost":{"value":2300},"share":{"value":0.255541}},\
            {"component":"OUTCOME","cost":{"value":6700.5},"share":{"value":0.744459}}],\
            "contracts":[{"contract":{"code":"c1"},"participations":{"value":23},"cost":{"value":9000.5}}],\
            "pendingOutcomes":0}]}\
            """);
    }

    @Test
    void theSameQuestionHasTheSameIntervals() {
        String fields = "sheets { total { low high } }";
        String arguments = "sheets: [{name: \"work\", lines: [" + WORK + "]}]";

        assertThat(ask(arguments, fields)).isEqualTo(ask(arguments, fields));
        JsonNode total = ask(arguments, fields).at("/sheets/0/total");
        assertThat(total.get("low").asDouble()).isBetween(6000.0, 9000.0);
        assertThat(total.get("high").asDouble()).isBetween(15000.0, 18000.0);
    }

    @Test
    void whatIsComparedByTooFewIsNotTold() {
        JsonNode sheet = ask(
                        "sheets: [{name: \"work\", lines: [" + WORK + "]}]",
                        "sheets { creaming { gain { status reason value } } deadweight { status reason value }"
                                + " notCompared { serviceType { code } metric reason } }")
                .at("/sheets/0");

        assertThat(sheet.at("/deadweight/status").asString()).isEqualTo("NOT_ESTIMABLE");
        assertThat(sheet.at("/creaming/gain/status").asString()).isEqualTo("NOT_ESTIMABLE");
        assertThat(sheet.at("/notCompared/0/serviceType/code").asString()).isEqualTo("job_coaching");
        assertThat(sheet.at("/notCompared/0/reason").asString())
                .isEqualTo(sheet.at("/deadweight/reason").asString());
    }

    @Test
    void termsThatAreNotInOrderHaveProblemsAndNoNumber() {
        JsonNode sheet = ask(
                        "sheets: [{name: \"S\", lines: [{component: OUTCOME, metric: EMPLOYED, anchor: END, horizon:"
                            + " 40, price: 5, targetGroup: \"nobody\"}, {component: OUTPUT, metric: EMPLOYED, price:"
                            + " 5}]}, {name: \"T\", lines: [{component: OUTPUT, metric: STARTED, price: 5,"
                            + " targetGroup: \"under_30\"}]}, {name: \"U\"}, {name: \"V\","
                            + " lines: [" + START + "," + START
                                + "]}]",
                        "sheets { name problems { rule where message } total { value status reason } contracts {"
                                + " contract { code } } }")
                .get("sheets");

        assertThat(sheet.findValues("value")).hasSize(4).allMatch(JsonNode::isNull);
        assertThat(sheet.get(0).at("/total/reason").asString()).isEqualTo("TERMS_REFUSED");
        assertThat(sheet.get(0).get("problems").findValuesAsString("rule"))
                .contains("HAS_WHAT_IT_NEEDS", "KNOWN_HORIZON", "KNOWN_METRIC");
        assertThat(sheet.get(1).get("problems")).hasToString("""
            [{"rule":"PRICED_FOR_ALL","where":"T/OUTPUT/STARTED","message":"T/OUTPUT/STARTED is priced for some target\
             groups only: add a line for all, of 0 euros if others earn nothing"}]\
            """);
        assertThat(sheet.get(2).get("problems").findValuesAsString("rule")).containsExactly("HAS_A_LINE");
        assertThat(sheet.get(3).get("problems").findValuesAsString("rule")).containsExactly("NO_OVERLAP");
    }

    @Test
    void aContractThatNobodyTookPartInHasAReasonAndNoNumber() {
        JsonNode nobody = ask(
                "sheets: [{name: \"S\", lines: [" + START + "]}], filter: {contracts: [\"c1\"]}, period: {from:"
                        + " \"2020-01\", to: \"2020-02\"}",
                "contracts sheets { total { value status reason } contracts { contract { code } cost { value"
                        + " status reason } } }");

        assertThat(nobody).hasToString("""
            {"contracts":0,"sheets":[{"total":{"value":null,"status":"NOT_APPLICABLE","reason":"NO_PARTICIPATIONS"},\
            "contracts":[{"contract":{"code":"c1"},"cost":{"value":null,"status":"NOT_APPLICABLE",\
            "reason":"NO_PARTICIPATIONS"}}]}]}\
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sheets: [] | sheets takes 1 to 6 term sheets, but has 0",
                "sheets: [{name: \" \", own: true}] | a term sheet's name must have 1 to 100 characters",
                "sheets: [{name: \"a\", own: true}, {name: \"a\", own: true}] | each term sheet must have a name of"
                        + " its own",
                "sheets: [{name: \"a\", own: true, cap: 5}] | the term sheet a is each contract's own, so that it can"
                        + " have no lines and no caps",
                "sheets: [{name: \"a\", own: true}], filter: {targetGroups: [\"under_30\"]} | a tender simulation"
                        + " can't be filtered by TARGET_GROUP: caps and floors are of all clients of a contract; price"
                        + " target groups on lines, and read targetGroups",
                "sheets: [{name: \"a\", cap: 0.001}] | cap must be euros with two decimals at most, but is 0.001",
            })
    void whatMakesNoSenseIsRefusedInWords(String arguments, String message) {
        JsonNode error = refusal(arguments);

        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.get("message").asString()).isEqualTo(message);
    }

    @Test
    void sheetsAndLinesAreBounded() {
        String sheets = IntStream.range(0, 7)
                .mapToObj("{name: \"%d\", own: true}"::formatted)
                .collect(Collectors.joining());

        assertThat(refusal("sheets: [" + sheets + "]").get("message").asString())
                .isEqualTo("sheets takes 1 to 6 term sheets, but has 7");
        assertThat(refusal("sheets: [{name: \"a\", lines: [" + START.repeat(31) + "]}]")
                        .get("message")
                        .asString())
                .isEqualTo("a term sheet takes 30 lines at most, but a has 31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "provider", "viewer"})
    void whoIsNoManagerIsRefused(String view) {
        JsonNode answer = server.caller()
                .answer(
                        "{ tenderSimulation(sheets: [{name: \"own\", own: true}]) { contracts } }",
                        Map.of(),
                        "X-Mittava-View",
                        view);

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOR_PROFILE");
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("the profile " + view + " may not ask for a tender simulation");
    }
}
