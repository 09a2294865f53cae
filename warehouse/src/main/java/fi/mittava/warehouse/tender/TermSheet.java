package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.payment.Caps;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.payment.TermLine;
import fi.mittava.warehouse.payment.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Terms that are tried on contracts of the past, the same for each.
 *
 * @param isOwn each contract's own terms instead; then there are no lines and no caps
 * @param caps of each contract
 */
public record TermSheet(String name, boolean isOwn, List<Line> lines, Caps caps) {

    public TermSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One price, from the first day to the last; see {@link TermLine}.
     *
     * @param price cents
     * @param targetGroup null: all
     * @param source the only source that shows it; null: any
     */
    public record Line(
            Component component,
            PaidMetric metric,
            @Nullable Anchor anchor,
            @Nullable Integer horizon,
            int sustainMonths,
            int gapMonths,
            long price,
            @Nullable String targetGroup,
            @Nullable Long cap,
            @Nullable Long personCap,
            @Nullable String source,
            @Nullable Double leastResponseRate) {

        TermLine from(LocalDate day) {
            return new TermLine(
                    component,
                    metric.name(),
                    anchor,
                    horizon,
                    sustainMonths,
                    gapMonths,
                    price,
                    day,
                    null,
                    targetGroup,
                    cap,
                    personCap,
                    source,
                    leastResponseRate);
        }
    }

    /** Each contract's own. */
    public static TermSheet own(String name) {
        return new TermSheet(name, true, List.of(), Caps.NONE);
    }

    /**
     * The sheet as terms of one contract, which price all that ever started in it.
     *
     * @param first day on which somebody started
     */
    Terms of(PastContract contract, LocalDate first) {
        LocalDate start = contract.start() == null ? first : contract.start();
        LocalDate from = first.isBefore(start) ? first : start;
        LocalDate end = contract.end();
        return new Terms(
                contract.code(),
                contract.provider(),
                start,
                // Of dates that contradict each other the contract's end is left out.
                Stream.ofNullable(end)
                        .filter(day -> !day.isBefore(start))
                        .findFirst()
                        .orElse(null),
                lines.stream().map(line -> line.from(from)).toList(),
                caps);
    }
}
