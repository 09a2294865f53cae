package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A calendar day. */
record DayType() implements ColumnType {
    @Override
    public String rule() {
        return "a date written YYYY-MM-DD";
    }

    @Override
    public LandedType landed() {
        return LandedType.DATE;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        long day = field.length() == 10 ? CivilDate.epochDay(field) : CivilDate.NONE;
        value.number(day);
        return day == CivilDate.NONE ? CivilDate.refusal(field, ReasonCode.DATE_INVALID) : null;
    }
}
