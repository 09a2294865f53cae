package fi.mittava.warehouse.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A participation, as far as money goes.
 *
 * @param reference its key
 * @param person a number that tells persons apart and nothing else
 * @param end last day; null: not known to have ended
 * @param endReason null: not known
 * @param targetGroups as on the day when it started
 */
public record PaidParticipation(
        String reference,
        int person,
        String contract,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable EndReason endReason,
        SortedSet<String> targetGroups) {

    public PaidParticipation(
            String reference,
            int person,
            String contract,
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable EndReason endReason,
            Collection<String> targetGroups) {
        this(reference, person, contract, start, end, endReason, new TreeSet<>(targetGroups));
    }

    /** Of its first day. */
    public YearMonth startMonth() {
        return YearMonth.from(start);
    }

    /** Null: not known to have ended. */
    @Nullable
    public YearMonth endMonth() {
        return end == null ? null : YearMonth.from(end);
    }
}
