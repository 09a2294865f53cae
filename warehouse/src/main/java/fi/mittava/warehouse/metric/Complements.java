package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Columns.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;

/**
 * What a filter gives away: the figure without it less the figure with it is that of those whom it leaves out. One scan a
 * filter, kept as long as the generation is.
 */
final class Complements {

    private static final Unguarded NOBODY = unguarded(FigureKind.REGISTER_MEAN, 0, 0);

    private final GenerationReader reader;
    private final DisclosureGate gate;
    private final FigureQuestion question;

    Complements(GenerationReader reader, DisclosureGate gate, FigureQuestion question) {
        this.reader = reader;
        this.gate = gate;
        this.question = question;
    }

    /**
     * A figure to be looked behind.
     *
     * @param formula what it counts
     */
    record Counted(FigureKind kind, Formula formula) {}

    /** Those left out of one figure's group by each filter that has a say. */
    interface Found {
        List<Unguarded> behind(List<Integer> keys, int figure);
    }

    Found find(List<Counted> figures) {
        List<Scan> scans = new ArrayList<>();
        for (Dimension dimension : question.filter().keySet()) {
            List<Integer> concerned = new ArrayList<>();
            for (int figure = 0; figure < figures.size(); figure++) {
                if (isConcerned(figures.get(figure).kind(), dimension)) {
                    concerned.add(figure);
                }
            }
            if (!concerned.isEmpty()) {
                scans.add(KeptScans.of(reader)
                        .scans()
                        .get(key(dimension, figures, concerned), () -> scan(dimension, figures, concerned)));
            }
        }
        return (keys, figure) -> scans.stream()
                .filter(scan -> scan.places().contains(figure))
                .map(scan -> scan.leftOut().getOrDefault(keys, Map.of()).getOrDefault(figure, NOBODY))
                .toList();
    }

    /** A group of a value is the same with a filter of values or without. */
    private boolean isConcerned(FigureKind kind, Dimension dimension) {
        return !question.groupBy().contains(dimension)
                && !gate.isOpen(kind)
                && gate.noise(kind).isNone()
                && (dimension.isPersonal() || kind.isOfMeter());
    }

    private Key key(Dimension dimension, List<Counted> figures, List<Integer> concerned) {
        return new Key(
                question.whole(),
                dimension,
                concerned,
                concerned.stream()
                        .map(figure -> gate.enoughPersons(figures.get(figure).kind()))
                        .toList());
    }

    /** What a scan depends on. */
    private record Key(FigureQuestion question, Dimension dimension, List<Integer> places, List<Integer> enough) {}

    /**
     * What one filter leaves out.
     *
     * @param places of the figures concerned
     * @param leftOut by the group's keys and the figure's place
     */
    private record Scan(List<Integer> places, Map<List<Integer>, Map<Integer, Unguarded>> leftOut) {}

    /** The scans of one generation that were last asked for. */
    private record KeptScans(LastAsked<Key, Scan> scans) {

        private static final int MOST_SCANS = 64;
        private static final int MOST_GROUPS = 2_000;

        static KeptScans of(GenerationReader reader) {
            return reader.kept(
                    KeptScans.class,
                    none -> new KeptScans(
                            new LastAsked<>(MOST_SCANS, scan -> scan.leftOut().size() <= MOST_GROUPS)));
        }
    }

    private Scan scan(Dimension dimension, List<Counted> figures, List<Integer> concerned) {
        FigureQuestion others = question.without(dimension);
        Grouping grouping = new Grouping(others, reader.catalogue());
        Columns columns = new Columns(
                grouping.keys().size(),
                new PersonProof(
                        reader.info().mostParticipationsPerPerson(), grouping.rowsOfAGroup(reader.participations())));
        Map<Integer, Leaving> leaving = new HashMap<>();
        for (int figure : concerned) {
            Counted counted = figures.get(figure);
            Formula formula = counted.formula();
            FigureKind kind = counted.kind() == FigureKind.REGISTER_SHARE ? FigureKind.REGISTER_MEAN : counted.kind();
            leaving.put(
                    figure,
                    new Leaving(
                            kind == FigureKind.METER_SHARE ? FigureKind.METER : kind,
                            columns.add(formula.count()),
                            columns.addPeople(formula.counted(), formula.count(), gate.enoughPersons(kind))));
        }
        CellQuery query =
                new CellQuery(grouping, Selection.leftOutBy(dimension, question, reader.catalogue()), columns);
        Map<List<Integer>, Map<Integer, Unguarded>> leftOut = new HashMap<>();
        for (Record group :
                MetricQuery.fetch(reader, query.with(MetricQuery.MOST_GROUPS + 1), MetricQuery.MOST_GROUPS)) {
            Map<Integer, Unguarded> ofGroup = new HashMap<>();
            leaving.forEach((figure, left) -> ofGroup.put(figure, left.of(group)));
            leftOut.put(grouping.keyValues(group), ofGroup);
        }
        return new Scan(concerned, leftOut);
    }

    private record Leaving(FigureKind kind, Cell n, Cell persons) {
        Unguarded of(Record group) {
            return unguarded(kind, n.whole(group), persons.whole(group));
        }
    }

    private static Unguarded unguarded(FigureKind kind, long n, long persons) {
        return new Unguarded(kind, new Figure(null, null, null, n, FigureStatus.OK, null), n, persons, null, List.of());
    }
}
