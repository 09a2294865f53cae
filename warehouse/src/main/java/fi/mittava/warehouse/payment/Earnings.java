package fi.mittava.warehouse.payment;

import fi.mittava.warehouse.metric.Anchor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one contract's lines pay for, each by itself. A month counts once it is over. */
final class Earnings {

    private final Terms terms;
    private final Facts facts;
    private final LocalDate asOf;
    private final int gap;
    private final IdentityHashMap<TermLine, String> versions = new IdentityHashMap<>();
    private final List<Earned> earned = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<ClaimKey> missed = new ArrayList<>();

    private Earnings(Terms terms, Facts facts, LocalDate asOf, int gap) {
        this.terms = terms;
        this.facts = facts;
        this.asOf = asOf;
        this.gap = gap;
    }

    /**
     * Of checked terms.
     *
     * @param gap months without the status that don't end a job
     */
    static Earnings of(Terms terms, Facts facts, LocalDate asOf, int gap) {
        Earnings made = new Earnings(terms, facts, asOf, gap);
        List<PaidParticipation> participations = facts.participations(terms.contract());
        terms.slots().values().forEach(slot -> {
            if (slot.getFirst().component() == Component.FIXED) {
                made.addMonths(slot);
            } else {
                participations.forEach(participation ->
                        Terms.priced(slot, participation).ifPresent(line -> made.add(line, participation)));
            }
        });
        return made;
    }

    /** One text for all claims of a line. */
    private String version(TermLine line) {
        return versions.computeIfAbsent(line, terms::version);
    }

    List<Earned> earned() {
        return earned;
    }

    List<Pending> pending() {
        return pending;
    }

    List<ClaimKey> missed() {
        return missed;
    }

    private void addMonths(List<TermLine> slot) {
        for (YearMonth month : terms.months(asOf)) {
            LocalDate day = month.atDay(1).isBefore(terms.start()) ? terms.start() : month.atDay(1);
            slot.stream()
                    .filter(line -> line.isValidOn(day))
                    .findFirst()
                    .ifPresent(line -> earned.add(new Earned(
                            new ClaimKey(terms.contract(), version(line), "", month),
                            line,
                            1,
                            Proof.of(Proof.CONTRACT, month),
                            null,
                            null)));
        }
    }

    private void add(TermLine line, PaidParticipation participation) {
        switch (line.paid()) {
            case STARTED -> addEvent(line, participation, participation.start());
            case COMPLETED, POSITIVE_END -> addEnd(line, participation);
            case DAY, MONTH -> addTime(line, participation);
            case EMPLOYED_OPEN, EMPLOYED, IN_EDUCATION -> addStatus(line, participation);
            case RELIABLE_CHANGE -> addChange(line, participation);
            case CONTRACT_MONTH -> throw new IllegalArgumentException("a contract's month is of no participation");
        }
    }

    private void addEvent(TermLine line, PaidParticipation participation, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (day.isAfter(asOf)) {
            await(line, participation, month);
        } else {
            earn(line, participation, month, 1, Proof.of(Proof.PARTICIPATION, month), null);
        }
    }

    private void addEnd(TermLine line, PaidParticipation participation) {
        LocalDate end = participation.end();
        EndReason reason = participation.endReason();
        if (end == null || reason == null) {
            await(line, participation, null);
        } else if (line.paid() == PaidMetric.COMPLETED ? reason == EndReason.COMPLETED : reason.isPositive()) {
            addEvent(line, participation, end);
        } else {
            miss(line, participation, YearMonth.from(end));
        }
    }

    private void addTime(TermLine line, PaidParticipation participation) {
        LocalDate end = participation.end();
        LocalDate day = participation.start();
        while (end == null || !day.isAfter(end)) {
            YearMonth month = YearMonth.from(day);
            LocalDate last = end != null && end.isBefore(month.atEndOfMonth()) ? end : month.atEndOfMonth();
            if (last.isAfter(asOf)) {
                await(line, participation, month);
                return;
            }
            int days = Math.toIntExact(ChronoUnit.DAYS.between(day, last) + 1);
            int units = line.paid() == PaidMetric.DAY ? days : 1;
            earn(line, participation, month, units, Proof.of(Proof.PARTICIPATION, month), null);
            day = last.plusDays(1);
        }
    }

    private void addStatus(TermLine line, PaidParticipation participation) {
        LocalDate anchor = line.anchor() == Anchor.START ? participation.start() : participation.end();
        if (anchor == null) {
            await(line, participation, null);
            return;
        }
        YearMonth first = YearMonth.from(anchor).plusMonths(Objects.requireNonNull(line.horizon()));
        List<YearMonth> window =
                IntStream.range(0, line.window()).mapToObj(first::plusMonths).toList();
        StatusPath path = facts.path(participation.person());
        List<YearMonth> having = window.stream()
                .filter(month -> path.has(line.paid(), month, line.source()))
                .toList();
        List<YearMonth> lacking = window.stream()
                .filter(month -> path.isObserved(month, line.source()) && !having.contains(month))
                .toList();
        if (lacking.contains(first) || lacking.size() > line.gapMonths()) {
            miss(line, participation, window.getLast());
            return;
        }
        boolean isReached = having.contains(first) && having.size() >= line.window() - line.gapMonths();
        if (!isReached || window.getLast().atEndOfMonth().isAfter(asOf)) {
            await(line, participation, window.getLast());
            return;
        }
        Proof proof = new Proof(
                having.stream()
                        .flatMap(month -> path.sources(line.paid(), month, line.source()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                having);
        earn(
                line,
                participation,
                window.getLast(),
                1,
                proof,
                path.spell(line.paid().event(), first, gap));
    }

    private void addChange(TermLine line, PaidParticipation participation) {
        YearMonth end = participation.endMonth();
        Optional<SoftResult> result = facts.softResult(participation.reference(), line.source());
        if (end == null || end.atEndOfMonth().isAfter(asOf)) {
            await(line, participation, end);
        } else if (result.isEmpty()) {
            await(line, participation, null);
        } else if (result.get().countsWith(Objects.requireNonNull(line.leastResponseRate()))) {
            Proof proof = Proof.of(result.get().source(), end);
            earn(line, participation, end, 1, proof, new Span(participation.startMonth(), end));
        } else {
            miss(line, participation, end);
        }
    }

    private void earn(
            TermLine line,
            PaidParticipation participation,
            YearMonth due,
            int units,
            Proof proof,
            @Nullable Span event) {
        earned.add(new Earned(key(line, participation, due), line, units, proof, participation, event));
    }

    private void miss(TermLine line, PaidParticipation participation, YearMonth due) {
        missed.add(key(line, participation, due));
    }

    private ClaimKey key(TermLine line, PaidParticipation participation, YearMonth due) {
        return new ClaimKey(terms.contract(), version(line), participation.reference(), due);
    }

    private void await(TermLine line, PaidParticipation participation, @Nullable YearMonth knowable) {
        pending.add(new Pending(terms.contract(), version(line), participation.reference(), knowable));
    }

    /** The most forgiving line decides for all. */
    static int gap(List<Terms> terms) {
        return terms.stream()
                .flatMap(each -> each.lines().stream())
                .mapToInt(TermLine::gapMonths)
                .max()
                .orElse(0);
    }
}
