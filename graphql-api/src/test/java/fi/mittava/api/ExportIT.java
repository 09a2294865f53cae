package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports, each beside the same question in GraphQL. */
@ExtendWith(SharedServer.class)
class ExportIT {

    private static final String FIGURES =
            "?metrics=PARTICIPATIONS,OPEN_EMPLOYMENT_RATE&metrics=MEAN_CHANGE&horizons=3,6"
                + "&groupBy=AREA,PROVIDER&grain=year&lang=sv&from=2024-01&to=2026-01&serviceTypes=job_coaching,wage_subsidy";

    private final RunningServer server;

    ExportIT(RunningServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @EnumSource(ExportedFile.class)
    void everyFormTellsWhatGraphQlTells(ExportedFile form) {
        assertSame(form, "manager", FIGURES, """
            metrics: [PARTICIPATIONS, OPEN_EMPLOYMENT_RATE, MEAN_CHANGE], horizons: [3, 6], lang: SV, grain: YEAR,
            groupBy: [AREA, PROVIDER], period: {from: "2024-01", to: "2026-01"},
            filter: {serviceTypes: ["job_coaching", "wage_subsidy"]}, limit: 100000\
            """);
    }

    /** Written page by page: more rows than one page holds, from a row in its middle. */
    @Test
    void aTableOfSeveralPagesHasEveryRowOnce() {
        String metrics = "EMPLOYMENT_RATE,EDUCATION_RATE,EARNINGS,MONTHS_EMPLOYED";
        String horizons = IntStream.rangeClosed(0, 24).mapToObj(String::valueOf).collect(Collectors.joining(","));
        List<Map<String, String>> expected = server.caller()
                .data(("{ figures(metrics: [%s], horizons: [%s], groupBy: [AREA, SERVICE, GENDER], grain: MONTH,"
                          + " limit: 100000) { rows { period area service gender metric horizon value n status } } }")
                        .formatted(metrics, horizons))
                .at("/figures/rows")
                .valueStream()
                .map(ExportIT::flat)
                .toList();
        List<Map<String, String>> found = ExportedFile.CSV.read(file(
                "figures.csv?groupBy=AREA,SERVICE,GENDER&grain=MONTH&offset=7&limit=500&metrics=" + metrics
                        + "&horizons=" + horizons,
                "manager"));

        assertThat(expected).hasSizeGreaterThan(507);
        assertThat(found).hasSize(500);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).containsAllEntriesOf(expected.get(7 + i));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportedFile.class)
    void whatAViewMayNotSeeIsInNoForm(ExportedFile form) {
        List<Map<String, String>> told = assertSame(
                form,
                "viewer",
                "?metrics=PARTICIPATIONS,EMPLOYMENT_RATE&horizons=3&anchor=START&providers=beta",
                "metrics: [PARTICIPATIONS, EMPLOYMENT_RATE], horizons: [3], anchor: START, filter: {providers:"
                        + " [\"beta\"]}");

        assertThat(told)
                .filteredOn(row -> "SUPPRESSED".equals(row.get("status")))
                .hasSize(2);
        assertThat(told).allSatisfy(row -> assertThat(row.get("value")).isEmpty());
    }

    private static List<String> ofCube(String parameters) {
        List<String> ofFigures = List.of("metric", "horizon", "value", "status");
        return parameters.equals(FIGURES)
                ? Stream.concat(Stream.of("period", "area", "provider"), ofFigures.stream())
                        .toList()
                : ofFigures;
    }

