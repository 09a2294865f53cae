package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A calendar month, held as its first day. */
record MonthType() implements ColumnType {
    @Override
    public String rule() {
        return "a month written YYYY-MM";
    }

    @Override
    public LandedType landed() {
        return LandedType.DATE;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        boolean hasForm = field.length() == 7 && field.at(4) == '-';
        long day = hasForm ? CivilDate.epochDay(field.digits(0, 4), field.digits(5, 2), 1) : CivilDate.NONE;
        value.number(day);
        return day == CivilDate.NONE ? CivilDate.refusal(field, ReasonCode.MONTH_INVALID) : null;
    }
}
