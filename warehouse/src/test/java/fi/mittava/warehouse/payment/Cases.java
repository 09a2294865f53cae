package fi.mittava.warehouse.payment;

import static fi.mittava.warehouse.payment.Known.since;

import fi.mittava.warehouse.metric.Anchor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms and evidence of a few words. Contracts run through 2024 and 2025; facts are known from the day on which they become true. */
final class Cases {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private final List<Known<PaidParticipation>> participations = new ArrayList<>();
    private final List<Known<PersonMonths>> months = new ArrayList<>();
    private final List<Known<SoftResult>> softResults = new ArrayList<>();

    static Terms terms(String contract, Caps caps, TermLine... lines) {
        return new Terms(contract, "P-" + contract, FIRST, LAST, List.of(lines), caps);
    }

    static TermLine fixed(long price) {
        return line(Component.FIXED, PaidMetric.CONTRACT_MONTH, null, null, 0, 0, price, null);
    }

    static TermLine output(PaidMetric metric, long price) {
        return line(Component.OUTPUT, metric, null, null, 0, 0, price, null);
    }

    static TermLine status(PaidMetric metric, Anchor anchor, int horizon, int sustain, int gap, long price) {
        return line(Component.OUTCOME, metric, anchor, horizon, sustain, gap, price, null);
    }

    static TermLine change(double leastResponseRate, long price) {
        return line(Component.OUTCOME, PaidMetric.RELIABLE_CHANGE, null, null, 0, 0, price, leastResponseRate);
    }

    private static TermLine line(
            Component component,
            PaidMetric metric,
            @Nullable Anchor anchor,
            @Nullable Integer horizon,
            int sustain,
            int gap,
            long price,
            @Nullable Double rate) {
        return new TermLine(
                component,
                metric.name(),
                anchor,
                horizon,
                sustain,
                gap,
                price,
                FIRST,
                null,
                null,
                null,
                null,
                null,
                rate);
    }

    static TermLine forGroup(TermLine line, @Nullable String group) {
        return with(line, line.price(), line.validFrom(), line.validTo(), group, line.cap(), line.personCap());
    }

    static TermLine valid(TermLine line, LocalDate from, @Nullable LocalDate to) {
        return with(line, line.price(), from, to, line.targetGroup(), line.cap(), line.personCap());
    }

    static TermLine priced(TermLine line, long price) {
        return with(line, price, line.validFrom(), line.validTo(), line.targetGroup(), line.cap(), line.personCap());
    }

    static TermLine capped(TermLine line, @Nullable Long cap, @Nullable Long personCap) {
        return with(line, line.price(), line.validFrom(), line.validTo(), line.targetGroup(), cap, personCap);
    }

    private static TermLine with(
            TermLine line,
            long price,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String group,
            @Nullable Long cap,
            @Nullable Long personCap) {
        return new TermLine(
                line.component(),
                line.metric(),
                line.anchor(),
                line.horizon(),
                line.sustainMonths(),
                line.gapMonths(),
                price,
                from,
                to,
                group,
                cap,
                personCap,
                line.source(),
                line.leastResponseRate());
    }

    static PaidParticipation participation(
            String reference, int person, String contract, String start, @Nullable String end, String... groups) {
        return new PaidParticipation(
                reference,
                person,
                contract,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                end == null ? null : EndReason.COMPLETED,
                List.of(groups));
    }

    Cases participant(
            String reference, int person, String contract, String start, @Nullable String end, String... groups) {
        return know(start, participation(reference, person, contract, start, end, groups));
    }

    Cases know(String day, PaidParticipation participation) {
        participations.add(since(LocalDate.parse(day), participation));
        return this;
    }

    /** Months from one on: {@code o} in the open market, {@code e} supported, {@code s} in education, {@code -} neither, blank not observed. */
    Cases months(int person, String from, String statuses) {
        YearMonth first = YearMonth.parse(from);
        for (int place = 0; place < statuses.length(); place++) {
            if (statuses.charAt(place) != ' ') {
                YearMonth month = first.plusMonths(place);
                month(month.atEndOfMonth().toString(), person, month.toString(), statuses.charAt(place));
            }
        }
        return this;
    }

    Cases month(String day, int person, String month, char status) {
        String band = switch (status) {
            case 'o' -> "1";
            case 'e' -> "3";
            case 's' -> "4";
            default -> "6";
        };
        months.add(since(LocalDate.parse(day), new PersonMonths(person, YearMonth.parse(month), "register", band)));
        return this;
    }

    Cases result(String day, SoftResult result) {
        softResults.add(since(LocalDate.parse(day), result));
        return this;
    }

    Evidence evidence() {
        return new Evidence(participations, months, softResults);
    }

    Entitlements entitlements(String asOf, Terms... contracts) {
        return Entitlements.of(List.of(contracts), evidence(), LocalDate.parse(asOf));
    }

    /** "participation due amount", or "due amount" of the contract itself. */
    static List<String> told(Entitlements entitlements) {
        return entitlements.claims().stream()
                .map(claim -> Stream.of(
                                claim.key().participation(),
                                claim.key().due().toString(),
                                Long.toString(claim.amount()))
                        .filter(part -> !part.isEmpty())
                        .reduce((one, next) -> one + " " + next)
                        .orElseThrow())
                .toList();
    }
}
