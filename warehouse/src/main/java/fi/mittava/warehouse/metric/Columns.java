package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * What a question's statement computes of each group, each thing once: aggregates of every group, and details of the few
 * groups that need them. Details are the exact number of persons, where the gate must know it, and what explains an empty
 * denominator.
 */
final class Columns {

    /** Table of the groups with their aggregates, which details may refer to. */
    static final String CELLS = "cells";

    private final int keys;
    private final PersonProof proof;
    private final List<Aggregate> aggregates = new ArrayList<>();
    private final List<Field<?>> details = new ArrayList<>();
    private final List<Condition> detailed = new ArrayList<>();

    /**
     * None yet.
     *
     * @param keys columns that stand before the aggregates
     */
    Columns(int keys, PersonProof proof) {
        this.keys = keys;
        this.proof = proof;
    }

    /** A number of a group, 0 where it has none. To be read once the statement has run. */
    interface Cell {
        Number of(Record group);

        default long whole(Record group) {
            return of(group).longValue();
        }
    }

    /** How many values each group has. */
    int width() {
        return keys + aggregates.size() + details.size();
    }

    Cell add(Aggregate aggregate) {
        int index = indexIn(aggregates, aggregate);
        return group -> number(group.get(keys + index));
    }

    /** An aggregate of the groups for which {@code count} is 0; 0 of the others. */
    Cell addWhereNone(Aggregate count, Aggregate aggregate) {
        add(count);
        return addDetail(aggregate.whole(), cell(count).eq(0L));
    }

    /**
     * Persons among {@code counted}, of which there are {@code rows}: exact where there may be less than {@code enough},
     * else at least as many as are certain without counting.
     */
    Cell addPeople(Condition counted, Aggregate rows, int enough) {
        Cell count = add(rows);
        if (enough == 1) {
            return group -> proof.personsOf(count.whole(group));
        }
        Condition inDoubt = cell(rows).between(1L, proof.mostRowsInDoubt(enough));
        if (!proof.expectsDoubt(enough)) {
            Cell exact = addPeopleOfFewRows(counted, inDoubt);
            return group -> Math.max(exact.whole(group), proof.personsOf(count.whole(group)));
        }
        Aggregate remainders = Aggregate.remainders(counted);
        Cell certain = add(remainders);
        Cell exact = addPeopleOfFewRows(counted, inDoubt.and(cell(remainders).lt((long) enough)));
        return group ->
                Math.max(Math.max(exact.whole(group), certain.whole(group)), proof.personsOf(count.whole(group)));
    }

    /** All persons, exact in every group. */
    Cell addAllPeople() {
        return addDetail(DSL.countDistinct(PARTICIPATION.PERSON), DSL.trueCondition());
    }

    /** Each COUNT(DISTINCT) takes DuckDB a millisecond to plan, however few the rows: a list of them takes none. */
    private Cell addPeopleOfFewRows(Condition counted, Condition where) {
        return addDetail(
                DSL.field(
                        "list_unique(list({0}) FILTER ({1}))",
                        SQLDataType.BIGINT, PARTICIPATION.PERSON, counted.and(where)),
                where);
    }

    /** The expression is over rows of {@code participation}, {@code where} over those of {@code cells}. */
    private Cell addDetail(Field<?> expression, Condition where) {
        int index = indexIn(details, expression);
        indexIn(detailed, where);
        return group -> number(group.get(keys + aggregates.size() + index));
    }

    private static Number number(@Nullable Object value) {
        return value == null ? 0L : (Number) value;
    }

    private static <T> int indexIn(List<T> list, T element) {
        int index = list.indexOf(element);
        if (index >= 0) {
            return index;
        }
        list.add(element);
        return list.size() - 1;
    }

    boolean hasDetails() {
        return !details.isEmpty();
    }

    /** Over {@code cells}: which groups need details. */
    Condition needsDetails() {
        return DSL.or(detailed);
    }

    List<Field<?>> ofRows() {
        return named(aggregates.stream().<Field<?>>map(Aggregate::whole).toList(), "a");
    }

    List<Field<?>> ofPart() {
        return named(aggregates.stream().<Field<?>>map(Aggregate::part).toList(), "a");
    }

    List<Field<?>> ofParts() {
        return named(
                aggregates.stream()
                        .<Field<?>>map(aggregate -> aggregate.merged(DSL.field(name(aggregate))))
                        .toList(),
                "a");
    }

    List<Field<?>> detailsOfRows() {
        return named(details, "d");
    }

    private static List<Field<?>> named(List<? extends Field<?>> fields, String letter) {
        List<Field<?>> named = new ArrayList<>();
        fields.forEach(field -> named.add(field.as(letter + named.size())));
        return named;
    }

    private Field<Long> cell(Aggregate aggregate) {
        return DSL.field(DSL.name(CELLS).append(name(aggregate)), SQLDataType.BIGINT);
    }

    private Name name(Aggregate aggregate) {
        return DSL.name("a" + aggregates.indexOf(aggregate));
    }
}
