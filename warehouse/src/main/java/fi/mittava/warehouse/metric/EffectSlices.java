package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.EffectModels.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Record;

/** Effects on every group of a question, computed and judged. */
final class EffectSlices {

    /** Planning a statement takes more than its share with each effect more: a curve takes several. */
    private static final int MOST_AT_ONCE = 8;

    private final GenerationReader reader;
    private final FigureQuestion question;
    private final Grouping grouping;
    private final EffectModels models;
    private final EffectReading reading;

    EffectSlices(GenerationReader reader, FigureQuestion question, Grouping grouping, DisclosureGate gate) {
        this.reader = reader;
        this.question = question;
        this.grouping = grouping;
        this.models = EffectModels.of(reader);
        this.reading = new EffectReading(models, gate);
    }

    /** By the group's keys; a group that the study used nobody of is missing: see {@link EffectReading#nothing}. */
    Map<List<Integer>, Map<EffectAsked, EffectFinding>> find(List<EffectAsked> asked) {
        Map<List<Integer>, Map<EffectAsked, EffectFinding>> found = new HashMap<>();
        for (int from = 0; from < asked.size() && !models.types().isEmpty(); from += MOST_AT_ONCE) {
            findInto(found, asked.subList(from, Math.min(from + MOST_AT_ONCE, asked.size())));
        }
        return found;
    }

    EffectFinding nothing() {
        return reading.nothing();
    }

    /** The keys of a group's row. */
    List<Integer> keys(Record group) {
        return grouping.keyValues(group);
    }

    /** The keys of a group that has been read. */
    List<Integer> keys(FigureAnswer.Row group) {
        List<Integer> keys = new ArrayList<>();
        if (group.period() != null) {
            keys.add(Months.number(group.period()));
        }
        question.groupBy()
                .forEach(dimension -> keys.addAll(keys(
                        dimension,
                        List.of(Objects.requireNonNull(group.members().get(dimension))
                                .code()))));
        return keys;
    }

    private void findInto(Map<List<Integer>, Map<EffectAsked, EffectFinding>> found, List<EffectAsked> asked) {
        EffectStatement statement =
                new EffectStatement(grouping, Selection.of(question, reader.catalogue()), asked, models);
        Map<List<Integer>, List<Record>> groups = new LinkedHashMap<>();
        MetricQuery.fetch(reader, statement.query())
                .forEach(row -> groups.computeIfAbsent(keys(row), keys -> new ArrayList<>())
                        .add(row));
        groups.forEach((keys, rows) -> {
            EffectGroup group = new EffectGroup(rows, asked, statement.columns(), models);
            Map<EffectAsked, EffectFinding> findings = found.computeIfAbsent(keys, key -> new HashMap<>());
            for (int effect = 0; effect < asked.size(); effect++) {
                findings.put(
                        asked.get(effect),
                        reading.read(group, effect, asked.get(effect), ofDimensions(group, effect, keys)));
            }
        });
    }

    /** Checks of the values of personal dimensions and of areas that the group is cut by. */
    private List<Check> ofDimensions(EffectGroup group, int effect, List<Integer> keys) {
        List<Check> checks = new ArrayList<>();
        int first = question.grain() == null ? 0 : 1;
        for (int serviceType : group.serviceTypes(effect)) {
            for (int place = 0; place < question.groupBy().size(); place++) {
                add(checks, serviceType, question.groupBy().get(place), List.of(keys.get(first + place)));
            }
            cutBy().forEach((dimension, codes) -> {
                if (!question.groupBy().contains(dimension)) {
                    add(checks, serviceType, dimension, keys(dimension, codes));
                }
            });
        }
        return checks;
    }

    /** Codes by dimension of the filter, or of the scope where the filter has none. */
    private Map<Dimension, List<String>> cutBy() {
        Map<Dimension, List<String>> cutBy = new LinkedHashMap<>(question.scope());
        cutBy.putAll(question.filter());
        return cutBy;
    }

    private List<Integer> keys(Dimension dimension, List<String> codes) {
        GenerationCatalogue catalogue = reader.catalogue();
        return catalogue.members(dimension).keys(codes);
    }

    private void add(List<Check> checks, int serviceType, Dimension dimension, List<Integer> keys) {
        if (dimension.isPersonal() || dimension == Dimension.AREA) {
            keys.forEach(key -> checks.addAll(models.checks(serviceType, dimension.name(), key)));
        }
    }
}
