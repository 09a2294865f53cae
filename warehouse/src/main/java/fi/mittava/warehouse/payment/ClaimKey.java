package fi.mittava.warehouse.payment;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * What makes a claim the same from statement to statement.
 *
 * @param version of the line that prices it, for good
 * @param participation its reference; empty: of the contract itself
 * @param due the month of the event, or the last one of an outcome's window
 */
public record ClaimKey(String contract, String version, String participation, YearMonth due)
        implements Comparable<ClaimKey> {

    private static final Comparator<ClaimKey> ORDER = Comparator.comparing(ClaimKey::contract)
            .thenComparing(ClaimKey::due)
            .thenComparing(ClaimKey::version)
            .thenComparing(ClaimKey::participation);

    @Override
    public int compareTo(ClaimKey other) {
        return ORDER.compare(this, other);
    }
}
