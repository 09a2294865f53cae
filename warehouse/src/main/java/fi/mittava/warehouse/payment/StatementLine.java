package fi.mittava.warehouse.payment;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a statement books.
 *
 * @param claim as known now; its amount is what all statements to this one have booked of it
 * @param amount cents; negative: a credit of what was booked before
 * @param bookedIn month of the statement that booked the claim last; null: none did
 */
public record StatementLine(
        Claim claim, long amount, Reason reason, @Nullable YearMonth bookedIn) {

    /** Why a statement has a line. */
    public enum Reason {
        /** Due, and in no statement yet. */
        NEW,
        /** Due in a month that already has a statement: it wasn't known then. */
        LATE_EVIDENCE,
        /** What is known now shows more or less of it, or nothing. */
        EVIDENCE_CHANGED,
        /** Another participation of the person is paid for the outcome. */
        PAID_TO_ANOTHER,
        /** Claims before it use up more of a cap. */
        CAP_USED_UP,
        /** Claims before it leave more of a cap. */
        CAP_LEFT_MORE,
        /** The month's claims changed: it takes more or less to reach the floor. */
        FLOOR_CHANGED,
        /** The line has another price, or is no longer there. */
        TERMS_CHANGED
    }
}
