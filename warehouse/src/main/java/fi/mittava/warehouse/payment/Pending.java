package fi.mittava.warehouse.payment;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What may become a claim, but isn't observed yet.
 *
 * @param knowable the month by which it has happened or not; null: it can't be told yet
 */
public record Pending(
        String contract,
        String version,
        String participation,
        @Nullable YearMonth knowable) {}
