package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Noise;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.metric.Columns.Cell;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
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
    private final Noise noise;

    FigureReading(Columns columns, DisclosureGate gate, PersonCount personCount, FigureKind kind, Formula formula) {
        this.columns = columns;
        this.gate = gate;
        this.personCount = personCount;
        this.kind = kind;
        this.formula = formula;
        this.noise = gate.noise(kind);
    }

    Function<Record, Unguarded> plan() {
        Cell n = columns.add(formula.count());
        CautionReading caution = CautionReading.of(formula, columns, noise.isNone());
        Function<Record, Unguarded> value = switch (formula.shape()) {
            case ROWS -> rows(n);
            case PERSONS -> persons(n);
            case SUM -> sum(n);
            case SHARE -> share(n, caution);
            case MEAN -> mean(n, caution);
            case RATIO -> ratio(n, caution);
            case MOMENTS -> moments(n);
        };
        Function<Record, Absence> absence = absence();
        return group -> n.whole(group) == 0 ? nobody(absence.apply(group)) : value.apply(group);
    }

    private Unguarded nobody(Absence absence) {
        FigureKind told = absence.isSilence() ? FigureKind.METER_SILENCE : kind;
        return new Unguarded(told, absence.figure(), 0, 0, null, List.of());
    }

    private Function<Record, Unguarded> rows(Cell n) {
        Cell persons = people(kind);
        Cell told = told(n, formula.counted());
        return group ->
                simple(Figures.whole(told.whole(group), told.whole(group)), n.whole(group), persons.whole(group));
    }

    private Function<Record, Unguarded> persons(Cell n) {
        Cell persons = personCount.addTo(columns);
        Cell told = told(n, formula.counted());
        Cell toldPersons = told(persons, formula.counted());
        return group -> simple(
                Figures.whole(toldPersons.whole(group), told.whole(group)), n.whole(group), persons.whole(group));
    }

    private Function<Record, Unguarded> sum(Cell n) {
        Cell total = columns.add(formula.total());
        Cell persons = people(kind);
        Cell told = told(n, formula.counted());
        Cell toldTotal = noisyTotal(total, n);
        return group -> simple(
                Figures.amount(toldTotal.whole(group), formula.perUnit(), told.whole(group)),
                n.whole(group),
                persons.whole(group));
    }

    private Function<Record, Unguarded> share(Cell n, CautionReading caution) {
        Cell hits = columns.add(Aggregate.count(formula.hits()));
        List<Cell> siblings = formula.siblings().stream()
                .map(hit -> columns.add(Aggregate.count(hit)))
                .toList();
        Cell persons = people(kind);
        Cell told = told(n, formula.counted());
        Cell toldHits = told(hits, formula.hits());
        return group -> caution.share(
                group,
                new Unguarded(
                        kind,
                        share(toldHits.whole(group), told.whole(group)),
                        n.whole(group),
                        persons.whole(group),
                        hits.whole(group),
                        siblings.stream()
                                .map(other -> beside(other.whole(group), n.whole(group), persons.whole(group)))
                                .toList()));
    }

    private Unguarded beside(long hits, long n, long persons) {
        return new Unguarded(kind, Figures.share(hits, n), n, persons, hits, List.of());
    }

    /** Each part has noise of its own: the part may come out greater than the whole, and the whole empty. */
    private static Figure share(long hits, long n) {
        return n == 0 ? Figures.whole(0, 0) : Figures.share(Math.min(hits, n), n);
    }

    /** The count as it is told. */
    private Cell told(Cell count, Condition counted) {
        if (noise.isNone()) {
            return count;
        }
        Cell keys = columns.add(Aggregate.keys(counted));
        return group -> noise.of(count.whole(group), keys.whole(group));
    }

    /** As if some more or less were of the mean; not as many as of the count, whose quotient would be the exact mean. */
    private Cell noisyTotal(Cell total, Cell n) {
        if (noise.isNone()) {
            return total;
        }
        Cell keys = columns.add(Aggregate.keys(formula.counted()));
        return group -> {
            long count = n.whole(group);
            long told = noise.other(count, keys.whole(group));
            return Math.round((double) total.whole(group) * told / count);
        };
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
        Function<Record, Figure> told = noisy(
                n,
                group -> Figures.mean(
                        total.of(group), squares.of(group).doubleValue(), formula.perUnit(), n.whole(group)));
        return group -> caution.mean(group, simple(told.apply(group), n.whole(group), persons.whole(group)));
    }

    /** The mean from a noisy total and a noisy count. */
    private Function<Record, Figure> noisy(Cell n, Function<Record, Figure> mean) {
        if (noise.isNone()) {
            return mean;
        }
        Cell keys = columns.add(Aggregate.keys(formula.counted()));
        return group -> {
            long count = n.whole(group);
            long key = keys.whole(group);
            return Figures.scaled(mean.apply(group), noise.other(count, key), noise.of(count, key));
        };
    }

    /** A ratio gives its parts away: who knows the total knows the divisor, and with it the share that was hit. */
    private Function<Record, Unguarded> ratio(Cell n, CautionReading caution) {
        Cell hits = columns.add(Aggregate.count(formula.hits()));
        Cell hitPersons = columns.addPeople(formula.hits(), Aggregate.count(formula.hits()), gate.enoughPersons(kind));
        Cell persons = people(FigureKind.REGISTER_SHARE);
        Cell total = columns.add(formula.total());
        Cell told = told(n, formula.counted());
        Cell toldHits = told(hits, formula.hits());
        Cell toldTotal = noisyTotal(total, n);
        return group -> {
            long divisor = toldHits.whole(group);
            Figure figure = divisor == 0
                    ? Figures.absent(FigureStatus.NOT_ESTIMABLE, "NOBODY_EMPLOYED")
                    : Figures.quotient(toldTotal.whole(group), formula.perUnit(), divisor);
            Unguarded behind = new Unguarded(
                    FigureKind.REGISTER_SHARE,
                    share(divisor, told.whole(group)),
                    n.whole(group),
                    persons.whole(group),
                    hits.whole(group),
                    List.of());
            Unguarded ratio =
                    new Unguarded(kind, figure, hits.whole(group), hitPersons.whole(group), null, List.of(behind));
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

    private Function<Record, Absence> absence() {
        List<Reason> reasons = formula.absences().stream()
                .map(absence -> new Reason(absence, columns.addWhereNone(formula.count(), absence.known())))
                .toList();
        return group -> reasons.stream()
                .filter(reason -> reason.absence().applies().test(reason.known().whole(group)))
                .findFirst()
                .map(Reason::absence)
                .orElse(Absence.nothingToAddUp());
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
