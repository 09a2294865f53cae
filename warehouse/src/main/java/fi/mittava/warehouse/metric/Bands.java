package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The band of a participation's person some months after its anchor: null when the anchor hasn't come. Bands 1 to 7 are
 * observed; see {@code sql/publish/schema.sql}.
 */
record Bands(Anchor anchor, int horizon) {

    /** Place in {@code path} of the character for the anchor's own month, when that is the start. */
    private static final int START_IN_PATH = 25;

    private static final int ZERO_CHARACTER = '0';

    Condition observed() {
        return band().between(1, 7);
    }

    Condition employedInOpenMarket() {
        return band().between(1, 2);
    }

    Condition employedPartTime() {
        return band().eq(2);
    }

    Condition employed() {
        return band().between(1, 3);
    }

    Condition employedWithSupport() {
        return band().eq(3);
    }

    Condition inEducation() {
        return band().eq(4);
    }

    Condition unemployed() {
        return band().eq(6);
    }

    Condition leftUnseen() {
        return band().eq(8);
    }

    /** In every month after the anchor up to the horizon; of horizon 0 in the anchor's month. */
    Condition observedThroughout() {
        if (horizon == 0) {
            return observed();
        }
        return DSL.and(isInNone('0'), isInNone('8'), isInNone('9'));
    }

    /** In some month after the anchor up to the horizon, and never not observed for another reason. */
    Condition leftUnseenAtLast() {
        return horizon == 0 ? leftUnseen() : DSL.and(isInNone('0'), isInNone('9'), DSL.not(isInNone('8')));
    }

    private Condition isInNone(char band) {
        return DSL.condition("NOT contains({0}, {1})", months(), DSL.inline(String.valueOf(band)));
    }

    /** How many of the months after the anchor up to the horizon are in one of the bands. */
    Field<Integer> monthsIn(String bands) {
        Field<String> others = months();
        for (int band = 0; band < bands.length(); band++) {
            others = DSL.replace(others, DSL.inline(bands.substring(band, band + 1)), DSL.inline(""));
        }
        return DSL.inline(horizon).minus(DSL.length(others));
    }

    /** One character a month after the anchor up to the horizon. */
    private Field<String> months() {
        return DSL.substring(PARTICIPATION.PATH, place(1), DSL.inline(horizon));
    }

    /** The anchor's month; null: not come. */
    Field<Short> month() {
        return anchor == Anchor.START ? PARTICIPATION.START_MONTH : PARTICIPATION.END_MONTH;
    }

    /** The amount of that month in a list that begins with the month of the start; null: not known. */
    Field<Long> amount(Field<Long[]> perMonth) {
        return DSL.field(
                "{0}[{1}]", SQLDataType.BIGINT, perMonth, place(horizon).minus(DSL.inline(START_IN_PATH - 1)));
    }

    private Field<Integer> band() {
        return switch (horizon) {
            case 3 -> column(PARTICIPATION.START_3, PARTICIPATION.END_3);
            case 6 -> column(PARTICIPATION.START_6, PARTICIPATION.END_6);
            case 12 -> column(PARTICIPATION.START_12, PARTICIPATION.END_12);
            case 24 -> column(PARTICIPATION.START_24, PARTICIPATION.END_24);
            default -> inPath();
        };
    }

    private Field<Integer> column(Field<?> atStart, Field<?> atEnd) {
        return (anchor == Anchor.START ? atStart : atEnd).coerce(SQLDataType.INTEGER);
    }

    private Field<Integer> inPath() {
        return DSL.ascii(DSL.substring(PARTICIPATION.PATH, place(horizon), DSL.inline(1)))
                .minus(DSL.inline(ZERO_CHARACTER));
    }

    /** Place in {@code path} of the character some months after the anchor. */
    Field<Integer> place(int months) {
        Field<Integer> fromStart = DSL.inline(START_IN_PATH + months);
        return anchor == Anchor.START
                ? fromStart
                : PARTICIPATION
                        .END_MONTH
                        .coerce(SQLDataType.INTEGER)
                        .minus(PARTICIPATION.START_MONTH.coerce(SQLDataType.INTEGER))
                        .plus(fromStart);
    }
}
