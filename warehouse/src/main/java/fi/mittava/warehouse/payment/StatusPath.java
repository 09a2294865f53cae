package fi.mittava.warehouse.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's months, as sources tell of them. */
final class StatusPath {

    static final StatusPath EMPTY = new StatusPath();

    private final List<PersonMonths> runs = new ArrayList<>();

    void add(PersonMonths run) {
        runs.add(run);
    }

    boolean isObserved(YearMonth month, @Nullable String source) {
        return runs(source).anyMatch(run -> run.isObserved(month));
    }

    /** As soon as one source says so. */
    boolean has(PaidMetric status, YearMonth month, @Nullable String source) {
        return runs(source).anyMatch(run -> run.has(status, month));
    }

    /** Those that say so, in order. */
    List<String> sources(PaidMetric status, YearMonth month, @Nullable String source) {
        return runs(source)
                .filter(run -> run.has(status, month))
                .map(PersonMonths::source)
                .sorted()
                .toList();
    }

    /** The run of months with the status around one that has it; as many months as {@code gap} in a row don't end it. */
    Span spell(PaidMetric status, YearMonth month, int gap) {
        YearMonth first = runs.stream()
                .map(PersonMonths::from)
                .min(Comparator.naturalOrder())
                .orElse(month);
        YearMonth last = runs.stream()
                .map(PersonMonths::to)
                .max(Comparator.naturalOrder())
                .orElse(month);
        YearMonth from = month;
        for (YearMonth before = month.minusMonths(1);
                isNear(before, from, gap, first, last);
                before = before.minusMonths(1)) {
            from = has(status, before, null) ? before : from;
        }
        YearMonth to = month;
        for (YearMonth after = month.plusMonths(1); isNear(to, after, gap, first, last); after = after.plusMonths(1)) {
            to = has(status, after, null) ? after : to;
        }
        return new Span(from, to);
    }

    /** Whether the earlier of two months is told of, the later too, and no more than the gap lies between them. */
    private static boolean isNear(YearMonth earlier, YearMonth later, int gap, YearMonth first, YearMonth last) {
        return !earlier.isBefore(first) && !later.isAfter(last) && !later.isAfter(earlier.plusMonths(gap + 1L));
    }

    private Stream<PersonMonths> runs(@Nullable String source) {
        return runs.stream().filter(run -> source == null || source.equals(run.source()));
    }
}
