package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A Finnish business identity code (Y-tunnus): seven digits, a hyphen and a check digit. */
record BusinessIdType() implements ColumnType {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    @Override
    public String rule() {
        return "a Finnish business ID (1234567-1) with a valid check digit";
    }

    @Override
    public LandedType landed() {
        return LandedType.TEXT;
    }

    /** The check digit is 11 minus the weighted sum modulo 11; a remainder of 0 gives 0, a remainder of 1 no code at all. */
    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        int check = field.digits(8, 1);
        if (field.length() != 9 || field.at(7) != '-' || check < 0) {
            return ReasonCode.BUSINESS_ID_INVALID;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = field.digits(i, 1);
            if (digit < 0) {
                return ReasonCode.BUSINESS_ID_INVALID;
            }
            sum += digit * WEIGHTS[i];
        }
        int remainder = sum % 11;
        int expected = remainder == 0 ? 0 : 11 - remainder;
        return expected == check ? null : ReasonCode.BUSINESS_ID_INVALID;
    }
}
