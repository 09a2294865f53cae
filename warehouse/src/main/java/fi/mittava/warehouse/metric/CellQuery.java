package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import java.util.ArrayList;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Row1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The one statement that answers a question: {@code cells} holds every group's aggregates; {@code details} reads the rows
 * once more, but only of groups that need it (see {@link Columns}). Nothing else is computed.
 *
 * <p>Groups by target group are found in two steps, since a participation may be in many: first by the combination of
 * target groups, of which there are few, then those are added up.
 */
final class CellQuery {

    private static final String CELLS = Columns.CELLS;
    private static final String DETAILS = "details";
    private static final String PARTS = "parts";
    private static final Field<Long> COMBINATION = DSL.field(DSL.name("target_groups"), SQLDataType.BIGINT);

    private final Grouping grouping;
    private final Condition selected;
    private final Columns columns;

    CellQuery(Grouping grouping, Condition selected, Columns columns) {
        this.grouping = grouping;
        this.selected = selected;
        this.columns = columns;
    }

    /** One row a group, at most {@code limit}; for the whole always one. */
    ResultQuery<Record> with(int limit) {
        CommonTableExpression<Record> cells = DSL.name(CELLS).asMaterialized(cells());
        List<SelectField<?>> wanted = new ArrayList<>();
        grouping.keys().forEach(key -> wanted.add(Grouping.of(CELLS, key)));
        columns.ofRows().forEach(column -> wanted.add(Grouping.of(CELLS, column)));
        if (!columns.hasDetails()) {
            return DSL.with(cells).select(wanted).from(cells).limit(DSL.inline(limit));
        }
        CommonTableExpression<Record> details = DSL.name(DETAILS).as(details());
        columns.detailsOfRows().forEach(column -> wanted.add(Grouping.of(DETAILS, column)));
        return DSL.with(cells, details)
                .select(wanted)
                .from(cells)
                .leftJoin(details)
                .on(sameGroup())
                .limit(DSL.inline(limit));
    }

    private Select<Record> cells() {
        return grouping.isOverlapping() ? wholes(parts()) : groups(grouping.keysOfRow(), columns.ofRows());
    }

    private Select<Record> parts() {
        List<Field<?>> keys = new ArrayList<>(grouping.keysOfRow());
        keys.add(PARTICIPATION.TARGET_GROUPS);
        return groups(keys, columns.ofPart());
    }

    private Select<Record> groups(List<? extends Field<?>> keys, List<? extends Field<?>> aggregates) {
        List<Field<?>> selectedFields = new ArrayList<>(keys);
        selectedFields.addAll(aggregates);
        var rows = DSL.select(selectedFields).from(PARTICIPATION).where(selected);
        return keys.isEmpty() ? rows : rows.groupBy(positions(keys.size()));
    }

    private Select<Record> wholes(Select<Record> parts) {
        List<Field<?>> fields = new ArrayList<>(grouping.keys());
        fields.addAll(columns.ofParts());
        List<Integer> bits = grouping.targetGroupBits();
        return DSL.select(fields)
                .from(parts.asTable(PARTS))
                .join(targetGroups(bits))
                .on(bits.isEmpty() ? DSL.falseCondition() : Grouping.hasBit(COMBINATION, Grouping.targetGroupKey()))
                .groupBy(positions(grouping.keys().size()));
    }

    static Table<?> targetGroups(List<Integer> bits) {
        List<Integer> rows = bits.isEmpty() ? List.of(0) : bits;
        Row1<?>[] values = rows.stream().map(bit -> DSL.row(DSL.inline(bit))).toArray(Row1[]::new);
        return DSL.table(
                "(values {0}) as target_group_bits({1})",
                DSL.list(values), DSL.name(Grouping.targetGroupKey().getName()));
    }

    private Select<Record> details() {
        List<Field<?>> fields = new ArrayList<>();
        grouping.keys().forEach(key -> fields.add(Grouping.of(CELLS, key)));
        fields.addAll(columns.detailsOfRows());
        var rows = DSL.select(fields)
                .from(PARTICIPATION)
                .join(DSL.table(DSL.name(CELLS)))
                .on(grouping.isIn(CELLS))
                .where(selected)
                .and(columns.needsDetails());
        return grouping.isWhole()
                ? rows
                : rows.groupBy(positions(grouping.keys().size()));
    }

    private Condition sameGroup() {
        Condition same = grouping.isWhole() ? DSL.trueCondition() : DSL.noCondition();
        for (Field<Integer> key : grouping.keys()) {
            same = same.and(Grouping.of(CELLS, key).eq(Grouping.of(DETAILS, key)));
        }
        return same;
    }

    /** GROUP BY 1, 2, …: the first fields of the select. */
    static List<Field<Integer>> positions(int count) {
        List<Field<Integer>> positions = new ArrayList<>();
        for (int position = 1; position <= count; position++) {
            positions.add(DSL.inline(position));
        }
        return positions;
    }
}
