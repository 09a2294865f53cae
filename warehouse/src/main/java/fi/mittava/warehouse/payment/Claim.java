package fi.mittava.warehouse.payment;

import org.jspecify.annotations.Nullable;

/**
 * What is owed for one thing.
 *
 * @param unitPrice cents
 * @param amount cents, after caps
 * @param cutBy null: no cap cut it
 */
public record Claim(
        ClaimKey key,
        int units,
        long unitPrice,
        long amount,
        @Nullable CapKind cutBy,
        Proof proof) {

    /** Cents before caps. */
    public long price() {
        return Math.multiplyExact(units, unitPrice);
    }

    Claim withdrawn() {
        return new Claim(key, units, unitPrice, 0, null, proof);
    }
}