    private List<Map<String, String>> assertSame(ExportedFile form, String view, String parameters, String arguments) {
        boolean isCube = form == ExportedFile.JSON_STAT;
        String fields = isCube
                ? String.join(" ", ofCube(parameters))
                : "period area areaName service serviceName provider providerName goal metric metricName instrument"
                        + " unit horizon value low high n status reason generation";
        List<Map<String, String>> expected = server.caller()
                .data("{ figures(" + arguments + ") { rows { " + fields + " } } }", "X-Mittava-View", view)
                .at("/figures/rows")
                .valueStream()
                .map(ExportIT::flat)
                .toList();
        List<Map<String, String>> found = form.read(file("figures." + form.ending() + parameters, view));
        assertThat(expected).hasSizeGreaterThan(1);
        if (isCube) {
            assertThat(found).containsAll(expected);
            assertThat(found.stream().filter(row -> !expected.contains(row)))
                    .allSatisfy(row -> assertThat(row.get("value")).isEmpty());
        } else {
            assertThat(found).hasSameSizeAs(expected);
            for (int i = 0; i < found.size(); i++) {
                Map<String, String> row = new LinkedHashMap<>(found.get(i));
                row.keySet().retainAll(expected.get(i).keySet());
                row.computeIfPresent("period", (period, date) -> date.replaceFirst("^(\\d{4}-\\d\\d)-01.*", "$1"));
                assertThat(row).isEqualTo(expected.get(i));
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "impact |"
                    + " metrics=OPEN_EMPLOYMENT_RATE,PERSONS,MEAN_CHANGE&horizons=6&anchor=start&instrument=asiakasmuutos"
                    + " | openEmploymentRate6: openEmploymentRate(horizon: 6, anchor: START) {F} persons {F}"
                    + " meanChange(instrument: \"asiakasmuutos\") {F} goal",
                "change | instrument=asiakasmuutos | instrument better pairs meanStart {F} meanChange {F} pairRate {F}"
                        + " alpha mdc95 meterDimension { code name(lang: EN) }",
                "effect | outcome=employed_open&horizons=6,12 | outcome horizon effect {F} observed {F} raw {F} pooled"
                        + " participants peers verdict maxSmd robustness { nearestNeighbour {F} eValue }"
            })
    void otherTablesHaveAColumnAPart(String table, String parameters, String fields) {
        String arguments = switch (table) {
            case "change" -> "instrument: \"asiakasmuutos\", ";
            case "effect" -> "outcome: EMPLOYED_OPEN, horizons: [6, 12], ";
            default -> "";
        };
        JsonNode rows = server.caller()
                .data("{ %s(%sgroupBy: [SERVICE]) { rows { service { code name(lang: EN) } %s } } }"
                        .formatted(table, arguments, fields.replace("{F}", "{ value low high n status reason }")))
                .at("/" + table + "/rows");
        List<Map<String, String>> expected =
                rows.valueStream().map(ExportIT::flat).toList();
        List<Map<String, String>> found =
                ExportedFile.CSV.read(file(table + ".csv?groupBy=SERVICE&lang=EN&" + parameters, "manager"));

        assertThat(found).hasSameSizeAs(expected).isNotEmpty();
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).containsAllEntriesOf(expected.get(i)).doesNotContainKeys("area", "period");
            assertThat(found.get(i)).containsEntry("generation", "1.0").containsEntry("synthetic", "true");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"impact.%s?metrics=PERSONS,EMPLOYMENT_RATE&groupBy=AREA", "change.%s", "effect.%s?horizons=6"})
    void everyTableHasEveryForm(String path) {
        List<Map<String, String>> plain = ExportedFile.CSV.read(file(path.formatted("csv"), "manager"));

        assertThat(plain).isNotEmpty();
        assertThat(ExportedFile.XLSX.read(file(path.formatted("xlsx"), "manager")))
                .isEqualTo(plain);
        assertThat(ExportedFile.PARQUET.read(file(path.formatted("parquet"), "manager")))
                .isEqualTo(plain);
        assertThat(ExportedFile.JSON_STAT.read(file(path.formatted("json-stat"), "manager")))
                .isNotEmpty();
    }

    @Test
    void figuresHaveAllOfTheirColumnsWhateverIsAsked() {
        List<Map<String, String>> rows = ExportedFile.CSV.read(file("figures.csv?metrics=PERSONS", "manager"));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst())
                .hasSize(41)
                .containsKeys("period", "area", "areaName", "meterDimension", "synthetic");
    }

    @Test
    void aWorkbookHasNumbersMonthsAsDatesAndItsHeaderInSight() throws IOException {
        byte[] workbook = file("figures.xlsx?metrics=PERSONS&grain=YEAR", "manager");
        String sheet = ExportedFile.part(workbook, "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("state=\"frozen\"").contains("topLeftCell=\"A2\"");
        assertThat(ExportedFile.cellTypes(workbook))
                .containsEntry("value", CellType.NUMBER)
                .containsEntry("n", CellType.NUMBER)
                .containsEntry("period", CellType.NUMBER)
                .containsEntry("metric", CellType.STRING)
                .containsEntry("synthetic", CellType.BOOLEAN);
        assertThat(ExportedFile.part(workbook, "xl/styles.xml")).contains("yyyy-mm");
        assertThat(ExportedFile.part(workbook, "xl/workbook.xml")).contains("figures (synthetic)");
    }

    @Test
    void aCubeSaysWhatItsDimensionsAre() {
        JsonNode cube = new JsonMapper().readTree(file("figures.json-stat" + FIGURES, "manager"));

        assertThat(cube.at("/version").asString()).isEqualTo("2.0");
        assertThat(cube.at("/class").asString()).isEqualTo("dataset");
        assertThat(cube.at("/id")).hasToString("[\"period\",\"area\",\"provider\",\"metric\",\"horizon\"]");
        assertThat(cube.at("/role")).hasToString("{\"time\":[\"period\"],\"geo\":[\"area\"],\"metric\":[\"metric\"]}");
        assertThat(cube.at("/dimension/area/label").asString()).isEqualTo("Område");
        assertThat(cube.at("/dimension/area/category/label/north").asString()).isEqualTo("Norra");
        assertThat(cube.at("/dimension/metric/category/unit/MEAN_CHANGE/label").asString())
                .isEqualTo("points");
        assertThat(cube.at("/note/0").asString()).startsWith("Synthetic data");
        assertThat(cube.at("/extension/mittava/generation").asString()).isEqualTo("1");
    }

    @Test
    void finnishExcelReadsItsOwnCsv() {
        byte[] file = file("figures.csv?excel=fi&metrics=MEAN_CHANGE&groupBy=SERVICE&services=coaching", "manager");
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFperiod;area;").endsWith("\r\n").contains("Työhönvalmennus", ";0,9375;");
        assertThat(ExportedFile.csv(text.substring(1), ';').getFirst()).containsEntry("service", "coaching");
    }

    @Test
    void theResponseSaysWhatTheFileIs() {
        HttpResponse<byte[]> response =
                server.caller().file("/export/figures.parquet?metrics=PERSONS", "X-Mittava-View", "viewer");

        assertThat(response.headers().map())
                .containsEntry("Cache-Control", List.of("no-store"))
                .containsEntry("X-Mittava-Generation", List.of("1"))
                .containsEntry("X-Mittava-Total-Count", List.of("1"))
                .containsEntry("X-Mittava-Truncated", List.of("false"))
                .containsEntry("Content-Type", List.of("application/vnd.apache.parquet"))
                .containsEntry(
                        "Content-Disposition",
                        List.of("attachment; filename=\"mittava-figures-viewer-gen-000001-synthetic.parquet\""));
    }

    @Test
    void aFileThatIsCutSaysSoInItsName() {
        HttpResponse<byte[]> response =
                server.caller().file("/export/impact.csv?metrics=PERSONS&groupBy=AREA&limit=1&offset=0");

        assertThat(ExportedFile.CSV.read(response.body())).hasSize(1);
        assertThat(response.headers().firstValue("X-Mittava-Truncated")).hasValue("true");
        assertThat(response.headers().firstValue("X-Mittava-Total-Count")).hasValue("2");
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .contains("-truncated.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figures.csv                                                | 400 | BAD_REQUEST          | metrics=",
                "figures.csv?metrics=EARLY                                  | 400 | BAD_REQUEST          |"
                        + " PARTICIPATIONS, PERSONS",
                "figures.csv?metrics=                                       | 400 | BAD_REQUEST          | metrics has"
                        + " an empty value",
                "figures.csv?metrics=PERSONS&areas=                         | 400 | BAD_REQUEST          | leave areas"
                        + " out",
                "figures.csv?metrics=PERSONS&area=north                     | 400 | BAD_REQUEST          | ageBands,"
                        + " anchor, areas",
                "figures.csv?metrics=PERSONS&groupBy=COLOUR                 | 400 | BAD_REQUEST          | AREA,"
                        + " SERVICE",
                "figures.csv?metrics=PERSONS&from=2026&to=2026-02           | 400 | BAD_REQUEST          | YYYY-MM",
                "figures.csv?metrics=PERSONS&from=2026-01                   | 400 | BAD_REQUEST          | period"
                        + " needs to",
                "figures.csv?metrics=PERSONS&from=2026-02&to=2026-02        | 400 | PERIOD_EMPTY         | ''",
                "figures.csv?metrics=PERSONS&lang=FI&lang=SV                | 400 | BAD_REQUEST          | one value",
                "figures.csv?metrics=PERSONS&limit=some                     | 400 | BAD_REQUEST          | a whole"
                        + " number",
                "figures.csv?metrics=PERSONS&limit=100001                   | 400 | LIMIT_OUT_OF_RANGE   | 100000",
                "impact.csv?metrics=PERSONS&limit=10001                     | 400 | LIMIT_OUT_OF_RANGE   | 10000",
                "change.csv?limit=10001                                     | 400 | LIMIT_OUT_OF_RANGE   | 10000",
                "effect.csv?limit=10001                                     | 400 | LIMIT_OUT_OF_RANGE   | 10000",
                "figures.csv?metrics=EMPLOYMENT_RATE&horizons=25            | 400 | HORIZON_OUT_OF_RANGE | 24",
                "impact.csv?metrics=EMPLOYMENT_RATE&horizons=-1             | 400 | HORIZON_OUT_OF_RANGE | 24",
                "impact.csv?metrics=TARGET_DIFFERENCE                       | 400 | BAD_REQUEST          |"
                        + " TARGET_DIFFERENCE",
                "figures.csv?metrics=MEAN_CHANGE&instrument=none            | 400 | UNKNOWN_INSTRUMENT   | none",
                "figures.csv?metrics=PERSONS&excel=de                       | 400 | BAD_REQUEST          | fi",
                "figures.xlsx?metrics=PERSONS&excel=fi                      | 400 | BAD_REQUEST          | no"
                        + " parameter excel",
                "figures.pdf?metrics=PERSONS                                | 404 | NOT_FOUND            | csv, xlsx",
                "feedback.csv                                               | 404 | NOT_FOUND            | figures,"
                        + " impact",
                "csv                                                        | 404 | NOT_FOUND            | figures,"
                        + " impact"
            })
    void everyRuleHasItsCodeAndWords(String path, int status, String code, String words) {
        HttpResponse<String> response = server.caller().get("/export/" + path);
        JsonNode error = new JsonMapper().readTree(response.body()).at("/errors/0");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        assertThat(error.at("/extensions/requestId").asString())
                .isEqualTo(response.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(error.at("/message").asString()).contains(words);
        assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void aViewMayNotAskWhatItMayNotAskOfGraphQl() {
        HttpResponse<String> notFor =
                server.caller().get("/export/figures.csv?metrics=PERSONS&groupBy=GENDER", "X-Mittava-View", "provider");
        HttpResponse<String> none =
                server.caller().get("/export/figures.csv?metrics=PERSONS", "X-Mittava-View", "mayor");

        assertThat(notFor.statusCode()).isEqualTo(403);
        assertThat(notFor.body()).contains("NOT_FOR_PROFILE");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("VIEW_NOT_AVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
    void exportsAreAskedByGet(String method) {
        HttpResponse<String> response = server.caller()
                .send(server.caller()
                        .request("/export/figures.csv?metrics=PERSONS")
                        .method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET");
    }

    /** A GraphQL row as columns: an object's parts under its name, but for robustness, whose parts have names of their own. */
    private static Map<String, String> flat(JsonNode row) {
        Map<String, String> flat = new LinkedHashMap<>();
        row.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (name.equals("robustness")) {
                flat.putAll(flat(value));
            } else if (value.isObject()) {
                value.properties()
                        .forEach(part -> flat.put(
                                Set.of("value", "code").contains(part.getKey())
                                        ? name
                                        : name
                                                + Character.toUpperCase(
                                                        part.getKey().charAt(0))
                                                + part.getKey().substring(1),
                                ExportedFile.text(ExportedFile.scalar(part.getValue()))));
            } else {
                flat.put(name, ExportedFile.text(ExportedFile.scalar(value)));
            }
        });
        return flat;
    }

    private byte[] file(String path, String view) {
        HttpResponse<byte[]> response = server.caller().file("/export/" + path, "X-Mittava-View", view);
        assertThat(response.statusCode())
                .as(() -> new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return response.body();
    }
}
