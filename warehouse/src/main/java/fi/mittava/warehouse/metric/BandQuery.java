package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Noise;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Where people are, month by month from the start or the end on: one statement, every cell through the gate. */
public final class BandQuery {

    /** The anchor's month and 24 after it. */
    static final int MONTHS = 25;

    private final GenerationReader reader;
    private final DisclosurePolicy policy;
    private final Access access;

    public BandQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.policy = policy;
        this.access = access;
    }

    /**
     * One band in one month.
     *
     * @param count participations
     * @param share of those who are in any place; null of bands that are none
     */
    public record Row(
            int month, Band band, Figure count, @Nullable Figure share) {}

    /** Every band in every month, in order; a band that nobody is in has 0. */
    public List<Row> answer(Map<Dimension, List<String>> filter, @Nullable Period period, Anchor anchor) {
        FigureQuestion asked = new FigureQuestion(List.of(), List.of(), null, filter, period, List.of(), 1, 0);
        QuestionRules.check(asked);
        FigureQuestion question = AskedBy.admitted(asked, access);
        DisclosureGate gate = new DisclosureGate(policy, access.profile(), AskedBy.scope(question));
        Map<Integer, BandMonth> months = months(question, anchor, Selection.of(question, reader.catalogue()));
        List<Map<Integer, BandMonth>> leftOut = leftOut(question, anchor, gate);
        List<Row> rows = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            int at = month;
            rows.addAll(new MonthReading(
                            gate,
                            anchor,
                            month,
                            months.getOrDefault(month, BandMonth.EMPTY),
                            leftOut.stream()
                                    .map(others -> others.getOrDefault(at, BandMonth.EMPTY))
                                    .toList())
                    .rows());
        }
        return rows;
    }

    private Map<Integer, BandMonth> months(FigureQuestion question, Anchor anchor, Condition selected) {
        long expected = new Grouping(question, reader.catalogue()).rowsOfAGroup(reader.participations());
        return BandMonth.read(
                MetricQuery.fetch(reader, BandSlices.of(new Bands(anchor, 0), MONTHS, selected, expected)));
    }

    /** Those whom a filter by a personal dimension alone leaves out follow from the whole: see {@link Complements}. */
    private List<Map<Integer, BandMonth>> leftOut(FigureQuestion question, Anchor anchor, DisclosureGate gate) {
        boolean isTold = gate.isOpen(FigureKind.REGISTER_SHARE)
                || !gate.noise(FigureKind.REGISTER_SHARE).isNone();
        return question.filter().keySet().stream()
                .filter(dimension -> dimension.isPersonal() && !isTold)
                .map(dimension ->
                        months(question, anchor, Selection.leftOutBy(dimension, question, reader.catalogue())))
                .toList();
    }

    /** The bands of one month, through the gate. */
    private final class MonthReading {

        private final DisclosureGate gate;
        private final Noise noise;
        private final Anchor anchor;
        private final int month;
        private final BandMonth cells;
        private final List<BandMonth> leftOut;

        private MonthReading(DisclosureGate gate, Anchor anchor, int month, BandMonth cells, List<BandMonth> leftOut) {
            this.gate = gate;
            this.noise = gate.noise(FigureKind.REGISTER_SHARE);
            this.anchor = anchor;
            this.month = month;
            this.cells = cells;
            this.leftOut = leftOut;
        }

        private List<Row> rows() {
            List<Band> places =
                    List.of(Band.values()).stream().filter(Band::isPlace).toList();
            List<Figure> shares = gate.passParts(places.stream()
                    .map(band -> cells.inPlaces() == 0 ? nowhere(cells, anchor) : share(band))
                    .toList());
            List<Row> rows = new ArrayList<>();
            for (Band band : places) {
                Figure share = shares.get(rows.size());
                rows.add(new Row(month, band, share.isHidden() ? share : placed(band), share));
            }
            for (Band band : List.of(Band.NOT_OBSERVED, Band.NOT_YET)) {
                rows.add(new Row(month, band, gate.pass(count(band, persons(cells, band))), null));
            }
            return rows;
        }

        /** Beside its share, which has passed. */
        private Figure placed(Band band) {
            return noise.isNone()
                    ? marked(whole(band))
                    : gate.pass(count(band, Math.min(cells.count(band), persons(cells, band))));
        }

        private Unguarded count(Band band, long persons) {
            Figure count = band.isPlace() ? marked(whole(band)) : whole(band);
            return new Unguarded(FigureKind.COUNT, count, cells.count(band), persons, null, behind(band));
        }

        private Figure whole(Band band) {
            long told = cells.told(band, noise);
            return Figures.whole(told, told);
        }

        private Unguarded share(Band band) {
            long told = cells.toldInPlaces(noise);
            Figure share = told == 0 ? Figures.whole(0, 0) : Figures.share(cells.told(band, noise), told);
            return new Unguarded(
                    FigureKind.REGISTER_SHARE,
                    marked(share),
                    cells.inPlaces(),
                    persons(cells, band),
                    cells.count(band),
                    behind(band));
        }

        private List<Unguarded> behind(Band band) {
            return leftOut.stream()
                    .map(others -> {
                        long n = band.isPlace() ? others.inPlaces() : others.count(band);
                        return new Unguarded(
                                FigureKind.REGISTER_MEAN,
                                Figures.whole(n, n),
                                n,
                                persons(others, band),
                                null,
                                List.of());
                    })
                    .toList();
        }

        private Figure marked(Figure figure) {
            return isImmature(cells.newest(), month) ? Figures.noted(figure, CautionReading.IMMATURE) : figure;
        }
    }

    private long persons(BandMonth cells, Band band) {
        long rows = band.isPlace() ? cells.inPlaces() : cells.count(band);
        PersonProof proof = new PersonProof(reader.info().mostParticipationsPerPerson(), rows);
        return Math.max(cells.persons(band), proof.personsOf(rows));
    }

    private boolean isImmature(int newestAnchor, int month) {
        YearMonth immatureFrom = reader.info().immatureFrom();
        return immatureFrom != null && newestAnchor + month >= Months.number(immatureFrom);
    }

    /** Nobody is in any place. */
    private Unguarded nowhere(BandMonth cells, Anchor anchor) {
        Figure figure;
        if (cells.isEmpty()) {
            figure = Figures.absent(
                    FigureStatus.NOT_APPLICABLE, anchor == Anchor.END ? "NOBODY_ENDED" : "NO_PARTICIPATIONS");
        } else if (reader.info().dataTo() == null) {
            figure = Figures.absent(FigureStatus.NOT_YET_OBSERVED, "NO_REGISTER_DATA");
        } else {
            figure = Figures.absent(
                    FigureStatus.NOT_YET_OBSERVED, cells.count(Band.NOT_YET) > 0 ? "AFTER_DATA" : "NOT_OBSERVED");
        }
        return new Unguarded(FigureKind.REGISTER_SHARE, figure, 0, 0, 0L, List.of());
    }
}
