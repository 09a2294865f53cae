package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import java.util.function.LongPredicate;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What an empty denominator means.
 *
 * @param known a number of the group that tells, 0 if it has none
 * @param applies whether that number means this
 * @param status OK: the value is 0
 * @param isSilence whether it tells of persons: that none of them answered
 */
record Absence(
        Aggregate known,
        LongPredicate applies,
        FigureStatus status,
        @Nullable String reason,
        boolean isSilence) {

    Absence(Aggregate known, LongPredicate applies, FigureStatus status, @Nullable String reason) {
        this(known, applies, status, reason, false);
    }

    /** Without any participation a count or sum is 0. */
    static Absence nothingToAddUp() {
        return new Absence(Aggregate.rows(), rows -> rows == 0, FigureStatus.OK, null);
    }

    /** Without any participation. */
    static Absence withoutParticipations() {
        return new Absence(Aggregate.rows(), rows -> rows == 0, FigureStatus.NOT_APPLICABLE, "NO_PARTICIPATIONS");
    }

    /** Where no participation meets the condition. */
    static Absence ifNone(Condition condition, FigureStatus status, String reason) {
        return new Absence(Aggregate.count(condition), count -> count == 0, status, reason);
    }

    /** Where some participation meets the condition. */
    static Absence ifAny(Condition condition, FigureStatus status, String reason) {
        return new Absence(Aggregate.count(condition), count -> count > 0, status, reason);
    }

    /** Whatever the group is: the last reason of all. */
    static Absence otherwise(FigureStatus status, String reason) {
        return new Absence(Aggregate.rows(), rows -> true, status, reason);
    }

    /** The last reason of all, where nobody answered. */
    static Absence silence(String reason) {
        return new Absence(Aggregate.rows(), rows -> true, FigureStatus.NOT_APPLICABLE, reason, true);
    }

    Figure figure() {
        return status == FigureStatus.OK ? Figures.whole(0, 0) : Figures.absent(status, reason);
    }
}
