package fi.mittava.benchmarks.query;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Measure;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.FigureQuestion;
import fi.mittava.warehouse.metric.Grain;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.MetricRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Six questions that managers' pages ask; of a generation, for they name its members. */
final class PageQuestions {

    private static final int MOST_ROWS = 100_000;

    private final GenerationReader reader;
    private final String instrument;
    private final List<Measure> measures;
    private final String doubt;
    private final String shareDoubt;

    PageQuestions(GenerationReader reader, DisclosurePolicy policy) {
        this.reader = reader;
        this.doubt = doubt(policy, FigureKind.REGISTER_MEAN);
        this.shareDoubt = doubt(policy, FigureKind.REGISTER_SHARE);
        this.instrument = reader.info().defaultInstrument();
        this.measures = reader.catalogue().measures(instrument);
    }

    /** From so many rows on it is certain that they are of enough persons. */
    private String doubt(DisclosurePolicy policy, FigureKind kind) {
        int enough = policy.leastPersons(kind, Profile.MANAGER, true);
        return Integer.toString((enough - 1) * reader.info().mostParticipationsPerPerson() + 1);
    }

    List<PageQuestion> all() {
        return List.of(costs(), changes(), providers(), ages(), costPerEmployed(), firstPage());
    }

    private static MetricRequest metric(MetricCode code, @Nullable Integer horizon) {
        return new MetricRequest(code, horizon, Anchor.START, null);
    }

    private static FigureQuestion question(
            List<MetricRequest> metrics,
            List<Dimension> groupBy,
            @Nullable Grain grain,
            Map<Dimension, List<String>> filter) {
        return new FigureQuestion(metrics, groupBy, grain, filter, null, List.of(), MOST_ROWS, 0);
    }

    private String code(Dimension dimension, int place) {
        return reader.catalogue().members(dimension).all().get(place).code();
    }

    private String key(Dimension dimension, int place) {
        GenerationCatalogue catalogue = reader.catalogue();
        return catalogue
                .members(dimension)
                .keys(List.of(code(dimension, place)))
                .getFirst()
                .toString();
    }

    private PageQuestion costs() {
        return new PageQuestion(
                "q1",
                "participations and mean cost per service type × quarter",
                List.of(question(
                        List.of(
                                metric(MetricCode.PARTICIPATIONS, null),
                                metric(MetricCode.COST_PER_PARTICIPATION, null)),
                        List.of(Dimension.SERVICE_TYPE),
                        Grain.QUARTER,
                        Map.of())),
                Map.of("doubt", doubt));
    }

    private PageQuestion changes() {
        List<MetricRequest> metrics = measures.stream()
                .map(measure -> new MetricRequest(
                        MetricCode.MEAN_CHANGE, null, Anchor.START, instrument, measure.meterDimension(), List.of()))
                .toList();
        String sums = ofMeasures(
                "",
                ", count(m%1$d_change) AS n_%1$d, sum(CAST(m%1$d_change AS DOUBLE)) AS change_%1$d,"
                        + " sum(CAST(m%1$d_change AS DOUBLE) * m%1$d_change) AS squares_%1$d");
        String persons =
                ofMeasures("", ", list_unique(list(person) FILTER (m%1$d_change IS NOT NULL)) AS persons_%1$d");
        String small = ofMeasures(" OR ", "n_%1$d < " + doubt);
        return new PageQuestion(
                "q2",
                "change per meter dimension × service",
                List.of(question(metrics, List.of(Dimension.SERVICE), null, Map.of())),
                Map.of(
                        "sums",
                        sums,
                        "persons",
                        persons,
                        "small",
                        small,
                        "measures",
                        measures.stream().map(measure -> "" + measure.k()).collect(Collectors.joining(", "))));
    }

    private String ofMeasures(String between, String pattern) {
        return measures.stream().map(measure -> pattern.formatted(measure.k())).collect(Collectors.joining(between));
    }

    private PageQuestion providers() {
        return new PageQuestion(
                "q3",
                "employment at +3, +6, +12 per provider, one target group",
                List.of(question(
                        Stream.of(3, 6, 12)
                                .map(horizon -> metric(MetricCode.EMPLOYMENT_RATE, horizon))
                                .toList(),
                        List.of(Dimension.PROVIDER),
                        null,
                        Map.of(Dimension.TARGET_GROUP, List.of(code(Dimension.TARGET_GROUP, 0))))),
                Map.of(
                        "group",
                        code(Dimension.TARGET_GROUP, 0),
                        "bit",
                        key(Dimension.TARGET_GROUP, 0),
                        "share_doubt",
                        shareDoubt));
    }

    private PageQuestion ages() {
        // In the star services have codes, in a generation keys.
        return new PageQuestion(
                "q4",
                "employment per area × age band, two services",
                List.of(question(
                        List.of(metric(MetricCode.EMPLOYMENT_RATE, 6)),
                        List.of(Dimension.AREA, Dimension.AGE_BAND),
                        null,
                        Map.of(Dimension.SERVICE, List.of(code(Dimension.SERVICE, 1), code(Dimension.SERVICE, 2))))),
                Map.of(
                        "service",
                        code(Dimension.SERVICE, 1),
                        "other",
                        code(Dimension.SERVICE, 2),
                        "service_key",
                        key(Dimension.SERVICE, 1),
                        "other_key",
                        key(Dimension.SERVICE, 2),
                        "share_doubt",
                        shareDoubt));
    }

    private PageQuestion costPerEmployed() {
        int groups = reader.catalogue().members(Dimension.TARGET_GROUP).all().size();
        return new PageQuestion(
                "q5",
                "cost per employed at +6, service type × target group",
                List.of(question(
                        List.of(metric(MetricCode.COST_PER_EMPLOYED, 6)),
                        List.of(Dimension.SERVICE_TYPE, Dimension.TARGET_GROUP),
                        null,
                        Map.of())),
                Map.of("bits", Integer.toString(groups), "doubt", doubt, "share_doubt", shareDoubt));
    }

    private PageQuestion firstPage() {
        List<MetricRequest> figures = List.of(
                metric(MetricCode.PARTICIPATIONS, null),
                metric(MetricCode.PERSONS, null),
                metric(MetricCode.TOTAL_COST, null),
                metric(MetricCode.EMPLOYMENT_RATE, 6),
                metric(MetricCode.MEAN_CHANGE, null),
                metric(MetricCode.POSITIVE_END_RATE, null));
        return new PageQuestion(
                "q6",
                "first page: six key figures and a trend by month",
                List.of(
                        question(figures, List.of(), null, Map.of()),
                        question(
                                List.of(metric(MetricCode.PARTICIPATIONS, null), metric(MetricCode.EMPLOYMENT_RATE, 6)),
                                List.of(),
                                Grain.MONTH,
                                Map.of())),
                Map.of(
                        "measure",
                        reader.catalogue()
                                .measure(instrument, null)
                                .map(measure -> "" + measure.k())
                                .orElse("0"),
                        "share_doubt",
                        shareDoubt));
    }
}
