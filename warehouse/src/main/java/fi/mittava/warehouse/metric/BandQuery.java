package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where people are, month by month from the start or the end on: one statement, every cell through the gate. */
public final class BandQuery {

    /** The anchor's month and 24 after it. */
    static final int MONTHS = 25;

    private final GenerationReader reader;
    private final DisclosurePolicy policy;
    private final Profile profile;

    public BandQuery(GenerationReader reader, DisclosurePolicy policy, Profile profile) {
        this.reader = reader;
        this.policy = policy;
        this.profile = profile;
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
        FigureQuestion question = new FigureQuestion(List.of(), List.of(), null, filter, period, List.of(), 1, 0);
        QuestionRules.check(question);
        Grouping grouping = new Grouping(question, reader.catalogue());
        Map<Integer, BandMonth> months = BandMonth.read(MetricQuery.fetch(
                reader,
                BandSlices.of(
                        new Bands(anchor, 0),
                        MONTHS,
                        Selection.of(question, reader.catalogue()),
                        grouping.rowsOfAGroup(reader.participations()))));
        DisclosureGate gate =
                new DisclosureGate(policy, profile, filter.keySet().stream().anyMatch(Dimension::isPersonal));
        List<Row> rows = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            rows.addAll(rows(month, months.getOrDefault(month, BandMonth.EMPTY), anchor, gate));
        }
        return rows;
    }

    private List<Row> rows(int month, BandMonth cells, Anchor anchor, DisclosureGate gate) {
        List<Band> places =
                List.of(Band.values()).stream().filter(Band::isPlace).toList();
        long inPlaces = cells.inPlaces();
        String reason = isImmature(cells.newest(), month) ? CautionReading.IMMATURE : null;
        List<Figure> shares = gate.passParts(places.stream()
                .map(band -> inPlaces == 0 ? nowhere(cells, anchor) : share(cells, band, reason))
                .toList());
        List<Row> rows = new ArrayList<>();
        for (Band band : places) {
            Figure share = shares.get(rows.size());
            Figure count = share.status() == FigureStatus.SUPPRESSED ? share : count(cells.count(band), reason);
            rows.add(new Row(month, band, count, share));
        }
        for (Band band : List.of(Band.NOT_OBSERVED, Band.NOT_YET)) {
            long count = cells.count(band);
            rows.add(new Row(
                    month,
                    band,
                    gate.pass(new Unguarded(
                            FigureKind.COUNT, count(count, null), count, persons(cells, band), null, List.of())),
                    null));
        }
        return rows;
    }

    private Unguarded share(BandMonth cells, Band band, @Nullable String reason) {
        long n = cells.inPlaces();
        long hits = cells.count(band);
        Figure share = Figures.share(hits, n);
        return new Unguarded(
                FigureKind.REGISTER_SHARE,
                reason == null ? share : Figures.noted(share, reason),
                n,
                persons(cells, band),
                hits,
                List.of());
    }

    private static Figure count(long count, @Nullable String reason) {
        Figure figure = Figures.whole(count, count);
        return reason == null ? figure : Figures.noted(figure, reason);
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
