package fi.mittava.warehouse.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawnClaimsTest {

    private static final int CASES = 400;
    private static final int MOST_PERSONS = 7;

    private static Map<String, Long> byContract(DrawnClaims claims, long[] amounts) {
        Map<String, Long> sums = new TreeMap<>();
        for (int place = 0; place < amounts.length; place++) {
            int contract = place < claims.claims().size()
                    ? claims.claims().get(place).contract()
                    : place - claims.claims().size();
            sums.merge(claims.contracts().get(contract).contract(), amounts[place], Long::sum);
        }
        return sums;
    }

    private static Map<String, Long> byContract(List<Terms> contracts, Entitlements owed) {
        Map<String, Long> sums = new TreeMap<>();
        contracts.forEach(terms -> sums.put(terms.contract(), 0L));
        owed.claims().forEach(claim -> sums.merge(claim.key().contract(), claim.amount(), Long::sum));
        return sums;
    }

    /** Each person as often as drawn, every copy a person of its own. */
    private static Evidence copied(Evidence evidence, IntUnaryOperator copies) {
        List<Known<PaidParticipation>> participations = new ArrayList<>();
        List<Known<PersonMonths>> months = new ArrayList<>();
        List<Known<SoftResult>> results = new ArrayList<>();
        for (int copy = 0; copy < MOST_PERSONS; copy++) {
            String mark = copy == 0 ? "" : "#" + copy;
            int next = copy;
            Set<String> there = new HashSet<>();
            evidence.participations().stream()
                    .filter(known -> copies.applyAsInt(known.fact().person()) > next)
                    .forEach(known -> {
                        PaidParticipation of = known.fact();
                        there.add(of.reference());
                        participations.add(new Known<>(
                                known.since(),
                                new PaidParticipation(
                                        of.reference() + mark,
                                        of.person() + next * 100,
                                        of.contract(),
                                        of.start(),
                                        of.end(),
                                        of.endReason(),
                                        of.targetGroups()),
                                known.isWithdrawn()));
                    });
            evidence.months().stream()
                    .filter(known -> copies.applyAsInt(known.fact().person()) > next)
                    .forEach(known -> months.add(new Known<>(
                            known.since(),
                            new PersonMonths(
                                    known.fact().person() + next * 100,
                                    known.fact().from(),
                                    known.fact().source(),
                                    known.fact().bands()),
                            known.isWithdrawn())));
            evidence.softResults().stream()
                    .filter(known -> there.contains(known.fact().participation()))
                    .forEach(known -> results.add(new Known<>(
                            known.since(),
                            new SoftResult(
                                    known.fact().participation() + mark,
                                    known.fact().source(),
                                    known.fact().isReliablyBetter(),
                                    known.fact().collector(),
                                    known.fact().responseRate()),
                            known.isWithdrawn())));
        }
        return new Evidence(participations, months, results);
    }

    private static int[] everybody(int times) {
        return IntStream.range(0, MOST_PERSONS).map(person -> times).toArray();
    }

    @Test
    void withEverybodyThereOnceItIsWhatIsOwed() {
        LongStream.range(0, CASES).forEach(seed -> {
            RandomCase made = new RandomCase(seed);
            DrawnClaims claims = new DrawnClaims(made.contracts(), made.evidence(), RandomCase.NOW);
            Entitlements owed = Entitlements.of(made.contracts(), made.evidence(), RandomCase.NOW);

            assertThat(byContract(claims, claims.draw(everybody(1))))
                    .as("seed %d", seed)
                    .isEqualTo(byContract(made.contracts(), owed));
            assertThat(claims.pending()).containsExactlyInAnyOrderElementsOf(owed.pending());
            assertThat(claims.lost()).hasSameSizeAs(owed.lost());
        });
    }

    @Test
    void aPersonDrawnSeveralTimesIsSeveralPersons() {
        LongStream.range(0, CASES).forEach(seed -> {
            RandomCase made = new RandomCase(seed);
            Random random = new Random(seed);
            int[] copies = IntStream.range(0, MOST_PERSONS)
                    .map(person -> random.nextInt(4))
                    .toArray();
            DrawnClaims claims = new DrawnClaims(made.contracts(), made.evidence(), RandomCase.NOW);
            claims.draw(everybody(2));
            Entitlements owed = Entitlements.of(
                    made.contracts(), copied(made.evidence(), person -> copies[person]), RandomCase.NOW);

            assertThat(byContract(claims, claims.draw(copies)))
                    .as("seed %d", seed)
                    .isEqualTo(byContract(made.contracts(), owed));
        });
    }

    @Test
    void noDrawPaysMoreThanACapPermits() {
        Set<String> met = new HashSet<>();
        LongStream.range(0, CASES).forEach(seed -> {
            RandomCase made = new RandomCase(seed);
            Random random = new Random(seed);
            DrawnClaims claims = new DrawnClaims(made.contracts(), made.evidence(), RandomCase.NOW);
            for (int draw = 0; draw < 10; draw++) {
                int[] copies = IntStream.range(0, MOST_PERSONS)
                        .map(person -> random.nextInt(5))
                        .toArray();
                long[] amounts = claims.draw(copies);
                Map<String, Long> sums = byContract(claims, amounts);
                assertThat(Arrays.stream(amounts)).allMatch(amount -> amount >= 0);
                for (int place = 0; place < made.contracts().size(); place++) {
                    Terms terms = made.contracts().get(place);
                    Long cap = terms.caps().contract();
                    if (cap != null) {
                        long sum = sums.getOrDefault(terms.contract(), 0L);
                        assertThat(sum).isLessThanOrEqualTo(cap);
                        met.add(sum == cap ? "cut" : "under");
                    }
                    assertLinesKeepToTheirCaps(claims, amounts, copies, place);
                }
            }
        });
        assertThat(met).containsExactlyInAnyOrder("cut", "under");
    }

    private static void assertLinesKeepToTheirCaps(DrawnClaims claims, long[] amounts, int[] copies, int contract) {
        for (TermLine line : claims.contracts().get(contract).lines()) {
            long[] persons = new long[MOST_PERSONS];
            long sum = 0;
            for (int place = 0; place < claims.claims().size(); place++) {
                DrawnClaims.DrawnClaim claim = claims.claims().get(place);
                PaidParticipation participation = claim.participation();
                if (claim.contract() == contract && claim.line().equals(line)) {
                    sum += amounts[place];
                    if (participation != null) {
                        persons[participation.person()] += amounts[place];
                    }
                }
            }
            Long cap = line.cap();
            assertThat(sum).isLessThanOrEqualTo(cap == null ? Long.MAX_VALUE : cap);
            Long personCap = line.personCap();
            for (int person = 0; personCap != null && person < MOST_PERSONS; person++) {
                assertThat(persons[person]).isLessThanOrEqualTo(personCap * copies[person]);
            }
        }
    }
}
