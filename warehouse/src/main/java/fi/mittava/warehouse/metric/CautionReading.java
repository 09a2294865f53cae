package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.metric.Columns.Cell;
import fi.mittava.warehouse.metric.Intervals.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Marks figures of register months. Where those who left unseen are many, a share or ratio gets bounds instead of its
 * interval: as if none or all of them were what it counts, widened by the interval. The graver mark goes before the other.
 */
final class CautionReading {

    static final String LEFT_REGISTER = "LEFT_REGISTER";
    static final String IMMATURE = "IMMATURE";

    private static final CautionReading NONE = new CautionReading(null, group -> 0L, group -> 0L, group -> 0L, 1, true);

    private final @Nullable Caution caution;
    private final Cell left;
    private final Cell leftTotal;
    private final Cell newest;
    private final int perUnit;
    private final boolean hasBounds;

    private CautionReading(
            @Nullable Caution caution, Cell left, Cell leftTotal, Cell newest, int perUnit, boolean hasBounds) {
        this.caution = caution;
        this.left = left;
        this.leftTotal = leftTotal;
        this.newest = newest;
        this.perUnit = perUnit;
        this.hasBounds = hasBounds;
    }

    /** @param hasBounds false: only the mark, since exact bounds would give noisy parts away */
    static CautionReading of(Formula formula, Columns columns, boolean hasBounds) {
        Caution caution = formula.caution();
        if (caution == null) {
            return NONE;
        }
        Field<? extends Number> amount = caution.amount();
        return new CautionReading(
                caution,
                columns.add(Aggregate.count(caution.left())),
                amount == null ? group -> 0L : columns.add(Aggregate.sum(DSL.when(caution.left(), amount))),
                caution.immatureFrom() == null ? group -> 0L : columns.add(caution.newestAnchor(formula.counted())),
                formula.perUnit(),
                hasBounds);
    }

    Unguarded share(Record group, Unguarded share) {
        long hits = Objects.requireNonNull(share.hits());
        return marked(
                group,
                share,
                share.n(),
                gone -> new Interval(
                        Intervals.wilson(hits, share.n() + gone).low(),
                        Intervals.wilson(hits + gone, share.n() + gone).high()));
    }

    Unguarded mean(Record group, Unguarded mean) {
        return marked(group, mean, mean.n(), null);
    }

    /**
     * A ratio to its hits.
     *
     * @param total what is divided, of the {@code among} that are observed
     */
    Unguarded ratio(Record group, Unguarded ratio, long total, long among) {
        double all = (double) (total + leftTotal.whole(group)) / perUnit;
        return marked(group, ratio, among, gone -> new Interval(all / (ratio.n() + gone), all / ratio.n()));
    }

    private Unguarded marked(
            Record group, Unguarded unguarded, long observed, @Nullable LongFunction<Interval> bounds) {
        if (caution == null) {
            return unguarded;
        }
        long gone = left.whole(group);
        Figure figure = unguarded.figure();
        if (Caution.isTooMany(gone, observed)) {
            Figure noted = bounds == null || !hasBounds
                    ? Figures.noted(figure, LEFT_REGISTER)
                    : Figures.bounded(figure, bounds.apply(gone), LEFT_REGISTER);
            return with(noted, unguarded, leftOf(observed, gone, unguarded));
        }
        return caution.isImmature(newest.whole(group))
                ? with(Figures.noted(figure, IMMATURE), unguarded, null)
                : unguarded;
    }

    /** The bounds tell how many left, so that share must pass the gate as well; its persons are at least the figure's. */
    private static Unguarded leftOf(long observed, long gone, Unguarded figure) {
        return new Unguarded(
                FigureKind.REGISTER_SHARE, figure.figure(), observed + gone, figure.persons(), gone, List.of());
    }

    private static Unguarded with(Figure figure, Unguarded unguarded, @Nullable Unguarded behind) {
        List<Unguarded> all = new ArrayList<>(unguarded.behind());
        if (behind != null) {
            all.add(behind);
        }
        return new Unguarded(
                unguarded.kind(), figure, unguarded.n(), unguarded.persons(), unguarded.hits(), List.copyOf(all));
    }
}
