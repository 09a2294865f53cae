package fi.mittava.warehouse.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a contract pays for.
 *
 * @param end last day; null: until further notice
 */
public record Terms(
        String contract,
        String provider,
        LocalDate start,
        @Nullable LocalDate end,
        List<TermLine> lines,
        Caps caps) {

    /** One before all, the dearest first: whoever is in several priced groups has the barriers of each. */
    private static final Comparator<TermLine> SPECIFIC_AND_DEAR = Comparator.comparing(
                    (TermLine line) -> line.targetGroup() == null)
            .thenComparing(Comparator.comparingLong(TermLine::price).reversed())
            .thenComparing(TermLine::version);

    public Terms {
        lines = List.copyOf(lines);
    }

    /** Lines that price the same thing, by what it is. */
    public Map<String, List<TermLine>> slots() {
        return lines.stream().collect(Collectors.groupingBy(TermLine::slot, TreeMap::new, Collectors.toList()));
    }

    public String version(TermLine line) {
        return contract + "/" + line.version();
    }

    static String floorVersion(String contract) {
        return contract + "/FLOOR";
    }

    /** All that a claim may be of. */
    Set<String> versions() {
        return Stream.concat(lines.stream().map(this::version), Stream.of(floorVersion(contract)))
                .collect(Collectors.toSet());
    }

    /** The price that was frozen on the day when it started. */
    public static Optional<TermLine> priced(List<TermLine> slot, PaidParticipation participation) {
        return slot.stream()
                .filter(line -> line.isValidOn(participation.start()) && line.isFor(participation))
                .min(SPECIFIC_AND_DEAR);
    }

    /** Of the contract, those that are over. */
    List<YearMonth> months(LocalDate asOf) {
        LocalDate last = end == null || end.isAfter(asOf) ? asOf : end;
        return Stream.iterate(YearMonth.from(start), month -> month.plusMonths(1))
                .takeWhile(month -> !month.atDay(1).isAfter(last)
                        && (last.equals(end) || !month.atEndOfMonth().isAfter(last)))
                .toList();
    }
}
