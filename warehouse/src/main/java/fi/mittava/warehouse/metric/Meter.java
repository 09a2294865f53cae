package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one measure, as one metric asks for them.
 *
 * @param instrument null: the generation has no such instrument; then every column is null
 * @param measure null: the instrument has no such measure
 * @param collectedBy only what these collected; empty: whoever did
 */
record Meter(@Nullable Instrument instrument, @Nullable Measure measure, List<Collector> collectedBy) {

    static final Meter NONE = new Meter(null, null, List.of());

    /** A mean of items that were stretched onto the scale may miss its end by a hair. */
    private static final double HAIR = 1e-6;

    Field<Double> start() {
        return score("start");
    }

    Field<Double> end() {
        return score("end");
    }

    /** End minus start, where both belong to a valid pair. */
    Field<Double> change() {
        return score("change");
    }

    /** Follow-up minus start, where both belong to a valid pair. */
    Field<Double> followupChange() {
        return score("followup_change");
    }

    /** The start of valid pairs only. */
    Field<Double> pairedStart() {
        return DSL.when(change().isNotNull(), start());
    }

    /** The end of valid pairs only. */
    Field<Double> pairedEnd() {
        return DSL.when(change().isNotNull(), end());
    }

    /** The follow-up of valid pairs of start and follow-up only. */
    Field<Double> pairedFollowup() {
        return DSL.when(followupChange().isNotNull(), followup());
    }

    Field<Double> followup() {
        return score("followup");
    }

    /** The change of pairs that have a weight. */
    Field<Double> weightedChange() {
        return DSL.when(weight().isNotNull(), change());
    }

    Field<Float> weight() {
        return instrument == null
                ? nothing(SQLDataType.REAL)
                : collected("i" + instrument.number() + "_weight", SQLDataType.REAL);
    }

    /** Of a valid pair 1: reliably improved, −1: worsened, 0: neither. */
    Condition isReliably(int direction) {
        return reliable().eq(DSL.inline((byte) direction));
    }

    Field<Byte> reliable() {
        return measure == null
                ? nothing(SQLDataType.TINYINT)
                : collected("m" + measure.k() + "_reliable", SQLDataType.TINYINT);
    }

    Condition startsAtFloor() {
        return measure == null
                ? DSL.falseCondition()
                : start().le(DSL.inline(measure.scale().min() + HAIR));
    }

    Condition startsAtCeiling() {
        return measure == null
                ? DSL.falseCondition()
                : start().ge(DSL.inline(measure.scale().max() - HAIR));
    }

    /** Whether the instrument is for the participation's service. */
    Condition applies() {
        return instrument == null || instrument.services().isEmpty()
                ? DSL.noCondition()
                : PARTICIPATION
                        .SERVICE
                        .coerce(SQLDataType.INTEGER)
                        .in(instrument.serviceKeys().stream().map(DSL::inline).toList());
    }

    /** Why there is no figure of answers: that nobody gave any looks like a few, but whom nobody asks can be told. */
    List<Absence> silences(String reason, Absence... before) {
        List<Absence> silences = new ArrayList<>();
        silences.add(Absence.withoutParticipations());
        silences.addAll(List.of(before));
        silences.add(Absence.ifNone(applies(), FigureStatus.NOT_APPLICABLE, "NOT_ASKED"));
        silences.add(
                measure == null ? Absence.otherwise(FigureStatus.NOT_APPLICABLE, reason) : Absence.silence(reason));
        return silences;
    }

    private Field<Double> score(String name) {
        return measure == null
                ? nothing(SQLDataType.DOUBLE)
                : collected("m" + measure.k() + "_" + name, SQLDataType.DOUBLE);
    }

    private <T> Field<T> collected(String column, DataType<T> type) {
        Field<T> value = DSL.field(DSL.name("participation", column), type);
        if (collectedBy.isEmpty() || instrument == null) {
            return value;
        }
        Field<Integer> collector =
                DSL.field(DSL.name("participation", "i" + instrument.number() + "_collected"), SQLDataType.INTEGER);
        return DSL.when(
                collector.in(
                        collectedBy.stream().map(by -> DSL.inline(by.code())).toList()),
                value);
    }

    private static <T> Field<T> nothing(DataType<T> type) {
        return DSL.inline((T) null, type);
    }
}
