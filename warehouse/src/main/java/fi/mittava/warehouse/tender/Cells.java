package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.PaidParticipation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Participations, and what they are added up in: all of them, each contract, each target group. */
final class Cells {

    static final int WHOLE = 0;

    private final List<PaidParticipation> participations;
    private final List<String> contracts;
    private final List<String> groups;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] persons;
    private final int[][] cellsOf;
    private final Resample resample;
    private final double[][] counts;
    private final long[] participationsOf;
    private final long[] personsOf;

    Cells(TenderCase tender) {
        Comparator<Integer> order = Comparator.comparing(
                        (Integer person) -> tender.personKeys().getOrDefault(person, 0L))
                .thenComparing(Comparator.naturalOrder());
        this.participations = tender.evidence().participations(tender.asOf()).stream()
                .sorted(Comparator.comparing(PaidParticipation::person, order))
                .toList();
        this.contracts =
                tender.contracts().stream().map(PastContract::code).sorted().toList();
        TreeSet<String> named = new TreeSet<>();
        participations.forEach(participation -> named.addAll(participation.targetGroups()));
        this.groups = List.copyOf(named);
        this.persons = new int[participations.size()];
        this.cellsOf = new int[participations.size()][];
        number();
        this.resample = new Resample(
                participations.stream()
                        .map(PaidParticipation::person)
                        .distinct()
                        .toList(),
                tender.seed());
        this.counts = new double[Resample.DRAWS + 1][];
        this.participationsOf = new long[size()];
        this.personsOf = new long[size()];
        count();
    }

    /** A person's participations lie side by side. */
    private void count() {
        int[] last = new int[size()];
        Arrays.fill(last, -1);
        for (int place = 0; place < persons.length; place++) {
            for (int cell : cellsOf[place]) {
                participationsOf[cell]++;
                personsOf[cell] += last[cell] == persons[place] ? 0 : 1;
                last[cell] = persons[place];
            }
        }
    }

    /** Participations in a cell. */
    long count(int cell) {
        return participationsOf[cell];
    }

    long persons(int cell) {
        return personsOf[cell];
    }

    private void number() {
        Map<String, Integer> cells = new HashMap<>();
        contracts.forEach(contract -> cells.put("contract " + contract, cells.size() + 1));
        groups.forEach(group -> cells.put("group " + group, cells.size() + 1));
        for (int place = 0; place < persons.length; place++) {
            PaidParticipation participation = participations.get(place);
            places.put(participation.reference(), place);
            persons[place] = participation.person();
            List<Integer> own = new ArrayList<>(List.of(WHOLE));
            own.add(cells.get("contract " + participation.contract()));
            participation.targetGroups().forEach(group -> own.add(cells.get("group " + group)));
            cellsOf[place] = own.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    int size() {
        return 1 + contracts.size() + groups.size();
    }

    List<String> contracts() {
        return contracts;
    }

    List<String> groups() {
        return groups;
    }

    int ofContract(int contract) {
        return 1 + contract;
    }

    int ofGroup(int group) {
        return 1 + contracts.size() + group;
    }

    /** A person's one after another. */
    List<PaidParticipation> participations() {
        return participations;
    }

    int place(PaidParticipation participation) {
        return places.getOrDefault(participation.reference(), -1);
    }

    int person(int participation) {
        return persons[participation];
    }

    /** The cells that a participation is in; not to be changed. */
    int[] of(int participation) {
        return cellsOf[participation];
    }

    Resample resample() {
        return resample;
    }

    /** How many participations each cell has in a draw; not to be changed. */
    double[] counts(int draw, int[] copies) {
        int place = draw - Resample.ALL;
        if (counts[place] == null) {
            double[] made = new double[size()];
            for (int participation = 0; participation < persons.length; participation++) {
                for (int cell : cellsOf[participation]) {
                    made[cell] += copies[persons[participation]];
                }
            }
            counts[place] = made;
        }
        return counts[place];
    }
}
