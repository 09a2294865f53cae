package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** What a column may hold: reads a field's bytes, or tells why not. Implementations are immutable and hold no record. */
public sealed interface ColumnType
        permits TextType,
                CodeType,
                CodesType,
                ChoiceType,
                PersonIdType,
                BusinessIdType,
                DayType,
                BirthDateType,
                MonthType,
                MomentType,
                WholeNumberType,
                MoneyType,
                DecimalType,
                FlagType {

    /** The rule in words, completing "must be …". */
    String rule();

    LandedType landed();

    /**
     * Reads a field that is not empty.
     *
     * @return null if the field holds a value of this type, which then stands in {@code value} (numbers) or in the field
     *     itself (text); else why it doesn't
     */
    @Nullable
    ReasonCode read(Slice field, FieldValue value);
}
