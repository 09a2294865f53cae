package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.casemix.CaseMixModel;
import fi.mittava.warehouse.casemix.FunnelLimits;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.CaseMixStatement.Changes;
import fi.mittava.warehouse.metric.Intervals.Interval;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Mean changes on a meter: observed − expected.
 *
 * @param overall mean change of all participations of the service type
 * @param changes by provider's key
 * @param isMoreBetter a greater change is the better one
 */
record ChangeFunnel(double overall, CaseMixModel model, Map<Integer, Changes> changes, boolean isMoreBetter)
        implements Funnel {

    @Override
    public FunnelPoint point(int key, @Nullable Member name, Figure observed) {
        Changes own = Objects.requireNonNull(changes.get(key));
        long n = Objects.requireNonNull(observed.n());
        FunnelLimits limits = FunnelLimits.ofDifference(model.deviation(), model.degrees(), n);
        double value = Funnel.value(observed) - own.expected();
        Figure difference = Figures.real(value, interval(value * n, own.residualSquares(), n), n);
        return new FunnelPoint(
                name,
                observed,
                Figures.real(own.expected(), null, n),
                Figures.absent(FigureStatus.NOT_APPLICABLE, "NOT_A_SHARE"),
                difference,
                Funnel.moved(difference, distance -> overall + distance),
                limits,
                limits.position(value, isMoreBetter));
    }

    private static @Nullable Interval interval(double sum, double squares, long n) {
        return n < 2 ? null : Intervals.student(sum, squares, n);
    }
}
