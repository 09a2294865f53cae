package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.metric.Columns.Cell;
import java.util.List;
import java.util.function.Function;
import org.jooq.Record;

/**
 * Plans how one metric's figure is read from a group's row, by asking for the columns that it needs, no more. What the
 * plan gives is for the gate.
 */
final class FigureReading {

    private final Columns columns;
    private final DisclosureGate gate;
    private final PersonCount personCount;
    private final FigureKind kind;
    private final Formula formula;

    FigureReading(Columns columns, DisclosureGate gate, PersonCount personCount, FigureKind kind, Formula formula) {
        this.columns = columns;
        this.gate = gate;
        this.personCount = personCount;
        this.kind = kind;
        this.formula = formula;
    }

    Function<Record, Unguarded> plan() {
        Cell n = columns.add(formula.count());
        CautionReading caution = CautionReading.of(formula, columns);
        Function<Record, Unguarded> value = switch (formula.shape()) {
            case ROWS -> rows(n);
            case PERSONS -> persons(n);
            case SUM -> sum(n);
            case SHARE -> share(n, caution);
            case MEAN -> mean(n, caution);
            case RATIO -> ratio(n, caution);
            case MOMENTS -> moments(n);
        };
        Function<Record, Figure> absence = absence();
        return group -> n.whole(group) == 0
                ? new Unguarded(kind, absence.apply(group), 0, 0, null, List.of())
                : value.apply(group);
    }

    private Function<Record, Unguarded> rows(Cell n) {
        Cell persons = people(kind);
        return group -> simple(Figures.whole(n.whole(group), n.whole(group)), n.whole(group), persons.whole(group));
    }

    private Function<Record, Unguarded> persons(Cell n) {
        Cell persons = personCount.addTo(columns);
        return group ->
                simple(Figures.whole(persons.whole(group), n.whole(group)), n.whole(group), persons.whole(group));
    }

    private Function<Record, Unguarded> sum(Cell n) {
        Cell total = columns.add(formula.total());
        Cell persons = people(kind);
        return group -> simple(
                Figures.amount(total.whole(group), formula.perUnit(), n.whole(group)),
                n.whole(group),
                persons.whole(group));
    }

    private Function<Record, Unguarded> share(Cell n, CautionReading caution) {
        Cell hits = columns.add(Aggregate.count(formula.hits()));
        List<Cell> siblings = formula.siblings().stream()
                .map(hit -> columns.add(Aggregate.count(hit)))
                .toList();
        Cell persons = people(kind);
        return group -> caution.share(
                group,
                share(
                        hits.whole(group),
                        n.whole(group),
                        persons.whole(group),
                        siblings.stream()
                                .map(other ->
                                        share(other.whole(group), n.whole(group), persons.whole(group), List.of()))
                                .toList()));
    }

    private Unguarded share(long hits, long n, long persons, List<Unguarded> behind) {
        return new Unguarded(kind, Figures.share(hits, n), n, persons, hits, behind);
    }

    private Function<Record, Unguarded> moments(Cell n) {
        Moments moments = formula.fromSums();
        List<Cell> sums = moments.sums().stream().map(columns::add).toList();
        Cell persons = people(kind);
        return group -> simple(
                moments.figure()
                        .of(
                                sums.stream()
                                        .mapToDouble(sum -> sum.of(group).doubleValue())
                                        .toArray(),
                                n.whole(group)),
                n.whole(group),
                persons.whole(group));
    }

    private Function<Record, Unguarded> mean(Cell n, CautionReading caution) {
        Cell total = columns.add(formula.total());
        Cell squares = columns.add(formula.squares());
        Cell persons = people(kind);
        return group -> caution.mean(
                group,
                simple(
                        Figures.mean(
                                total.of(group), squares.of(group).doubleValue(), formula.perUnit(), n.whole(group)),
                        n.whole(group),
                        persons.whole(group)));
    }

    /** A ratio gives its parts away: who knows the total knows the divisor, and with it the share that was hit. */
    private Function<Record, Unguarded> ratio(Cell n, CautionReading caution) {
        Cell hits = columns.add(Aggregate.count(formula.hits()));
        Cell hitPersons = columns.addPeople(formula.hits(), Aggregate.count(formula.hits()), gate.enoughPersons(kind));
        Cell persons = people(FigureKind.REGISTER_SHARE);
        Cell total = columns.add(formula.total());
        return group -> {
            long divisor = hits.whole(group);
            Figure share = Figures.share(divisor, n.whole(group));
            Figure figure = divisor == 0
                    ? Figures.absent(FigureStatus.NOT_ESTIMABLE, "NOBODY_EMPLOYED")
                    : Figures.quotient(total.whole(group), formula.perUnit(), divisor);
            Unguarded behind = new Unguarded(
                    FigureKind.REGISTER_SHARE, share, n.whole(group), persons.whole(group), divisor, List.of());
            Unguarded ratio = new Unguarded(kind, figure, divisor, hitPersons.whole(group), null, List.of(behind));
            return divisor == 0 ? ratio : caution.ratio(group, ratio, total.whole(group), n.whole(group));
        };
    }

    private Unguarded simple(Figure figure, long n, long persons) {
        return new Unguarded(kind, figure, n, persons, null, List.of());
    }

    private Cell people(FigureKind behind) {
        return columns.addPeople(formula.counted(), formula.count(), gate.enoughPersons(behind));
    }

    private record Reason(Absence absence, Cell known) {}

    private Function<Record, Figure> absence() {
        List<Reason> reasons = formula.absences().stream()
                .map(absence -> new Reason(absence, columns.addWhereNone(formula.count(), absence.known())))
                .toList();
        return group -> reasons.stream()
                .filter(reason -> reason.absence().applies().test(reason.known().whole(group)))
                .findFirst()
                .map(reason -> reason.absence().figure())
                .orElse(Figures.whole(0, 0));
    }

    /** How a question's distinct persons are counted: by bits where these are few enough, else with the details. */
    record PersonCount(int personsOfGeneration, long groups) {

        private static final long MOST_BYTES_OF_BITS = 32L << 20;

        private Cell addTo(Columns columns) {
            boolean fits = groups * personsOfGeneration / Byte.SIZE <= MOST_BYTES_OF_BITS;
            return fits ? columns.add(Aggregate.persons(personsOfGeneration)) : columns.addAllPeople();
        }
    }
}
