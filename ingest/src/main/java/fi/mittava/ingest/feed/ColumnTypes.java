package fi.mittava.ingest.feed;

import java.util.List;

/** The vocabulary that feeds are declared in. */
final class ColumnTypes {
    private static final int MAX_MONTHS = 120;

    private ColumnTypes() {}

    static ColumnType code() {
        return new CodeType(64);
    }

    static ColumnType codes() {
        return new CodesType(4000);
    }

    static ColumnType text() {
        return new TextType(1000);
    }

    static ColumnType oneOf(String... values) {
        return new ChoiceType(List.of(values));
    }

    static ColumnType personId() {
        return new PersonIdType();
    }

    static ColumnType businessId() {
        return new BusinessIdType();
    }

    static ColumnType day() {
        return new DayType();
    }

    static ColumnType birthDate() {
        return new BirthDateType();
    }

    static ColumnType month() {
        return new MonthType();
    }

    static ColumnType flag() {
        return new FlagType();
    }

    static ColumnType whole(int least, int greatest) {
        return new WholeNumberType(least, greatest);
    }

    /** A horizon or duration in months. */
    static ColumnType months() {
        return new WholeNumberType(0, MAX_MONTHS);
    }

    /** Euros that can't be negative. */
    static ColumnType euros() {
        return new MoneyType(0, 1_000_000_000L);
    }

    /** Euros that may be negative: corrections, recoveries. */
    static ColumnType signedEuros() {
        return new MoneyType(-1_000_000_000L, 1_000_000_000L);
    }

    static ColumnType decimal(double least, double greatest) {
        return new DecimalType(least, greatest);
    }

    static RecordRule notBefore(String start, String end) {
        return new RecordRule.NotBefore(start, end);
    }

    static RecordRule notAbove(String low, String high) {
        return new RecordRule.NotAbove(low, high);
    }

    static RecordRule notNegativeUnless(String amount, String column, String value) {
        return new RecordRule.NotNegative(amount, column, value);
    }

    static RecordRule atLeastOne(String... columns) {
        return new RecordRule.OneOf(List.of(columns));
    }
}
