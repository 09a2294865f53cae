package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The one statement behind effects on slices: a row a group and service type. {@code person} adds up a person's
 * participations in a group, {@code cells} the products of those sums. Effect i has y, what became of a participation, and e,
 * its counterfactual; {@code seen} has bit i where y is known. Participations alike in that are a part: {@code parts} has the
 * sums of their covariates, {@code levels} how many are of each level of the factors.
 */
final class EffectStatement {

    /** Key of every group, so that the whole is a group like others. */
    private static final String WHOLE = "whole";

    /** Of so many effects rows are read faster each time anew; of more it pays to keep what was read. */
    private static final int FEW = 4;

    private static final List<String> PRODUCTS = List.of(
            "sy * sy",
            "sy * se",
            "se * se",
            "n * sy",
            "n * se",
            "n * n",
            "sc * (sy - se)",
            "sc * n",
            "nc * (sy - se)",
            "nc * n");

    private final Grouping grouping;
    private final Condition selected;
    private final List<EffectAsked> asked;
    private final EffectModels models;
    private final List<Integer> columns;

    EffectStatement(Grouping grouping, Condition selected, List<EffectAsked> asked, EffectModels models) {
        this.grouping = grouping;
        this.selected = selected;
        this.asked = asked;
        this.models = models;
        TreeSet<Integer> columns = new TreeSet<>();
        estimated()
                .forEach(type ->
                        columns.addAll(Objects.requireNonNull(type.terms()).columns()));
        this.columns = List.copyOf(columns);
    }

    /** Numbers of the columns of z that {@code sums} is of, in their order, part after part. */
    List<Integer> columns() {
        return columns;
    }

    private List<EffectModels.Type> estimated() {
        return models.types().stream().filter(type -> type.terms() != null).toList();
    }

    ResultQuery<Record> query() {
        String keys = keys();
        String statement = """
            WITH base AS NOT MATERIALIZED ({0}),
            used AS %1$s (SELECT *, %5$s AS seen FROM base WHERE study = 1),
            person AS (SELECT %2$s, person, count(cost_cents) AS nc, coalesce(sum(cost_cents), 0) / 100e0 AS sc%3$s
                FROM used GROUP BY %2$s, person),
            cells AS (SELECT %2$s, sum(nc)::BIGINT AS nc, sum(sc) AS sc, sum(sc * sc) AS sc2, sum(sc * nc) AS scnc,
                sum(nc * nc)::DOUBLE AS nc2%4$s FROM person GROUP BY %2$s),
            part AS (SELECT %2$s, service_type, seen, count(*) AS counted, [%6$s]::DOUBLE[] AS sums
                FROM used GROUP BY %2$s, service_type, seen),
            parts AS (SELECT %2$s, service_type, list(seen) AS seen, list(counted) AS counts, flatten(list(sums)) AS sums
                FROM part GROUP BY %2$s, service_type),
            level_count AS (SELECT %2$s, service_type, seen, CASE WHEN grouping(start_month) = 0 THEN 0
                WHEN grouping(study_area) = 0 THEN 1 ELSE 2 END AS kind,
                CASE WHEN grouping(start_month) = 0 THEN start_month::INTEGER
                WHEN grouping(study_area) = 0 THEN study_area + quarter * %7$d
                ELSE study_bracket * 2 + study_in_service::INTEGER END AS level, count(*) AS counted
                FROM used GROUP BY GROUPING SETS ((%2$s, service_type, seen, start_month),
                (%2$s, service_type, seen, study_area, quarter),
                (%2$s, service_type, seen, study_bracket, study_in_service))),
            levels AS (SELECT %2$s, service_type, list(kind) AS level_kinds, list(level) AS levels,
                list(seen) AS level_seen, list(counted) AS level_counts
                FROM level_count GROUP BY %2$s, service_type),
            left_out AS (SELECT %2$s, count(*) AS without_peers FROM base WHERE study = 4 GROUP BY %2$s)
            SELECT * FROM parts JOIN cells USING (%2$s) JOIN levels USING (%2$s, service_type)
            LEFT JOIN left_out USING (%2$s)
            """.formatted(
                        asked.size() > FEW ? "MATERIALIZED" : "NOT MATERIALIZED",
                        keys,
                        each(
                                i ->
                                        ", count(y%1$d) AS n%1$d, coalesce(sum(y%1$d), 0) AS sy%1$d, coalesce(sum(e%1$d), 0) AS se%1$d"
                                                .formatted(i),
                                ""),
                        each(EffectStatement::sums, ""),
                        each(i -> "if(y%d IS NULL, 0, %d)::BIGINT".formatted(i, 1L << i), " + "),
                        columns.stream().map("sum(z%d)"::formatted).collect(Collectors.joining(", ")),
                        EffectTerms.QUARTERS);
        return DSL.resultQuery(statement, base()).coerce(fields());
    }

