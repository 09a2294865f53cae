package fi.mittava.warehouse.payment;

import org.jspecify.annotations.Nullable;

/**
 * Bounds of a contract as a whole, in cents; null: none.
 *
 * @param person most for one person
 * @param month most that becomes due in one month
 * @param contract most in all
 * @param floorMonth least for each month of the contract, as far as the contract's cap has it left
 */
public record Caps(
        @Nullable Long person,
        @Nullable Long month,
        @Nullable Long contract,
        @Nullable Long floorMonth) {

    public static final Caps NONE = new Caps(null, null, null, null);
}
