package fi.mittava.warehouse.payment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One claim per person and outcome: one job, one spell in education and one time of change are paid for one participation,
 * whoever's. Its own milestones are all paid.
 */
final class OneClaim {

    private record Outcome(int person, PaidMetric event) {}

    private OneClaim() {}

    /** Those that are paid, in the given order. */
    static List<Earned> kept(List<Earned> earned) {
        Map<Outcome, List<Earned>> rivals = new HashMap<>();
        for (Earned each : earned) {
            if (each.event() != null) {
                rivals.computeIfAbsent(outcome(each), key -> new ArrayList<>()).add(each);
            }
        }
        Map<Outcome, List<Earned>> winners = new HashMap<>();
        rivals.forEach((outcome, claims) -> winners.put(outcome, winners(claims, outcome.event())));
        return earned.stream()
                .filter(each -> each.event() == null
                        || Objects.requireNonNull(winners.get(outcome(each))).contains(each))
                .toList();
    }

    private static List<Earned> winners(List<Earned> claims, PaidMetric event) {
        List<Earned> winners = new ArrayList<>();
        claims.stream().sorted(order(event)).forEach(claim -> {
            if (winners.stream().allMatch(winner -> isSame(winner, claim) || !overlap(winner, claim))) {
                winners.add(claim);
            }
        });
        return winners;
    }

    /**
     * A job is owed to the service that the person was in last when it began: fewest months before its first month; then the
     * one left for just that; then the one that began last. A change is owed to the service that ended first.
     */
    private static Comparator<Earned> order(PaidMetric event) {
        Comparator<Earned> order = event == PaidMetric.RELIABLE_CHANGE
                ? Comparator.comparing((Earned claim) -> span(claim).to())
                        .thenComparing(claim -> participation(claim).start())
                : Comparator.comparing((Earned claim) -> startsAfter(claim))
                        .thenComparingLong(OneClaim::monthsBetween)
                        .thenComparing(claim -> !isLeftFor(claim, event))
                        .thenComparing(claim -> participation(claim).start(), Comparator.reverseOrder());
        return order.thenComparing(claim -> participation(claim).reference());
    }

    private static boolean startsAfter(Earned claim) {
        return participation(claim).startMonth().isAfter(span(claim).from());
    }

    private static long monthsBetween(Earned claim) {
        YearMonth began = span(claim).from();
        YearMonth end = participation(claim).endMonth();
        YearMonth last = end == null || end.isAfter(began) ? began : end;
        return startsAfter(claim)
                ? ChronoUnit.MONTHS.between(began, participation(claim).startMonth())
                : ChronoUnit.MONTHS.between(last, began);
    }

    private static boolean isLeftFor(Earned claim, PaidMetric event) {
        EndReason reason = participation(claim).endReason();
        return reason != null
                && reason.isFor(event)
                && span(claim).from().equals(participation(claim).endMonth());
    }

    private static boolean isSame(Earned one, Earned other) {
        return participation(one).reference().equals(participation(other).reference());
    }

    private static boolean overlap(Earned one, Earned other) {
        return span(one).overlaps(span(other));
    }

    private static Outcome outcome(Earned earned) {
        return new Outcome(participation(earned).person(), earned.line().paid().event());
    }

    private static PaidParticipation participation(Earned earned) {
        return Objects.requireNonNull(earned.participation());
    }

    private static Span span(Earned earned) {
        return Objects.requireNonNull(earned.event());
    }
}
