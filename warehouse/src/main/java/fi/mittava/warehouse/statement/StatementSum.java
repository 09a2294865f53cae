package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.StatementLine;
import fi.mittava.warehouse.payment.StatementLine.Reason;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines of one price together.
 *
 * @param due null: of all months
 * @param reason null: of any
 * @param bookedIn null: in no statement before, or in any
 * @param claims how many lines
 * @param units of all of them
 * @param cents of all of them
 */
public record StatementSum(
        PriceVersion price,
        @Nullable YearMonth due,
        @Nullable Reason reason,
        @Nullable YearMonth bookedIn,
        int claims,
        int units,
        long cents) {

    private static final Comparator<StatementSum> ORDER = Comparator.comparing(
                    (StatementSum sum) -> sum.price().code())
            .thenComparing(StatementSum::due, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StatementSum::reason, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StatementSum::bookedIn, Comparator.nullsFirst(Comparator.naturalOrder()));

    private record Group(
            String version,
            @Nullable YearMonth due,
            @Nullable Reason reason,
            @Nullable YearMonth bookedIn) {}

    /** By price, month, reason and statement before. */
    static List<StatementSum> each(String contract, List<StatementLine> lines) {
        return sums(contract, lines, true);
    }

    /** By price alone. */
    static List<StatementSum> byPrice(String contract, List<StatementLine> lines) {
        return sums(contract, lines, false);
    }

    private static List<StatementSum> sums(String contract, List<StatementLine> lines, boolean isEach) {
        Map<Group, StatementSum> sums = new HashMap<>();
        for (StatementLine line : lines) {
            ClaimKey key = line.claim().key();
            Group group = isEach
                    ? new Group(key.version(), key.due(), line.reason(), line.bookedIn())
                    : new Group(key.version(), null, null, null);
            sums.merge(
                    group,
                    new StatementSum(
                            PriceVersion.of(contract, key.version()),
                            group.due(),
                            group.reason(),
                            group.bookedIn(),
                            1,
                            line.claim().units(),
                            line.amount()),
                    StatementSum::plus);
        }
        return sums.values().stream().sorted(ORDER).toList();
    }

    private StatementSum plus(StatementSum other) {
        return new StatementSum(
                price, due, reason, bookedIn, claims + other.claims, units + other.units, cents + other.cents);
    }
}
