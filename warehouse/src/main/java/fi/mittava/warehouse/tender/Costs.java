package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.DrawnClaims;
import fi.mittava.warehouse.payment.DrawnClaims.DrawnClaim;
import fi.mittava.warehouse.payment.PaidParticipation;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.tender.Estimate.Series;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Cents in every cell, draw by draw. */
final class Costs {

    private static final List<Component> COMPONENTS = List.of(Component.values());

    private final Cells cells;
    private final DrawnClaims claims;
    private final int[] placeOf;
    private final int[] contractOf;
    private final int[] componentOf;
    private final Series[] costs;
    private final Series[] perParticipation;
    private final Series[] components = series(COMPONENTS.size());
    private final Series[] shares = series(COMPONENTS.size());

    Costs(Cells cells, DrawnClaims claims) {
        this.cells = cells;
        this.costs = series(cells.size());
        this.perParticipation = series(cells.size());
        this.claims = claims;
        int count = claims.claims().size();
        this.placeOf = new int[count];
        this.contractOf = new int[count + claims.contracts().size()];
        this.componentOf = new int[count];
        for (int claim = 0; claim < count; claim++) {
            DrawnClaim each = claims.claims().get(claim);
            PaidParticipation participation = each.participation();
            placeOf[claim] = participation == null ? -1 : cells.place(participation);
            contractOf[claim] = contract(each.contract());
            componentOf[claim] = COMPONENTS.indexOf(each.line().component());
        }
        for (int contract = 0; contract < claims.contracts().size(); contract++) {
            contractOf[count + contract] = contract(contract);
        }
    }

    private int contract(int place) {
        return cells.ofContract(
                cells.contracts().indexOf(claims.contracts().get(place).contract()));
    }

    private static Series[] series(int count) {
        return Stream.generate(Series::new).limit(count).toArray(Series[]::new);
    }

    void add(int draw, int[] copies, long[] amounts) {
        long[] sums = new long[cells.size()];
        long[] byComponent = new long[COMPONENTS.size()];
        long[] byPlace = new long[cells.participations().size()];
        for (int claim = 0; claim < amounts.length; claim++) {
            long amount = amounts[claim];
            boolean isFloor = claim >= placeOf.length;
            byComponent[isFloor ? COMPONENTS.indexOf(Component.FIXED) : componentOf[claim]] += amount;
            if (isFloor || placeOf[claim] < 0) {
                sums[Cells.WHOLE] += amount;
                sums[contractOf[claim]] += amount;
            } else {
                byPlace[placeOf[claim]] += amount;
            }
        }
        for (int place = 0; place < byPlace.length; place++) {
            if (byPlace[place] != 0) {
                for (int cell : cells.of(place)) {
                    sums[cell] += byPlace[place];
                }
            }
        }
        double[] counts = cells.counts(draw, copies);
        for (int cell = 0; cell < sums.length; cell++) {
            double sum = sums[cell];
            costs[cell].put(draw, sum);
            perParticipation[cell].put(draw, counts[cell] == 0 ? Double.NaN : sum / counts[cell]);
        }
        for (int component = 0; component < byComponent.length; component++) {
            double sum = byComponent[component];
            components[component].put(draw, sum);
            shares[component].put(draw, sums[Cells.WHOLE] == 0 ? Double.NaN : sum / sums[Cells.WHOLE]);
        }
    }

    SimulatedSheet.Cost of(int cell, LineCounts counts) {
        return new SimulatedSheet.Cost(
                costs[cell].estimate(),
                perParticipation[cell].estimate(),
                cells.count(cell),
                cells.persons(cell),
                counts.of(cell));
    }

    Map<Component, SimulatedSheet.Part> components(List<LineCount> lines) {
        Map<Component, SimulatedSheet.Part> parts = new EnumMap<>(Component.class);
        Set<Component> used = new HashSet<>();
        claims.contracts().stream()
                .flatMap(terms -> terms.lines().stream())
                .forEach(line -> used.add(line.component()));
        if (claims.contracts().stream().anyMatch(terms -> terms.caps().floorMonth() != null)) {
            used.add(Component.FIXED);
        }
        used.forEach(component -> parts.put(
                component,
                new SimulatedSheet.Part(
                        components[COMPONENTS.indexOf(component)].estimate(),
                        shares[COMPONENTS.indexOf(component)].estimate(),
                        lines.stream()
                                .filter(line -> line.metric().component() == component)
                                .toList())));
        return parts;
    }

    SortedMap<String, SimulatedSheet.Cost> contracts(LineCounts counts) {
        SortedMap<String, SimulatedSheet.Cost> contracts = new TreeMap<>();
        for (Terms terms : claims.contracts()) {
            int cell = cells.ofContract(cells.contracts().indexOf(terms.contract()));
            contracts.put(terms.contract(), of(cell, counts));
        }
        return contracts;
    }

    SortedMap<String, SimulatedSheet.Cost> groups(LineCounts counts) {
        SortedMap<String, SimulatedSheet.Cost> groups = new TreeMap<>();
        for (int group = 0; group < cells.groups().size(); group++) {
            groups.put(cells.groups().get(group), of(cells.ofGroup(group), counts));
        }
        return groups;
    }
}
