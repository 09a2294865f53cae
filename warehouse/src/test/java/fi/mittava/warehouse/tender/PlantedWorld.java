package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.EndReason;
import fi.mittava.warehouse.payment.Evidence;
import fi.mittava.warehouse.payment.Known;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.payment.PaidParticipation;
import fi.mittava.warehouse.payment.PersonMonths;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Clients whose chances without the service are known, and a service that adds the same to each. All start in January 2024, end
 * in March, and work in every month from June on or in none. Two contracts; known on the last day of 2025.
 */
final class PlantedWorld {

    static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    static final double EFFECT = 0.1;

    private static final LocalDate START = LocalDate.of(2024, 1, 10);
    private static final LocalDate END = LocalDate.of(2024, 3, 20);
    private static final YearMonth WORK = YearMonth.of(2024, 6);
    private static final int MONTHS = 18;

    private final List<Known<PaidParticipation>> participations = new ArrayList<>();
    private final List<Known<PersonMonths>> months = new ArrayList<>();
    private final Map<String, Studied> studied = new HashMap<>();
    private final Map<Integer, Long> keys = new HashMap<>();

    /** @param probability of work without the service */
    PlantedWorld client(int person, int serviceType, double probability, boolean works, String... groups) {
        String reference = "r%05d".formatted(participations.size());
        participations.add(Known.since(
                AS_OF,
                new PaidParticipation(
                        reference, person, "C" + (1 + person % 2), START, END, EndReason.COMPLETED, List.of(groups))));
        months.add(Known.since(AS_OF, new PersonMonths(person, WORK, "registers", (works ? "1" : "6").repeat(MONTHS))));
        float[] peers = new float[25];
        Arrays.fill(peers, (float) probability);
        studied.put(reference, new Studied(serviceType, Map.of(PaidMetric.EMPLOYED_OPEN, peers)));
        keys.put(person, (long) person);
        return this;
    }

    /** Chances between 0.1 and 0.7; those under 0.3 are of the group "far". */
    static PlantedWorld drawn(int persons, long seed) {
        Random random = new Random(seed);
        PlantedWorld world = new PlantedWorld();
        for (int person = 1; person <= persons; person++) {
            double probability = 0.1 + 0.6 * random.nextDouble();
            boolean works = random.nextDouble() < probability + EFFECT;
            String[] groups =
                    Stream.of("far").filter(group -> probability < 0.3).toArray(String[]::new);
            world.client(person, 1, probability, works, groups);
        }
        return world;
    }

    /** With peers that tell something else of one month after the start. */
    PlantedWorld peers(int month, double probability) {
        studied.values().forEach(each -> each.peers().values().forEach(peers -> peers[month] = (float) probability));
        return this;
    }

    PlantedWorld without(String reference) {
        studied.remove(reference);
        return this;
    }

    List<PastContract> contracts() {
        return Stream.of("C1", "C2")
                .map(code -> new PastContract(code, "P", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .toList();
    }

    TenderCase tender() {
        return tender(new Evidence(participations, months, List.of()), keys);
    }

    private TenderCase tender(Evidence evidence, Map<Integer, Long> personKeys) {
        return new TenderCase(contracts(), evidence, AS_OF, studied, personKeys, 7);
    }

    /** The same in another order, with other numbers for persons. */
    TenderCase shuffled(long seed) {
        Random random = new Random(seed);
        List<Integer> numbers = new ArrayList<>(keys.keySet());
        Collections.shuffle(numbers, random);
        Map<Integer, Integer> others = new HashMap<>();
        List<Integer> persons = keys.keySet().stream().sorted().toList();
        for (int place = 0; place < persons.size(); place++) {
            others.put(persons.get(place), numbers.get(place));
        }
        List<Known<PaidParticipation>> otherParticipations = new ArrayList<>(participations.stream()
                .map(known -> {
                    PaidParticipation of = known.fact();
                    return Known.since(
                            AS_OF,
                            new PaidParticipation(
                                    of.reference(),
                                    others.getOrDefault(of.person(), 0),
                                    of.contract(),
                                    of.start(),
                                    of.end(),
                                    of.endReason(),
                                    of.targetGroups()));
                })
                .toList());
        Collections.shuffle(otherParticipations, random);
        List<Known<PersonMonths>> otherMonths = new ArrayList<>(months.stream()
                .map(known -> Known.since(
                        AS_OF,
                        new PersonMonths(
                                others.getOrDefault(known.fact().person(), 0),
                                known.fact().from(),
                                known.fact().source(),
                                known.fact().bands())))
                .toList());
        Collections.shuffle(otherMonths, random);
        Map<Integer, Long> otherKeys = new HashMap<>();
        others.forEach((person, other) -> otherKeys.put(other, keys.getOrDefault(person, 0L)));
        return tender(new Evidence(otherParticipations, otherMonths, List.of()), otherKeys);
    }
}
