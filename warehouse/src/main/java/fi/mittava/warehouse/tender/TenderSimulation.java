package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.generation.Cancellation;
import fi.mittava.warehouse.payment.DrawnClaims;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.tender.PaidEvents.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Terms tried on what happened: as it was, and as it might have been had other persons come. */
public final class TenderSimulation {

    private final TenderCase tender;
    private final Cells cells;
    private final StudyGate gate;

    public TenderSimulation(TenderCase tender, StudyGate gate) {
        this.tender = tender;
        this.cells = new Cells(tender);
        this.gate = gate;
    }

    /** Of terms that are in order, at most one a contract; contracts without terms have no part in it. */
    public SimulatedSheet of(List<Terms> contracts) {
        DrawnClaims claims = new DrawnClaims(contracts, tender.evidence(), tender.asOf());
        PaidEvents paid = new PaidEvents(tender, cells, claims, gate);
        PaidAnyway anyway = new PaidAnyway(cells, paid, claims.claims(), tender.seed());
        Creaming creaming = new Creaming(cells, paid);
        Costs costs = new Costs(cells, claims);
        for (int draw = Resample.ALL; draw < Resample.DRAWS; draw++) {
            Cancellation.check();
            int[] copies = cells.resample().copies(draw);
            long[] amounts = claims.draw(copies);
            costs.add(draw, copies, amounts);
            anyway.add(draw, copies, amounts);
            creaming.add(draw, copies);
        }
        LineCounts counts = new LineCounts(claims, cells);
        return new SimulatedSheet(
                costs.of(Cells.WHOLE, counts),
                costs.components(counts.of(Cells.WHOLE)),
                costs.contracts(counts),
                costs.groups(counts),
                gain(creaming),
                anyway(anyway),
                paid.notCompared());
    }

    private SimulatedSheet.Gain gain(Creaming creaming) {
        List<Event> events = creaming.events();
        return new SimulatedSheet.Gain(
                creaming.easy(),
                creaming.hard(),
                creaming.gain(),
                places(events),
                persons(events),
                counts(events.stream().filter(Event::isDecided).toList()));
    }

    private SimulatedSheet.Anyway anyway(PaidAnyway anyway) {
        List<Event> events = anyway.events();
        return new SimulatedSheet.Anyway(
                anyway.share(), anyway.cost(), anyway.compared(), places(events), persons(events), counts(events));
    }

    private static long places(List<Event> events) {
        return events.stream().mapToInt(Event::place).distinct().count();
    }

    private long persons(List<Event> events) {
        return events.stream()
                .mapToInt(event -> cells.person(event.place()))
                .distinct()
                .count();
    }

    /** One a price, of compared participations. */
    private List<LineCount> counts(List<Event> events) {
        Map<String, List<Event>> byLine = new TreeMap<>();
        events.forEach(event -> byLine.computeIfAbsent(
                        event.slot() + "/" + event.line().targetGroup(), line -> new ArrayList<>())
                .add(event));
        return byLine.values().stream()
                .map(ofLine -> new LineCount(
                        ofLine.getFirst().line().paid(),
                        ofLine.size(),
                        persons(ofLine),
                        ofLine.stream().filter(Event::isReached).count(),
                        0))
                .toList();
    }
}
