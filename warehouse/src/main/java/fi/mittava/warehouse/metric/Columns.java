package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * What a question's statement computes of each group, each thing once: aggregates, then the exact number of persons
 * where somebody must know it.
 */
final class Columns {

    private final int keys;
    private final long mostParticipationsPerPerson;
    private final List<Aggregate> aggregates = new ArrayList<>();
    private final List<Condition> people = new ArrayList<>();
    private Condition isPeopleCounted = DSL.falseCondition();

    /**
     * None yet.
     *
     * @param keys columns that stand before the aggregates
     */
    Columns(int keys, int mostParticipationsPerPerson) {
        this.keys = keys;
        this.mostParticipationsPerPerson = Math.max(mostParticipationsPerPerson, 1);
    }

    /** A number of a group, 0 where it has none. To be read once the statement has run. */
    interface Cell {
        Number of(Record group);

        default long whole(Record group) {
            return of(group).longValue();
        }
    }

    Cell add(Aggregate aggregate) {
        int index = indexIn(aggregates, aggregate);
        return group -> number(group.get(keys + index));
    }

    /**
     * Persons among {@code counted}: exact in groups whose rows don't prove {@code enough} of them, else as many as the
     * rows prove. No more than M rows are one person's.
     */
    Cell addPeople(Condition counted, int enough) {
        Aggregate rows = Aggregate.count(counted);
        Cell count = add(rows);
        if (enough == 1) {
            return group -> proved(count.whole(group));
        }
        long inconclusive = (enough - 1) * mostParticipationsPerPerson;
        Cell exact = addExact(counted, column(rows).coerce(SQLDataType.BIGINT).between(1L, inconclusive));
        return group -> Math.max(exact.whole(group), proved(count.whole(group)));
    }

    /** Persons among {@code counted}, exact in every group. */
    Cell addEveryGroupsPeople(Condition counted) {
        return addExact(counted, DSL.trueCondition());
    }

    private Cell addExact(Condition counted, Condition where) {
        isPeopleCounted = isPeopleCounted.or(where);
        int index = indexIn(people, counted);
        return group -> number(group.get(keys + aggregates.size() + index));
    }

    private long proved(long rows) {
        return Math.ceilDiv(rows, mostParticipationsPerPerson);
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

    boolean needsPeople() {
        return !people.isEmpty();
    }

    /** Over the groups: whether the group's persons must be counted. */
    Condition isPeopleCounted() {
        return isPeopleCounted;
    }

    List<Field<?>> ofRows() {
        return aggregates.stream()
                .<Field<?>>map(aggregate -> aggregate.whole().as(column(aggregate)))
                .toList();
    }

    List<Field<?>> ofPart() {
        return aggregates.stream()
                .<Field<?>>map(aggregate -> aggregate.part().as(column(aggregate)))
                .toList();
    }

    List<Field<?>> ofParts() {
        return aggregates.stream()
                .<Field<?>>map(aggregate -> aggregate.merged(column(aggregate)).as(column(aggregate)))
                .toList();
    }

    List<Field<?>> peopleOfRows() {
        return people.stream()
                .<Field<?>>map(counted -> DSL.countDistinct(DSL.when(counted, PARTICIPATION.PERSON))
                        .as(column(counted)))
                .toList();
    }

    /** Names of the aggregates. */
    List<Field<?>> names() {
        return aggregates.stream().<Field<?>>map(this::column).toList();
    }

    /** Names of the exact numbers of persons. */
    List<Field<?>> peopleNames() {
        return people.stream().<Field<?>>map(this::column).toList();
    }

    private Field<Object> column(Aggregate aggregate) {
        return DSL.field(DSL.name("a" + aggregates.indexOf(aggregate)));
    }

    private Field<Object> column(Condition counted) {
        return DSL.field(DSL.name("p" + people.indexOf(counted)));
    }
}
