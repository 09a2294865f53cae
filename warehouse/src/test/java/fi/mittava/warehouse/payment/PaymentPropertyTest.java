package fi.mittava.warehouse.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.metric.Anchor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentPropertyTest {

    private static final int CASES = 400;

    private interface Property {
        void holds(RandomCase made, long seed);
    }

    private static void forAll(Property property) {
        LongStream.range(0, CASES).forEach(seed -> property.holds(new RandomCase(seed), seed));
    }

    private static Entitlements owed(RandomCase made) {
        return Entitlements.of(made.contracts(), made.evidence(), RandomCase.NOW);
    }

    private static Map<String, PaidParticipation> participations(RandomCase made) {
        return made.contracts().stream()
                .flatMap(terms -> made.evidence().at(RandomCase.NOW).participations(terms.contract()).stream())
                .collect(Collectors.toMap(PaidParticipation::reference, Function.identity()));
    }

    private static Map<String, TermLine> lines(RandomCase made) {
        return made.contracts().stream()
                .flatMap(terms -> terms.lines().stream().map(line -> Map.entry(terms.version(line), line)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean has(RandomCase made, int person, PaidMetric status, YearMonth month) {
        return made.evidence().at(RandomCase.NOW).path(person).has(status, month, null);
    }

    @Test
    void orderOfArrivalDoesNotMatterAndThePastIsOnlyAddedTo() {
        forAll((made, seed) -> {
            Random random = new Random(seed);
            Map<String, List<Statement>> statements = new HashMap<>();
            for (YearMonth month = YearMonth.of(2024, 2);
                    month.atEndOfMonth().isBefore(RandomCase.NOW);
                    month = month.plusMonths(1 + random.nextInt(6))) {
                LocalDate day = month.atEndOfMonth().plusDays(random.nextInt(25));
                book(statements, made, month, made.arrived(day, random), day);
            }
            YearMonth last = YearMonth.from(RandomCase.NOW);
            book(statements, made, last, made.arrived(RandomCase.NOW, random), RandomCase.NOW);

            Map<ClaimKey, Long> booked = statements.values().stream()
                    .flatMap(List::stream)
                    .flatMap(statement -> statement.lines().stream())
                    .collect(Collectors.groupingBy(
                            line -> line.claim().key(), Collectors.summingLong(StatementLine::amount)));
            booked.values().removeIf(amount -> amount == 0);
            assertThat(booked).as("seed %d", seed).isEqualTo(amounts(owed(made)));
        });
    }

    private static void book(
            Map<String, List<Statement>> statements,
            RandomCase made,
            YearMonth month,
            Evidence evidence,
            LocalDate asOf) {
        Entitlements now = Entitlements.of(made.contracts(), evidence, asOf);
        for (Terms terms : made.contracts()) {
            List<Statement> before = statements.computeIfAbsent(terms.contract(), key -> new ArrayList<>());
            Statement next = Statement.of(terms.contract(), month, now, List.copyOf(before));
            assertThat(Statement.of(terms.contract(), month, now, before.reversed()))
                    .isEqualTo(next);
            before.add(next);
            assertThat(before.stream().mapToLong(Statement::total).sum()).isNotNegative();
            assertThat(next.lines()).allSatisfy(line -> {
                assertThat(line.claim().amount()).isNotNegative();
                assertThat(terms.versions()).contains(line.claim().key().version());
                assertThat(line.claim().proof().sources()).isNotEmpty();
                assertThat(line.claim().proof().months()).isNotEmpty();
                assertThat(line.amount() >= 0 || line.bookedIn() != null).isTrue();
            });
        }
    }

    /** Whatever is left of the evidence: what was booked for persons who are erased stays, and no cap is exceeded. */
    @Test
    void whatIsSettledStaysAndNoCapIsExceeded() {
        Set<CapKind> cut = new HashSet<>();
        forAll((made, seed) -> {
            Random random = new Random(seed);
            LocalDate day = LocalDate.of(2025, 1 + random.nextInt(12), 10);
            YearMonth month = YearMonth.from(day).minusMonths(1);
            Set<Integer> erased = IntStream.rangeClosed(1, 6)
                    .filter(person -> random.nextBoolean())
                    .boxed()
                    .collect(Collectors.toSet());
            Set<String> gone = made.evidence().participations().stream()
                    .map(Known::fact)
                    .filter(participation -> erased.contains(participation.person()))
                    .map(PaidParticipation::reference)
                    .collect(Collectors.toSet());
            Entitlements then = Entitlements.of(made.contracts(), made.evidence(), day);
            Map<String, Statement> booked = made.contracts().stream()
                    .collect(Collectors.toMap(
                            Terms::contract, terms -> Statement.of(terms.contract(), month, then, List.of())));
            List<Claim> settled = booked.values().stream()
                    .flatMap(statement -> statement.lines().stream())
                    .map(StatementLine::claim)
                    .filter(claim -> gone.contains(claim.key().participation()))
                    .toList();

            Entitlements now = Entitlements.of(made.contracts(), made.without(erased), RandomCase.NOW, settled);
            assertThat(now.claims()).containsAll(settled);
            for (Terms terms : made.contracts()) {
                Statement first = Objects.requireNonNull(booked.get(terms.contract()));
                Statement next = Statement.of(terms.contract(), YearMonth.from(RandomCase.NOW), now, List.of(first));
                List<Claim> own = now.claims().stream()
                        .filter(claim -> claim.key().contract().equals(terms.contract()))
                        .toList();
                assertThat(next.lines())
                        .noneMatch(line -> settled.stream()
                                .anyMatch(
                                        claim -> claim.key().equals(line.claim().key())));
                assertThat(first.total() + next.total())
                        .isEqualTo(own.stream().mapToLong(Claim::amount).sum());
                own.stream().map(Claim::cutBy).filter(Objects::nonNull).forEach(cut::add);
                assertUnderCaps(terms, own);
            }
        });
        assertThat(cut).containsExactlyInAnyOrder(CapKind.values());
    }

    private static void assertUnderCaps(Terms terms, List<Claim> claims) {
        assertThat(sum(claims)).isLessThanOrEqualTo(orNone(terms.caps().contract()));
        claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.key().due()))
                .values()
                .forEach(month -> assertThat(sum(month))
                        .isLessThanOrEqualTo(orNone(terms.caps().month())));
        terms.lines()
                .forEach(line -> assertThat(sum(claims.stream()
                                .filter(claim -> claim.key().version().equals(terms.version(line)))
                                .toList()))
                        .isLessThanOrEqualTo(orNone(line.cap())));
    }

    private static long sum(List<Claim> claims) {
        return claims.stream().mapToLong(Claim::amount).sum();
    }

    private static long orNone(@Nullable Long cap) {
        return cap == null ? Long.MAX_VALUE : cap;
    }

    private static Map<ClaimKey, Long> amounts(Entitlements owed) {
        return owed.claims().stream()
                .filter(claim -> claim.amount() != 0)
                .collect(Collectors.toMap(Claim::key, Claim::amount));
    }

    @Test
    void theSameFactsInAnyOrderMakeTheSameEntitlements() {
        forAll((made, seed) -> {
            List<Terms> reversed = made.contracts().reversed().stream()
                    .map(terms -> new Terms(
                            terms.contract(),
                            terms.provider(),
                            terms.start(),
                            terms.end(),
                            terms.lines().reversed(),
                            terms.caps()))
                    .toList();
            Evidence shuffled = made.arrived(RandomCase.NOW, new Random(seed));
            assertThat(Entitlements.of(reversed, shuffled, RandomCase.NOW)).isEqualTo(owed(made));
        });
    }

    /** A cap that cuts is used up to the cent: nobody is refused money that is there. */
    @Test
    void noCapIsExceededAndOneThatCutsIsUsedUp() {
        Set<CapKind> seen = new HashSet<>();
        forAll((made, seed) -> {
            Map<String, PaidParticipation> participations = participations(made);
            Map<String, TermLine> lines = lines(made);
            List<Claim> claims = owed(made).claims();
            for (Terms terms : made.contracts()) {
                List<Claim> own = claims.stream()
                        .filter(claim -> claim.key().contract().equals(terms.contract()))
                        .toList();
                for (Claim claim : own) {
                    TermLine line = lines.get(claim.key().version());
                    PaidParticipation who = participations.get(claim.key().participation());
                    for (CapKind kind : CapKind.values()) {
                        Long cap = cap(kind, terms, line, who);
                        long used = own.stream()
                                .filter(other -> isUnder(kind, claim, who, other, participations))
                                .mapToLong(Claim::amount)
                                .sum();
                        assertThat(used).isBetween(0L, cap == null ? Long.MAX_VALUE : cap);
                        if (claim.cutBy() == kind) {
                            seen.add(kind);
                            assertThat(cap).isEqualTo(used);
                        }
                    }
                    assertThat(claim.cutBy() == null).isEqualTo(claim.amount() == claim.price());
                }
            }
        });
        assertThat(seen).containsExactlyInAnyOrder(CapKind.values());
    }

    private static @Nullable Long cap(
            CapKind kind, Terms terms, @Nullable TermLine line, @Nullable PaidParticipation who) {
        return switch (kind) {
            case PERSON_OF_LINE -> line == null || who == null ? null : line.personCap();
            case LINE -> line == null ? null : line.cap();
            case PERSON -> who == null ? null : terms.caps().person();
            case MONTH -> terms.caps().month();
            case CONTRACT -> terms.caps().contract();
        };
    }

    private static boolean isUnder(
            CapKind kind,
            Claim claim,
            @Nullable PaidParticipation who,
            Claim other,
            Map<String, PaidParticipation> participations) {
        PaidParticipation whoElse = participations.get(other.key().participation());
        boolean isSamePerson = who != null && whoElse != null && who.person() == whoElse.person();
        boolean isSameLine = claim.key().version().equals(other.key().version());
        return switch (kind) {
            case PERSON_OF_LINE -> isSamePerson && isSameLine;
            case LINE -> isSameLine;
            case PERSON -> isSamePerson;
            case MONTH -> claim.key().due().equals(other.key().due());
            case CONTRACT -> true;
        };
    }

    @Test
    void everyMonthOfAContractReachesItsFloorUnlessTheContractIsUsedUp() {
        forAll((made, seed) -> {
            List<Claim> claims = owed(made).claims();
            for (Terms terms : made.contracts()) {
                Long floor = terms.caps().floorMonth();
                if (floor != null) {
                    Map<YearMonth, Long> sums = claims.stream()
                            .filter(claim -> claim.key().contract().equals(terms.contract()))
                            .collect(Collectors.groupingBy(
                                    claim -> claim.key().due(), Collectors.summingLong(Claim::amount)));
                    long all = sums.values().stream().mapToLong(Long::longValue).sum();
                    boolean isUsedUp = Objects.equals(terms.caps().contract(), all);
                    assertThat(sums).hasSizeGreaterThanOrEqualTo(24);
                    assertThat(terms.months(RandomCase.NOW))
                            .allMatch(month -> isUsedUp || sums.getOrDefault(month, 0L) >= floor);
                }
            }
        });
    }

    /** Counted month by month: who has reached what a line pays for, who hasn't, and of whom that isn't known. */
    @Test
    void gapsAreAsCountedByHand() {
        Map<String, Integer> seen = new HashMap<>();
        forAll((made, seed) -> {
            Entitlements owed = owed(made);
            Set<String> reached = Stream.concat(owed.claims().stream().map(Claim::key), owed.lost().stream())
                    .map(key -> key.version() + " " + key.participation())
                    .collect(Collectors.toSet());
            Set<String> pending = owed.pending().stream()
                    .map(each -> each.version() + " " + each.participation())
                    .collect(Collectors.toSet());
            for (Terms terms : made.contracts()) {
                for (PaidParticipation who : participations(made).values()) {
                    terms.slots().values().stream()
                            .filter(slot -> slot.getFirst().paid().isStatus()
                                    && who.contract().equals(terms.contract()))
                            .flatMap(slot -> Terms.priced(slot, who).stream())
                            .forEach(line -> {
                                String key = terms.version(line) + " " + who.reference();
                                String expected = counted(made, line, who);
                                seen.merge(expected, 1, Integer::sum);
                                assertThat(
                                                reached.contains(key)
                                                        ? "reached"
                                                        : pending.contains(key) ? "open" : "missed")
                                        .as("seed %d %s", seed, key)
                                        .isEqualTo(expected);
                            });
                }
            }
        });
        assertThat(seen).containsOnlyKeys("reached", "open", "missed");
    }

    private static String counted(RandomCase made, TermLine line, PaidParticipation who) {
        LocalDate anchor = line.anchor() == Anchor.START ? who.start() : who.end();
        if (anchor == null) {
            return "open";
        }
        int least = 0;
        int most = 0;
        boolean isFirstKnown = false;
        for (int place = 0; place < Math.max(1, line.sustainMonths()); place++) {
            YearMonth month = YearMonth.from(anchor).plusMonths(Objects.requireNonNull(line.horizon()) + place);
            boolean isKnown =
                    made.evidence().at(RandomCase.NOW).path(who.person()).isObserved(month, null);
            boolean hasIt = has(made, who.person(), line.paid(), month);
            if (place == 0 && isKnown && !hasIt) {
                return "missed";
            }
            isFirstKnown |= place == 0 && isKnown;
            least += hasIt ? 0 : isKnown ? 1 : 0;
            most += hasIt ? 0 : 1;
        }
        return least > line.gapMonths() ? "missed" : isFirstKnown && most <= line.gapMonths() ? "reached" : "open";
    }

    /** Two participations of a person are never both paid for a job that runs from the one's window to the other's. */
    @Test
    void noOutcomeOfAPersonIsPaidTwice() {
        int[] lost = {0};
        forAll((made, seed) -> {
            Entitlements owed = owed(made);
            Map<String, PaidParticipation> participations = participations(made);
            Map<String, TermLine> lines = lines(made);
            int gap =
                    lines.values().stream().mapToInt(TermLine::gapMonths).max().orElse(0);
            List<Claim> outcomes = owed.claims().stream()
                    .filter(claim -> isOutcome(lines.get(claim.key().version())))
                    .toList();
            for (Claim one : outcomes) {
                for (Claim other : outcomes) {
                    PaidParticipation who =
                            Objects.requireNonNull(participations.get(one.key().participation()));
                    PaidParticipation whoElse = Objects.requireNonNull(
                            participations.get(other.key().participation()));
                    PaidMetric event = event(lines, one.key());
                    if (who.person() == whoElse.person()
                            && !who.reference().equals(whoElse.reference())
                            && event == event(lines, other.key())) {
                        assertThat(isOne(made, who, whoElse, event, one, other, gap))
                                .as("seed %d %s %s", seed, one, other)
                                .isFalse();
                    }
                }
            }
            lost[0] += owed.lost().size();
            assertThat(owed.lost())
                    .allMatch(key -> outcomes.stream()
                            .anyMatch(claim -> event(lines, key) == event(lines, claim.key())
                                    && !key.participation().equals(claim.key().participation())
                                    && person(participations, key) == person(participations, claim.key())));
        });
        assertThat(lost[0]).isGreaterThan(100);
    }

    private static boolean isOutcome(@Nullable TermLine line) {
        return line != null && line.component() == Component.OUTCOME;
    }

    private static PaidMetric event(Map<String, TermLine> lines, ClaimKey key) {
        return Objects.requireNonNull(lines.get(key.version())).paid().event();
    }

    private static int person(Map<String, PaidParticipation> participations, ClaimKey key) {
        return Objects.requireNonNull(participations.get(key.participation())).person();
    }

    private static boolean isOne(
            RandomCase made,
            PaidParticipation who,
            PaidParticipation whoElse,
            PaidMetric event,
            Claim one,
            Claim other,
            int gap) {
        if (event == PaidMetric.RELIABLE_CHANGE) {
            return !who.start()
                            .isAfter(Objects.requireNonNull(whoElse.endMonth()).atEndOfMonth())
                    && !whoElse.start()
                            .isAfter(Objects.requireNonNull(who.endMonth()).atEndOfMonth());
        }
        YearMonth from = one.proof().months().getFirst();
        YearMonth to = other.proof().months().getFirst();
        int without = 0;
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            without = has(made, who.person(), event, month) ? 0 : without + 1;
            if (without > gap) {
                return false;
            }
        }
        return !from.isAfter(to);
    }

    @Test
    void raisingTheContractsCapNeverLowersTheTotal() {
        forAll((made, seed) -> assertMore(
                made,
                terms -> terms,
                terms -> with(
                        terms,
                        new Caps(
                                terms.caps().person(),
                                terms.caps().month(),
                                raised(terms.caps().contract()),
                                terms.caps().floorMonth()),
                        line -> line)));
    }

    /** Where one cap holds another, as a contract's its lines' and a line's that of a person. */
    @Test
    void raisingAnyCapNeverLowersTheTotalWhereCapsNest() {
        UnaryOperator<Terms> byLine =
                terms -> with(terms, new Caps(null, null, terms.caps().contract(), null), line -> line);
        UnaryOperator<Terms> byPerson = terms -> with(
                terms,
                new Caps(terms.caps().person(), null, terms.caps().contract(), null),
                line -> Cases.capped(line, null, line.personCap()));
        UnaryOperator<Terms> byMonth = terms -> with(
                terms,
                new Caps(null, terms.caps().month(), terms.caps().contract(), null),
                line -> Cases.capped(line, null, null));
        forAll((made, seed) -> Stream.of(byLine, byPerson, byMonth).forEach(nested -> {
            assertMore(
                    made,
                    nested,
                    terms -> with(
                            terms, terms.caps(), line -> Cases.capped(line, raised(line.cap()), line.personCap())));
            assertMore(
                    made,
                    nested,
                    terms -> with(
                            terms, terms.caps(), line -> Cases.capped(line, line.cap(), raised(line.personCap()))));
            assertMore(
                    made,
                    nested,
                    terms -> with(
                            terms,
                            new Caps(
                                    raised(terms.caps().person()),
                                    raised(terms.caps().month()),
                                    terms.caps().contract(),
                                    null),
                            line -> line));
        }));
    }

    private static @Nullable Long raised(@Nullable Long cap) {
        return cap == null ? null : (Long) (cap + 7_777);
    }

    private static Terms with(Terms terms, Caps caps, UnaryOperator<TermLine> change) {
        return new Terms(
                terms.contract(),
                terms.provider(),
                terms.start(),
                terms.end(),
                terms.lines().stream().map(change).toList(),
                caps);
    }

    private static void assertMore(RandomCase made, UnaryOperator<Terms> base, UnaryOperator<Terms> raise) {
        List<Terms> before = made.contracts().stream().map(base).toList();
        List<Terms> after = before.stream().map(raise).toList();
        Map<String, Long> totals = totals(Entitlements.of(after, made.evidence(), RandomCase.NOW));
        totals(Entitlements.of(before, made.evidence(), RandomCase.NOW))
                .forEach((contract, total) -> assertThat(totals.get(contract)).isGreaterThanOrEqualTo(total));
    }

    private static Map<String, Long> totals(Entitlements owed) {
        return owed.claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.key().contract(), Collectors.summingLong(Claim::amount)));
    }

    /** Every price ends on a day, and ten times as dear ones follow for every group. */
    @Test
    void laterPricesChangeNothingForWhoHasStarted() {
        LocalDate day = LocalDate.of(2024, 9, 15);
        forAll((made, seed) -> {
            List<Terms> dearer = made.contracts().stream()
                    .map(terms -> new Terms(
                            terms.contract(),
                            terms.provider(),
                            terms.start(),
                            terms.end(),
                            terms.lines().stream()
                                    .flatMap(line -> followed(line, day))
                                    .toList(),
                            terms.caps()))
                    .toList();
            Map<String, PaidParticipation> participations = participations(made);
            assertThat(prices(Entitlements.of(dearer, made.evidence(), RandomCase.NOW), participations, day))
                    .isEqualTo(prices(owed(made), participations, day));
        });
    }

    private static Stream<TermLine> followed(TermLine line, LocalDate day) {
        if (line.validFrom().isAfter(day)
                || (line.validTo() != null && !line.validTo().isAfter(day))) {
            return Stream.of(line);
        }
        return Stream.of(
                Cases.valid(line, line.validFrom(), day),
                Cases.valid(Cases.priced(line, line.price() * 10), day.plusDays(1), line.validTo()));
    }

    private static Map<ClaimKey, Long> prices(
            Entitlements owed, Map<String, PaidParticipation> participations, LocalDate day) {
        return owed.claims().stream()
                .filter(claim -> {
                    PaidParticipation who = participations.get(claim.key().participation());
                    return who != null && !who.start().isAfter(day);
                })
                .collect(Collectors.toMap(Claim::key, Claim::price));
    }

    @Test
    void everyCentIsOfALineAParticipationAndMonthsThatShowIt() {
        forAll((made, seed) -> {
            Map<String, PaidParticipation> participations = participations(made);
            Map<String, TermLine> lines = lines(made);
            assertThat(owed(made).claims()).allSatisfy(claim -> {
                TermLine line = lines.get(claim.key().version());
                PaidParticipation who = participations.get(claim.key().participation());
                if (line == null) {
                    assertThat(claim.key().version()).isEqualTo(claim.key().contract() + "/FLOOR");
                } else if (line.component() == Component.FIXED) {
                    assertThat(claim.key().participation()).isEmpty();
                } else {
                    assertThat(who).isNotNull();
                    assertThat(line.isValidOn(Objects.requireNonNull(who).start()))
                            .isTrue();
                    assertThat(line.isFor(who)).isTrue();
                    assertThat(claim.unitPrice()).isEqualTo(line.price());
                    assertThat(claim.proof().months())
                            .isNotEmpty()
                            .allMatch(month -> !line.paid().isStatus() || has(made, who.person(), line.paid(), month));
                }
            });
        });
    }
}