    private String keys() {
        return WHOLE + grouping.keys().stream().map(key -> ", " + key.getName()).collect(Collectors.joining());
    }

    private String each(IntFunction<String> text, String between) {
        return IntStream.range(0, asked.size()).mapToObj(text).collect(Collectors.joining(between));
    }

    private static String sums(int i) {
        String products = IntStream.range(0, PRODUCTS.size())
                .mapToObj(product -> ", sum(" + PRODUCTS.get(product).replaceAll("\\b(sy|se|n)\\b", "$1" + i)
                        + ")::DOUBLE AS p" + i + "_" + product)
                .collect(Collectors.joining());
        return ", sum(n%1$d)::BIGINT AS n%1$d, count_if(n%1$d > 0)::BIGINT AS m%1$d, sum(sy%1$d) AS sy%1$d, sum(se%1$d) AS se%1$d"
                        .formatted(i)
                + products;
    }

    /** The participations that the study used or that were without peers, a row for each target group where grouped by it. */
    private Select<Record> base() {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(DSL.inline(0).as(WHOLE));
        fields.addAll(grouping.keysOfRow());
        if (grouping.isOverlapping()) {
            fields.add(Grouping.targetGroupKey());
        }
        fields.addAll(List.of(
                PARTICIPATION.PERSON,
                PARTICIPATION.SERVICE_TYPE,
                PARTICIPATION.STUDY,
                PARTICIPATION.START_MONTH,
                PARTICIPATION.STUDY_AREA,
                PARTICIPATION.STUDY_BRACKET,
                PARTICIPATION.STUDY_IN_SERVICE,
                PARTICIPATION.COST_CENTS,
                DSL.field("start_month // 3").as("quarter")));
        columns.forEach(column -> fields.add(DSL.field(DSL.name("z" + column))));
        for (int i = 0; i < asked.size(); i++) {
            Field<Double> observed = observed(i);
            EffectAsked effect = asked.get(i);
            fields.add(observed.as("y" + i));
            fields.add(DSL.when(observed.isNotNull(), effect.outcome().counterfactual(effect.horizon()))
                    .as("e" + i));
        }
        Condition studied = PARTICIPATION.STUDY.coerce(SQLDataType.INTEGER).in(DSL.inline(1), DSL.inline(4));
        return DSL.select(fields).from(rows()).where(selected).and(studied);
    }

    private Table<?> rows() {
        if (!grouping.isOverlapping()) {
            return PARTICIPATION;
        }
        List<Integer> bits = grouping.targetGroupBits();
        return PARTICIPATION
                .join(CellQuery.targetGroups(bits))
                .on(
                        bits.isEmpty()
                                ? DSL.falseCondition()
                                : Grouping.hasBit(PARTICIPATION.TARGET_GROUPS, Grouping.targetGroupKey()));
    }

    /** Null where the service type has no model of the effect. */
    private Field<Double> observed(int i) {
        List<Field<Integer>> known = estimated().stream()
                .filter(type -> models.model(type.key(), asked.get(i)) != null)
                .<Field<Integer>>map(type -> DSL.inline(type.key()))
                .toList();
        EffectAsked effect = asked.get(i);
        return known.isEmpty() || !effect.outcome().isPublished(effect.horizon())
                ? DSL.inline((Double) null, SQLDataType.DOUBLE)
                : DSL.when(
                        PARTICIPATION.SERVICE_TYPE.coerce(SQLDataType.INTEGER).in(known),
                        effect.outcome().value(effect.horizon()));
    }

    private List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(DSL.field(DSL.name(WHOLE), SQLDataType.INTEGER));
        fields.addAll(grouping.keys());
        fields.add(DSL.field(DSL.name("service_type"), SQLDataType.INTEGER));
        fields.addAll(
                List.of(wholes("seen"), wholes("counts"), DSL.field(DSL.name("sums"), SQLDataType.DOUBLE.array())));
        fields.addAll(List.of(whole("nc"), real("sc"), real("sc2"), real("scnc"), real("nc2")));
        for (int i = 0; i < asked.size(); i++) {
            fields.addAll(List.of(whole("n" + i), whole("m" + i), real("sy" + i), real("se" + i)));
            for (int product = 0; product < PRODUCTS.size(); product++) {
                fields.add(real("p" + i + "_" + product));
            }
        }
        fields.addAll(List.of(wholes("level_kinds"), wholes("levels"), wholes("level_seen"), wholes("level_counts")));
        fields.add(whole("without_peers"));
        return fields;
    }

    private static Field<Long[]> wholes(String name) {
        return DSL.field(DSL.name(name), SQLDataType.BIGINT.array());
    }

    private static Field<Long> whole(String name) {
        return DSL.field(DSL.name(name), SQLDataType.BIGINT);
    }

    private static Field<Double> real(String name) {
        return DSL.field(DSL.name(name), SQLDataType.DOUBLE);
    }
}
