package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Target;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was reached beside each target, by the metric's own question: over the participations of the target's service,
 * contract and area that started while it was valid. Targets for the same kind of thing and the same months are one
 * question, so that there are few, however many targets.
 */
public final class TargetQuery {

    private static final YearMonth FOR_EVER = YearMonth.of(9999, 12);
    private static final List<Dimension> OF_TARGETS = List.of(Dimension.SERVICE, Dimension.CONTRACT, Dimension.AREA);

    private final GenerationReader reader;
    private final MetricQuery query;
    private final Access access;
    private final boolean canTellFew;

    public TargetQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.query = new MetricQuery(reader, policy);
        this.access = access;
        this.canTellFew = new DisclosureGate(policy, access.profile(), new DisclosureGate.Scope(false, true))
                .isOpen(FigureKind.COUNT);
    }

    /**
     * One target and what was reached.
     *
     * @param difference value minus target, with the value's interval moved alike; of the value's status
     */
    public record Row(Target target, Figure value, Figure difference) {}

    /** Targets that are for the same kind of thing and the same months. */
    private record Batch(List<Dimension> dimensions, Period months) {}

    /**
     * Targets in the order of the generation.
     *
     * @param filter also restricts the participations; with one, targets that none of them comes under are left out
     * @param period only the months of both it and the target; targets that have none in it are left out
     */
    public List<Row> answer(Map<Dimension, List<String>> filter, @Nullable Period period) {
        AskedBy.checkBeyondMetrics(access.profile(), "targets");
        Map<Target, Batch> batches = new LinkedHashMap<>();
        for (Target target : reader.targets()) {
            Period months = months(target, period);
            if (months.from().isBefore(months.to()) && isIn(filter, target) && isIn(access.scope(), target)) {
                batches.put(target, new Batch(dimensions(target), months));
            }
        }
        Map<Target, Figure> values = new LinkedHashMap<>();
        batches.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((batch, targets) -> values.putAll(reached(batch, targets, filter)));
        return batches.keySet().stream()
                .filter(values::containsKey)
                .map(target -> row(target, Objects.requireNonNull(values.get(target))))
                .toList();
    }

    private static Period months(Target target, @Nullable Period asked) {
        YearMonth to = target.to() == null ? FOR_EVER : target.to();
        return asked == null
                ? new Period(target.from(), to, Anchor.START)
                : new Period(
                        target.from().isAfter(asked.from()) ? target.from() : asked.from(),
                        to.isBefore(asked.to()) ? to : asked.to(),
                        asked.anchor());
    }

    private static boolean isIn(Map<Dimension, List<String>> filter, Target target) {
        return dimensions(target).stream().allMatch(dimension -> {
            List<String> wanted = filter.get(dimension);
            return wanted == null || wanted.contains(code(target, dimension));
        });
    }

    private static List<Dimension> dimensions(Target target) {
        return OF_TARGETS.stream()
                .filter(dimension -> target.member(dimension) != null)
                .toList();
    }

    private static String code(Target target, Dimension dimension) {
        return Objects.requireNonNull(target.member(dimension)).code();
    }

    private Map<Target, Figure> reached(Batch batch, List<Target> targets, Map<Dimension, List<String>> filter) {
        List<MetricRequest> metrics =
                targets.stream().map(TargetQuery::request).distinct().toList();
        Map<List<String>, List<Figure>> groups = query.answer(question(metrics, batch, filter), access).rows().stream()
                .collect(Collectors.toMap(
                        row -> row.members().values().stream().map(Member::code).toList(), FigureAnswer.Row::figures));
        List<Figure> nobody = filter.isEmpty() && access.isToAll() ? nobody(metrics) : List.of();
        Map<Target, Figure> values = new LinkedHashMap<>();
        for (Target target : targets) {
            List<String> group = Stream.of(Dimension.values())
                    .filter(batch.dimensions()::contains)
                    .map(dimension -> code(target, dimension))
                    .toList();
            List<Figure> figures = groups.getOrDefault(group, nobody);
            if (!figures.isEmpty()) {
                values.put(target, figures.get(metrics.indexOf(request(target))));
            }
        }
        return values;
    }

    private static MetricRequest request(Target target) {
        return new MetricRequest(MetricCode.valueOf(target.metric()), target.horizon(), Anchor.END, null);
    }

    private static FigureQuestion question(
            List<MetricRequest> metrics, Batch batch, Map<Dimension, List<String>> filter) {
        return new FigureQuestion(
                metrics, batch.dimensions(), null, filter, batch.months(), List.of(), QuestionRules.GREATEST_LIMIT, 0);
    }

    /** What the metrics tell of no participations at all; the same as of too few, where those may not be told. */
    private List<Figure> nobody(List<MetricRequest> metrics) {
        if (!canTellFew) {
            return Collections.nCopies(metrics.size(), DisclosureGate.HIDDEN);
        }
        FigureQuestion question = new FigureQuestion(
                metrics, List.of(), null, Map.of(Dimension.SERVICE, List.of()), null, List.of(), 1, 0);
        return query.answer(question, access).rows().getFirst().figures();
    }

    private static Row row(Target target, Figure value) {
        Figure difference = value.status() == FigureStatus.OK
                ? new Figure(
                        minus(value.value(), target),
                        minus(value.low(), target),
                        minus(value.high(), target),
                        value.n(),
                        value.status(),
                        value.reason())
                : value;
        return new Row(target, value, difference);
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal number, Target target) {
        return number == null ? null : number.subtract(target.value());
    }
}
