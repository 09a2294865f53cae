package fi.mittava.warehouse.tabular;

/** What the values of a column are; every value may be null. */
public enum ColumnType {
    /** String. */
    TEXT("VARCHAR"),
    /** YearMonth; where only dates are known, the month's first day. */
    MONTH("DATE"),
    /** Integer or Long. */
    WHOLE("BIGINT"),
    /** BigDecimal; where only binary numbers are known, the nearest double. */
    DECIMAL("DOUBLE"),
    /** Boolean. */
    FLAG("BOOLEAN");

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
