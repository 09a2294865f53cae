package fi.mittava.warehouse.metric;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What one figure needs to know of the participations of a group.
 *
 * @param counted participations in the denominator
 * @param hit of those, the ones in the numerator of a share, or by which a ratio is divided
 * @param value what is added up, in {@code perUnit} parts of the metric's unit
 * @param absences why there is no value, tried in turn when the denominator is empty; none: then the value is 0
 * @param caution what to know about the value; null: nothing
 * @param siblings of a share, the numerators of the others that are shown or hidden together with it
 * @param moments of a figure made from several sums, those
 */
record Formula(
        Shape shape,
        Condition counted,
        @Nullable Condition hit,
        @Nullable Field<? extends Number> value,
        int perUnit,
        List<Absence> absences,
        @Nullable Caution caution,
        List<Condition> siblings,
        @Nullable Moments moments) {

    Formula(
            Shape shape,
            Condition counted,
            @Nullable Condition hit,
            @Nullable Field<? extends Number> value,
            int perUnit,
            List<Absence> absences,
            @Nullable Caution caution) {
        this(shape, counted, hit, value, perUnit, absences, caution, List.of(), null);
    }

    /** How the value is made. */
    enum Shape {
        /** Participations counted. */
        ROWS,
        /** Distinct persons counted. */
        PERSONS,
        /** Sum of the value. */
        SUM,
        /** hits ÷ counted. */
        SHARE,
        /** Sum of the value ÷ counted. */
        MEAN,
        /** Sum of the value ÷ hits. */
        RATIO,
        /** From several sums. */
        MOMENTS
    }

    static Formula rows() {
        return new Formula(Shape.ROWS, DSL.noCondition(), null, null, 1, List.of(), null);
    }

    static Formula persons() {
        return new Formula(Shape.PERSONS, DSL.noCondition(), null, null, 1, List.of(), null);
    }

    /** {@code hit} must imply {@code counted}. */
    static Formula share(Condition counted, Condition hit, List<Absence> absences) {
        return new Formula(Shape.SHARE, counted, hit, null, 1, absences, null);
    }

    /** One of several shares of one whole, which are shown or hidden together: one alone would tell who the others are. */
    static Formula shareBeside(Condition counted, Condition hit, List<Condition> siblings, List<Absence> absences) {
        return new Formula(Shape.SHARE, counted, hit, null, 1, absences, null, siblings, null);
    }

    /** From sums over participations that have the value. */
    static Formula moments(Field<? extends Number> value, Moments moments, List<Absence> absences) {
        return new Formula(Shape.MOMENTS, value.isNotNull(), null, value, 1, absences, null, List.of(), moments);
    }

    /** Over participations that have the value. */
    static Formula mean(Field<? extends Number> value, int perUnit, List<Absence> absences) {
        return new Formula(Shape.MEAN, value.isNotNull(), null, value, perUnit, absences, null);
    }

    /** Over participations that have the value. */
    static Formula sum(Field<? extends Number> value, int perUnit, List<Absence> absences) {
        return new Formula(Shape.SUM, value.isNotNull(), null, value, perUnit, absences, null);
    }

    /** Sum of the value over those of {@code among} that have one ÷ the hits among them; {@code hit} must imply {@code among}. */
    static Formula ratio(
            Condition among, Condition hit, Field<? extends Number> value, int perUnit, List<Absence> absences) {
        Condition isKnown = value.isNotNull();
        return new Formula(
                Shape.RATIO, among.and(isKnown), hit.and(isKnown), DSL.when(among, value), perUnit, absences, null);
    }

    Formula with(Caution known) {
        return new Formula(shape, counted, hit, value, perUnit, absences, known, siblings, moments);
    }

    Aggregate count() {
        return switch (shape) {
            case MEAN, SUM, MOMENTS -> Aggregate.count(given());
            case ROWS, PERSONS, SHARE, RATIO -> Aggregate.count(counted);
        };
    }

    Condition hits() {
        if (hit == null) {
            throw new IllegalStateException(shape + " has no hits");
        }
        return hit;
    }

    Aggregate total() {
        return Aggregate.sum(given());
    }

    /** Sum of the value's squares, for the interval of a mean. */
    Aggregate squares() {
        return Aggregate.products(given(), given());
    }

    Moments fromSums() {
        if (moments == null) {
            throw new IllegalStateException(shape + " is made from no sums");
        }
        return moments;
    }

    private Field<? extends Number> given() {
        if (value == null) {
            throw new IllegalStateException(shape + " adds up no value");
        }
        return value;
    }
}
