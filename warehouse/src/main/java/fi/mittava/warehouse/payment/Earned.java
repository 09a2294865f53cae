package fi.mittava.warehouse.payment;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a line pays for by itself, before rivals and caps.
 *
 * @param participation null: of the contract itself
 * @param event null: nobody competes for it
 */
record Earned(
        ClaimKey key,
        TermLine line,
        int units,
        Proof proof,
        @Nullable PaidParticipation participation,
        @Nullable Span event) {

    /** In which caps are used up. */
    static final Comparator<Earned> BY_DUE_MONTH = Comparator.comparing(
                    (Earned earned) -> earned.key().due())
            .thenComparing(earned -> earned.line().component())
            .thenComparing(Earned::start)
            .thenComparing(Earned::key);

    private LocalDate start() {
        return participation == null ? LocalDate.MIN : participation.start();
    }
}
