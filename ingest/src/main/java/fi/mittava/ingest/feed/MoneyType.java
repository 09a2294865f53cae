package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** Euros and cents between two bounds in whole euros, both allowed; held in cents. */
record MoneyType(long leastEuros, long greatestEuros) implements ColumnType {
    @Override
    public String rule() {
        return "euros with at most two decimals, from " + leastEuros + " to " + greatestEuros;
    }

    @Override
    public LandedType landed() {
        return LandedType.MONEY;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        ReasonCode reason = DecimalNumber.read(field, 2, value);
        if (reason != null) {
            return reason;
        }
        boolean isInside = value.number() >= leastEuros * 100 && value.number() <= greatestEuros * 100;
        return isInside ? null : ReasonCode.OUT_OF_RANGE;
    }
}
