package fi.mittava.warehouse.payment;

import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.Collector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms of up to three contracts, and what came to be known of up to six persons, late, corrected and withdrawn at times. */
final class RandomCase {

    static final LocalDate NOW = LocalDate.of(2026, 6, 30);
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final int MONTHS = 30;
    private static final List<String> GROUPS = List.of("young", "long", "health");

    private final Random random;
    private final List<Terms> contracts = new ArrayList<>();
    private final List<Known<PaidParticipation>> participations = new ArrayList<>();
    private final List<Known<PersonMonths>> months = new ArrayList<>();
    private final List<Known<SoftResult>> softResults = new ArrayList<>();

    RandomCase(long seed) {
        random = new Random(seed);
        int count = 1 + random.nextInt(3);
        for (int number = 1; number <= count; number++) {
            addTerms("C" + number);
        }
        for (int person = 1; person <= 2 + random.nextInt(5); person++) {
            addPerson(person, count);
        }
    }

    List<Terms> contracts() {
        return contracts;
    }

    Evidence evidence() {
        return new Evidence(participations, months, softResults);
    }

    /** As if nothing had ever been known of some persons. */
    Evidence without(Set<Integer> persons) {
        Set<String> gone = participations.stream()
                .map(Known::fact)
                .filter(participation -> persons.contains(participation.person()))
                .map(PaidParticipation::reference)
                .collect(Collectors.toSet());
        return new Evidence(
                participations.stream()
                        .filter(known -> !gone.contains(known.fact().reference()))
                        .toList(),
                months.stream()
                        .filter(known -> !persons.contains(known.fact().person()))
                        .toList(),
                softResults.stream()
                        .filter(known -> !gone.contains(known.fact().participation()))
                        .toList());
    }

    /** What has arrived by a day, in any order. */
    Evidence arrived(LocalDate day, Random order) {
        return new Evidence(
                arrived(participations, day, order), arrived(months, day, order), arrived(softResults, day, order));
    }

    private static <T> List<Known<T>> arrived(List<Known<T>> all, LocalDate day, Random order) {
        List<Known<T>> arrived = new ArrayList<>(
                all.stream().filter(fact -> !fact.since().isAfter(day)).toList());
        Collections.shuffle(arrived, order);
        return arrived;
    }

    private void addTerms(String contract) {
        List<TermLine> lines = new ArrayList<>();
        if (random.nextBoolean()) {
            lines.add(capped(Cases.fixed(price())));
        }
        Stream.of(PaidMetric.values())
                .filter(metric -> metric.component() == Component.OUTPUT && random.nextInt(3) == 0)
                .forEach(metric -> add(lines, Cases.output(metric, metric == PaidMetric.DAY ? price() / 20 : price())));
        for (PaidMetric metric : List.of(PaidMetric.EMPLOYED_OPEN, PaidMetric.EMPLOYED, PaidMetric.IN_EDUCATION)) {
            for (int milestone = 0; milestone < random.nextInt(3); milestone++) {
                int sustain = random.nextInt(5);
                add(
                        lines,
                        Cases.status(
                                metric,
                                random.nextBoolean() ? Anchor.START : Anchor.END,
                                milestone * 6 + random.nextInt(6),
                                sustain,
                                random.nextInt(Math.max(1, sustain)),
                                price()));
            }
        }
        if (lines.isEmpty() || random.nextBoolean()) {
            add(lines, Cases.change(random.nextInt(10) / 10.0, price()));
        }
        Long month = cap(5);
        Long floor = month == null && random.nextInt(3) == 0 ? (Long) price() : null;
        Long whole = cap(20);
        contracts.add(Cases.terms(
                contract,
                new Caps(cap(3), month, floor != null && whole != null ? (Long) Math.max(whole, floor) : whole, floor),
                lines.toArray(TermLine[]::new)));
    }

    /** One or two versions for all, and prices for some groups. */
    private void add(List<TermLine> lines, TermLine line) {
        if (random.nextBoolean()) {
            lines.add(capped(line));
        } else {
            LocalDate change = Cases.FIRST.plusDays(random.nextInt(300));
            lines.add(capped(Cases.valid(line, Cases.FIRST, change)));
            lines.add(capped(Cases.valid(Cases.priced(line, price()), change.plusDays(1), null)));
        }
        GROUPS.stream()
                .filter(group -> random.nextInt(3) == 0)
                .forEach(group -> lines.add(capped(Cases.forGroup(Cases.priced(line, price()), group))));
    }

    private TermLine capped(TermLine line) {
        return Cases.capped(line, cap(6), line.component() == Component.FIXED ? null : cap(2));
    }

    private long price() {
        return 100L + random.nextInt(100_000);
    }

    private <T> T oneOf(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private @Nullable Long cap(int prices) {
        return random.nextInt(3) == 0 ? (Long) (long) random.nextInt(prices * 60_000) : null;
    }

    private void addPerson(int person, int contractCount) {
        for (int number = 0; number < 1 + random.nextInt(3); number++) {
            String reference = person + "-" + number;
            PaidParticipation first = participation(reference, person, contractCount);
            LocalDate since = first.start().plusDays(random.nextInt(60));
            participations.add(Known.since(since, first));
            if (random.nextInt(3) == 0) {
                participations.add(new Known<>(
                        since.plusDays(1 + random.nextInt(300)),
                        participation(reference, person, contractCount),
                        random.nextInt(3) == 0));
            }
            if (random.nextBoolean()) {
                SoftResult result = new SoftResult(
                        reference,
                        "wellbeing",
                        random.nextInt(3) > 0,
                        oneOf(Collector.values()),
                        random.nextInt(11) / 10.0);
                LocalDate day = since.plusDays(random.nextInt(400));
                softResults.add(Known.since(day, result));
                if (random.nextInt(4) == 0) {
                    softResults.add(new Known<>(day.plusDays(30), result, true));
                }
            }
        }
        String band = band();
        for (int place = 0; place < MONTHS; place++) {
            band = random.nextInt(4) == 0 ? band() : band;
            addMonth(new PersonMonths(person, FIRST.plusMonths(place), "register", band));
        }
    }

    private void addMonth(PersonMonths month) {
        if (random.nextInt(15) == 0) {
            return;
        }
        LocalDate since = month.from().atEndOfMonth().plusDays(random.nextInt(200));
        months.add(Known.since(since, month));
        if (random.nextInt(10) == 0) {
            months.add(new Known<>(
                    since.plusDays(1 + random.nextInt(300)),
                    new PersonMonths(month.person(), month.from(), month.source(), band()),
                    random.nextInt(3) == 0));
        }
    }

    private String band() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> "2";
            case 2 -> "3";
            case 3 -> "4";
            default -> "5";
        };
    }

    private PaidParticipation participation(String reference, int person, int contractCount) {
        LocalDate start = Cases.FIRST.plusDays(random.nextInt(450));
        boolean isEnded = random.nextInt(5) > 0;
        return new PaidParticipation(
                reference,
                person,
                "C" + (1 + random.nextInt(contractCount)),
                start,
                isEnded ? start.plusDays(random.nextInt(200)) : null,
                isEnded ? oneOf(EndReason.values()) : null,
                GROUPS.stream().filter(group -> random.nextInt(3) == 0).toList());
    }
}
