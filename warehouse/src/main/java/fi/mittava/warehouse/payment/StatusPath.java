package fi.mittava.warehouse.payment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person's months, as sources tell of them. */
final class StatusPath {

    static final StatusPath EMPTY = new StatusPath();

    private final TreeMap<YearMonth, List<StatusMonth>> months = new TreeMap<>();

    void add(StatusMonth month) {
        months.computeIfAbsent(month.month(), key -> new ArrayList<>()).add(month);
    }

    boolean isObserved(YearMonth month, @Nullable String source) {
        return told(month, source).stream().findAny().isPresent();
    }

    /** As soon as one source says so. */
    boolean has(PaidMetric status, YearMonth month, @Nullable String source) {
        return told(month, source).stream().anyMatch(told -> told.has(status));
    }

    /** Those that say so, in order. */
    List<String> sources(PaidMetric status, YearMonth month, @Nullable String source) {
        return told(month, source).stream()
                .filter(told -> told.has(status))
                .map(StatusMonth::source)
                .sorted()
                .toList();
    }

    /** The run of months with the status around one that has it; as many months as {@code gap} in a row don't end it. */
    Span spell(PaidMetric status, YearMonth month, int gap) {
        NavigableSet<YearMonth> having = months.keySet().stream()
                .filter(each -> has(status, each, null))
                .collect(Collectors.toCollection(TreeSet::new));
        YearMonth from = month;
        for (YearMonth before = having.lower(from); isJoined(before, from, gap); before = having.lower(from)) {
            from = before;
        }
        YearMonth to = month;
        for (YearMonth after = having.higher(to); isJoined(to, after, gap); after = having.higher(to)) {
            to = after;
        }
        return new Span(from, to);
    }

    private static boolean isJoined(@Nullable YearMonth one, @Nullable YearMonth next, int gap) {
        return one != null && next != null && ChronoUnit.MONTHS.between(one, next) <= gap + 1L;
    }

    private List<StatusMonth> told(YearMonth month, @Nullable String source) {
        return months.getOrDefault(month, List.of()).stream()
                .filter(told -> source == null || source.equals(told.source()))
                .toList();
    }
}
