package fi.mittava.api.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Cents as the schema's Decimal. */
final class Euros {

    private static final int CENTS = 2;

    private Euros() {}

    static BigDecimal of(long cents) {
        return BigDecimal.valueOf(cents, CENTS);
    }

    static @Nullable BigDecimal of(@Nullable Long cents) {
        return cents == null ? null : BigDecimal.valueOf(cents, CENTS);
    }
}
