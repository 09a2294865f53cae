package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A decimal number between two bounds, both allowed; held as the bits of a double. */
public record DecimalType(double least, double greatest) implements ColumnType {
    private static final int DECIMALS = 6;
    private static final double UNIT = 1_000_000;

    @Override
    public String rule() {
        return "a number with '.' before at most %d decimals, from %s to %s"
                .formatted(DECIMALS, plain(least), plain(greatest));
    }

    @Override
    public LandedType landed() {
        return LandedType.DOUBLE;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        ReasonCode reason = DecimalNumber.read(field, DECIMALS, value);
        if (reason != null) {
            return reason;
        }
        // Both operands are exact below 2^53, so the quotient is the double nearest to the number written.
        double number = value.number() / UNIT;
        value.number(Double.doubleToRawLongBits(number));
        return number < least || number > greatest ? ReasonCode.OUT_OF_RANGE : null;
    }

    private static String plain(double bound) {
        return new java.math.BigDecimal(bound).toPlainString();
    }
}
