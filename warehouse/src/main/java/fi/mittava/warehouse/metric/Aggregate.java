package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A number over the participations of a group, BIGINT or DOUBLE, that can also be made from parts of the group.
 *
 * @param whole over rows of {@code participation}
 * @param part over the rows of a part
 * @param merge from the column that holds the parts to the whole
 */
record Aggregate(Field<? extends Number> whole, Field<?> part, Merge merge) {

    enum Merge {
        COUNTS,
        SUMS,
        GREATEST,
        BITS
    }

    private static Aggregate of(Field<? extends Number> expression, Merge merge) {
        return new Aggregate(expression, expression, merge);
    }

    /** Rows for which the condition is true. DuckDB does this faster than it counts a CASE or filters; of nulls alone it makes a null. */
    static Aggregate count(Condition condition) {
        return condition.equals(DSL.noCondition())
                ? rows()
                : of(DSL.field("coalesce(count_if({0}), 0)", SQLDataType.BIGINT, condition), Merge.COUNTS);
    }

    static Aggregate rows() {
        return of(DSL.count().coerce(SQLDataType.BIGINT), Merge.COUNTS);
    }

    /** Rows that have a value. */
    static Aggregate count(Field<?> value) {
        return of(DSL.count(value).coerce(SQLDataType.BIGINT), Merge.COUNTS);
    }

    /** Of whole numbers exact, failing past 2^63, else of reals; null if no row has a value. */
    static Aggregate sum(Field<? extends Number> value) {
        return value.getDataType().isInteger()
                ? of(DSL.sum(value).cast(SQLDataType.BIGINT), Merge.COUNTS)
                : of(DSL.sum(value.cast(SQLDataType.DOUBLE)).coerce(SQLDataType.DOUBLE), Merge.SUMS);
    }

    /** Sum of one value times another, as reals. */
    static Aggregate products(Field<? extends Number> one, Field<? extends Number> other) {
        return sum(one.cast(SQLDataType.DOUBLE).mul(other.cast(SQLDataType.DOUBLE)));
    }

    /** Sum of the record keys of rows for which the condition is true: the cell key of their count. */
    static Aggregate keys(Condition condition) {
        Field<Integer> key = PARTICIPATION.RECORD_KEY.coerce(SQLDataType.INTEGER);
        return sum(condition.equals(DSL.noCondition()) ? key : DSL.when(condition, key));
    }

    /** Null if the condition is true for no row. */
    static Aggregate greatest(Field<? extends Number> value, Condition condition) {
        return of(DSL.max(DSL.when(condition, value)).coerce(SQLDataType.BIGINT), Merge.GREATEST);
    }

    /** Distinct persons by one bit each: several times faster than COUNT(DISTINCT), while the bits fit the caches. */
    static Aggregate persons(int personsOfGeneration) {
        Field<?> bits = DSL.field(
                "bitstring_agg({0}, 0, {1})", PARTICIPATION.PERSON, DSL.inline(Math.max(personsOfGeneration - 1, 0)));
        return new Aggregate(bitCount(bits), bits, Merge.BITS);
    }

    /**
     * Different remainders of the persons' keys: never more than there are persons, and nearly as many where there are few.
     * Far cheaper than counting them.
     */
    static Aggregate remainders(Condition condition) {
        Field<?> bit = DSL.field("1::BIGINT << ({0} & 31)", PARTICIPATION.PERSON);
        Field<?> bits = DSL.field("bit_or({0})", DSL.when(condition, bit));
        return new Aggregate(bitCount(bits), bits, Merge.BITS);
    }

    private static Field<Long> bitCount(Field<?> bits) {
        return DSL.field("bit_count({0})", SQLDataType.BIGINT, bits);
    }

    Field<?> merged(Field<?> parts) {
        return switch (merge) {
            case COUNTS -> DSL.sum(parts.coerce(SQLDataType.BIGINT)).cast(SQLDataType.BIGINT);
            case SUMS -> DSL.sum(parts.coerce(SQLDataType.DOUBLE)).coerce(SQLDataType.DOUBLE);
            case GREATEST -> DSL.max(parts.coerce(SQLDataType.BIGINT));
            case BITS -> bitCount(DSL.field("bit_or({0})", parts));
        };
    }
}
