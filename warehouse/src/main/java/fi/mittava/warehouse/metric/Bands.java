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

    /** The anchor's month; null: not come. */
    Field<Short> month() {
        return anchor == Anchor.START ? PARTICIPATION.START_MONTH : PARTICIPATION.END_MONTH;
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
        Field<Integer> place = DSL.inline(START_IN_PATH + horizon);
        if (anchor == Anchor.END) {
            place = PARTICIPATION
                    .END_MONTH
                    .coerce(SQLDataType.INTEGER)
                    .minus(PARTICIPATION.START_MONTH.coerce(SQLDataType.INTEGER))
                    .plus(place);
        }
        return DSL.ascii(DSL.substring(PARTICIPATION.PATH, place, DSL.inline(1)))
                .minus(DSL.inline(ZERO_CHARACTER));
    }
}
