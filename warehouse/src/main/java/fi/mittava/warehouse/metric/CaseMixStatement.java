package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.casemix.CaseMix;
import fi.mittava.warehouse.casemix.CaseMixModel;
import fi.mittava.warehouse.casemix.PoissonBinomial;
import fi.mittava.warehouse.generation.GenerationReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Reads the case mix of one outcome, and what a model expects of providers. */
final class CaseMixStatement {

    /**
     * Expected shares are told apart by 64ths, each with its own mean: the mean of all stays exact, and the variance, n p (1 − p),
     * comes out greater by n ÷ 16,384 at most.
     */
    private static final int PARTS = 64;

    /** Certainty is none of a model's. */
    private static final double LEAST_SHARE = 1e-9;

    private static final Field<Integer> PROVIDER = PARTICIPATION.PROVIDER.coerce(SQLDataType.INTEGER);

    private final GenerationReader reader;
    private final StartAttributes attributes;
    private final Formula formula;
    private final Meter meter;

    CaseMixStatement(GenerationReader reader, ComparedOutcome outcome, @Nullable Integer horizon) {
        this.reader = reader;
        this.attributes = new StartAttributes(reader.catalogue());
        this.formula = outcome.formula(reader, horizon);
        this.meter = outcome.meter(reader);
    }

    /** Changes of a provider: what was expected of them in the mean, and the squares of what they differ from it by. */
    record Changes(double expected, double residualSquares) {}

    /** All that count of those selected; of a share alike ones together. */
    CaseMix cases(Condition selected, boolean isShare) {
        List<Field<?>> fields = new ArrayList<>(List.of(attributes.code().as("code"), PARTICIPATION.TARGET_GROUPS));
        if (isShare) {
            fields.add(DSL.count());
            fields.add(DSL.count(DSL.when(formula.hits(), DSL.inline(1))));
        } else {
            fields.add(meter.change());
            fields.add(meter.start());
        }
        var rows = DSL.select(fields).from(PARTICIPATION).where(selected).and(formula.counted());
        CaseMix cases = new CaseMix(attributes.names());
        MetricQuery.fetch(reader, isShare ? rows.groupBy(CellQuery.positions(2)) : rows)
                .forEach(row -> add(cases, row, isShare));
        return cases;
    }

    private void add(CaseMix cases, Record row, boolean isShare) {
        int[] levels = attributes.levels(row.get(0, Long.class), row.get(1, Long.class));
        if (isShare) {
            cases.add(levels, row.get(2, Integer.class), row.get(3, Integer.class), 0);
        } else {
            cases.add(levels, 1, row.get(2, Double.class), row.get(3, Double.class));
        }
    }

    /** How many hits are expected of each provider, by key. */
    Map<Integer, PoissonBinomial> shares(CaseMixModel model, Condition selected) {
        Field<Double> share = DSL.field(
                "greatest(least(1 / (1 + exp(-({0}))), {1}), {2})",
                SQLDataType.DOUBLE, linear(model), DSL.inline(1 - LEAST_SHARE), DSL.inline(LEAST_SHARE));
        var rows = DSL.select(PROVIDER.as("provider"), share.as("share"))
                .from(PARTICIPATION)
                .where(selected)
                .and(formula.counted())
                .asTable("expected");
        Field<Double> expected = DSL.field(DSL.name("share"), SQLDataType.DOUBLE);
        Field<Integer> part = expected.mul(DSL.inline(PARTS)).cast(SQLDataType.INTEGER);
        List<Field<?>> fields = List.of(
                DSL.field(DSL.name("provider")),
                part,
                DSL.count(),
                DSL.avg(expected).coerce(SQLDataType.DOUBLE));
        Map<Integer, PoissonBinomial> byProvider = new LinkedHashMap<>();
        MetricQuery.fetch(
                        reader,
                        DSL.select(fields)
                                .from(rows)
                                .groupBy(CellQuery.positions(2))
                                .orderBy(CellQuery.positions(2)))
                .forEach(row -> byProvider
                        .computeIfAbsent(row.get(0, Integer.class), provider -> new PoissonBinomial())
                        .add(row.get(2, Integer.class), row.get(3, Double.class)));
        return byProvider;
    }

    /** What is expected of each provider's changes, by key. */
    Map<Integer, Changes> changes(CaseMixModel model, Condition selected) {
        Field<Double> expected = linear(model);
        Field<Double> residual = meter.change().minus(expected);
        Map<Integer, Changes> byProvider = new LinkedHashMap<>();
        List<Field<?>> fields = List.of(PROVIDER, DSL.avg(expected), DSL.sum(residual.mul(residual)));
        MetricQuery.fetch(
                        reader,
                        DSL.select(fields)
                                .from(PARTICIPATION)
                                .where(selected)
                                .and(formula.counted())
                                .groupBy(PROVIDER))
                .forEach(row -> byProvider.put(
                        row.get(0, Integer.class), new Changes(row.get(1, Double.class), row.get(2, Double.class))));
        return byProvider;
    }

    private Field<Double> linear(CaseMixModel model) {
        Field<Double> sum = DSL.inline(model.intercept());
        Map<String, StartAttributes.Attribute> byName = new LinkedHashMap<>();
        attributes.all().forEach(attribute -> byName.put(attribute.name(), attribute));
        for (CaseMixModel.Term term : model.terms()) {
            StartAttributes.Attribute attribute = Objects.requireNonNull(byName.get(term.attribute()));
            sum = sum.plus(DSL.field(
                    "[{0}][{1} + 1]",
                    SQLDataType.DOUBLE,
                    DSL.list(term.byLevel().stream().map(DSL::inline).toList()),
                    attribute.level()));
        }
        if (meter.measure() == null) {
            return sum;
        }
        CaseMixModel.Score score = model.score();
        Field<Double> distance = meter.start().minus(DSL.inline(score.mean()));
        return sum.plus(distance.mul(DSL.inline(score.linear())))
                .plus(distance.mul(distance).mul(DSL.inline(score.squared())));
    }
}
