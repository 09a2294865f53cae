package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.DrawnClaims;
import fi.mittava.warehouse.payment.DrawnClaims.DrawnClaim;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.payment.PaidParticipation;
import fi.mittava.warehouse.payment.Pending;
import fi.mittava.warehouse.payment.TermLine;
import fi.mittava.warehouse.payment.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** For how many each price of a participation is, cell by cell. Prices of the same for the same group are one, whatever the contract. */
final class LineCounts {

    private record Key(String version, String participation) {}

    private final List<PaidMetric> metrics = new ArrayList<>();
    private final Map<String, Integer> lines = new TreeMap<>();
    private final long[][] decided;
    private final long[][] persons;
    private final long[][] hits;
    private final long[][] pending;

    LineCounts(DrawnClaims claims, Cells cells) {
        claims.contracts().stream()
                .flatMap(terms -> terms.lines().stream())
                .filter(line -> line.component() != Component.FIXED)
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .forEach(line -> lines.computeIfAbsent(name(line), name -> {
                    metrics.add(line.paid());
                    return metrics.size() - 1;
                }));
        this.decided = new long[cells.size()][metrics.size()];
        this.persons = new long[cells.size()][metrics.size()];
        this.hits = new long[cells.size()][metrics.size()];
        this.pending = new long[cells.size()][metrics.size()];
        countPriced(claims, cells);
        countHits(claims, cells);
    }

    private static String name(TermLine line) {
        return line.slot() + "/" + line.targetGroup();
    }

    private void countPriced(DrawnClaims claims, Cells cells) {
        Set<Key> awaited = new HashSet<>();
        for (Pending each : claims.pending()) {
            awaited.add(new Key(each.version(), each.participation()));
        }
        Map<String, Priced> priced = new HashMap<>();
        claims.contracts().forEach(terms -> priced.put(terms.contract(), new Priced(terms)));
        int[][] last = new int[cells.size()][metrics.size()];
        for (int[] ofCell : last) {
            Arrays.fill(ofCell, -1);
        }
        for (int place = 0; place < cells.participations().size(); place++) {
            PaidParticipation participation = cells.participations().get(place);
            Priced contract = priced.get(participation.contract());
            if (contract != null) {
                for (TermLine line : contract.lines(participation)) {
                    int number = lines.getOrDefault(name(line), 0);
                    Key key = new Key(contract.terms.version(line), participation.reference());
                    boolean isPending = !isOfTime(line.paid()) && awaited.contains(key);
                    for (int cell : cells.of(place)) {
                        count(cell, number, isPending, cells.person(place), last[cell]);
                    }
                }
            }
        }
    }

    private void count(int cell, int line, boolean isPending, int person, int[] last) {
        if (isPending) {
            pending[cell][line]++;
            return;
        }
        decided[cell][line]++;
        if (last[line] != person) {
            persons[cell][line]++;
            last[line] = person;
        }
    }

    private void countHits(DrawnClaims claims, Cells cells) {
        for (DrawnClaim claim : claims.claims()) {
            PaidParticipation participation = claim.participation();
            if (participation != null && !isOfTime(claim.line().paid())) {
                int line = lines.getOrDefault(name(claim.line()), 0);
                for (int cell : cells.of(cells.place(participation))) {
                    hits[cell][line]++;
                }
            }
        }
    }

    /** Earned by whoever is there, the longer the more. */
    static boolean isOfTime(PaidMetric metric) {
        return metric == PaidMetric.DAY || metric == PaidMetric.MONTH || metric == PaidMetric.CONTRACT_MONTH;
    }

    /** One a price, the same prices in the same order for every cell. */
    List<LineCount> of(int cell) {
        List<LineCount> counts = new ArrayList<>();
        for (int line = 0; line < metrics.size(); line++) {
            counts.add(new LineCount(
                    metrics.get(line),
                    decided[cell][line],
                    persons[cell][line],
                    hits[cell][line],
                    pending[cell][line]));
        }
        return counts;
    }

    /** What one contract pays for a participation. */
    static final class Priced {

        private final Terms terms;
        private final List<List<TermLine>> slots;

        Priced(Terms terms) {
            this.terms = terms;
            this.slots = terms.slots().values().stream()
                    .filter(slot -> slot.getFirst().component() != Component.FIXED)
                    .toList();
        }

        List<TermLine> lines(PaidParticipation participation) {
            List<TermLine> priced = new ArrayList<>();
            slots.forEach(slot -> Terms.priced(slot, participation).ifPresent(priced::add));
            return priced;
        }
    }
}
