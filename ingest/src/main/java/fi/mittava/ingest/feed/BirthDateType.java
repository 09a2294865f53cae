package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A date of birth, of which only the month lands. */
public record BirthDateType() implements ColumnType {
    @Override
    public String rule() {
        return "a date written YYYY-MM-DD; only year and month are kept";
    }

    @Override
    public LandedType landed() {
        return LandedType.DATE;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        long day = field.length() == 10 ? CivilDate.epochDay(field) : CivilDate.NONE;
        if (day == CivilDate.NONE) {
            return CivilDate.refusal(field, ReasonCode.DATE_INVALID);
        }
        value.number(day - field.digits(8, 2) + 1);
        return null;
    }
}
