package fi.mittava.warehouse.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Volumes from 0 on that keep to limits and add up to the greatest gain, by the simplex of ojAlgo. Limits are scaled to weights
 * of 1 at most, since euros and shares of people lie far apart.
 */
final class LinearProgram {

    /** Of scaled prices, what is left of the solver's roundings. */
    private static final double NOTHING = 1e-10;

    private final int size;
    private final List<Limit> limits;

    LinearProgram(int size, List<Limit> limits) {
        this.size = size;
        this.limits = limits;
    }

    boolean isFeasible() {
        return maximise(new double[size]).isPresent();
    }

    /** The volumes; empty if no volumes keep to the limits. */
    Optional<double[]> maximise(double[] gains) {
        double greatest = greatest(gains);
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> volumes = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            double least = bounds(place, false).max().orElse(0);
            double most = bounds(place, true).min().orElse(Double.MAX_VALUE);
            if (least > most || most < 0) {
                return Optional.empty();
            }
            Variable volume = model.newVariable("v" + place).lower(Math.max(least, 0));
            if (most < Double.MAX_VALUE) {
                volume.upper(most);
            }
            volumes.add(volume.weight(gains[place] / greatest));
        }
        limits.stream().filter(limit -> !limit.isOfOne()).forEach(limit -> addTo(model, limit, volumes));
        return solution(model.maximise());
    }

    private DoubleStream bounds(int place, boolean isMost) {
        return limits.stream()
                .filter(limit -> limit.isOfOne() && limit.isMost() == isMost && limit.weightOf(place) != 0)
                .mapToDouble(limit -> limit.bound() / limit.weightOf(place));
    }

    private static void addTo(ExpressionsBasedModel model, Limit limit, List<Variable> volumes) {
        double scale = scale(limit);
        Expression sum = model.newExpression("l" + model.countExpressions());
        limit.weights().forEach((place, weight) -> sum.set(volumes.get(place), weight / scale));
        if (limit.isMost()) {
            sum.upper(limit.bound() / scale);
        } else {
            sum.lower(limit.bound() / scale);
        }
    }

    /**
     * What each limit costs: the gain that one unit less of it would bring. From the dual programme; all 0 or more.
     */
    Optional<double[]> prices(double[] gains) {
        double greatest = greatest(gains);
        ExpressionsBasedModel dual = new ExpressionsBasedModel();
        List<Expression> ofCandidates = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            ofCandidates.add(dual.newExpression("c" + place).lower(gains[place] / greatest));
        }
        for (int number = 0; number < limits.size(); number++) {
            Limit limit = limits.get(number);
            double scale = scale(limit);
            double sign = limit.isMost() ? 1 : -1;
            Variable price = dual.newVariable("p" + number).lower(0).weight(sign * limit.bound() / scale);
            limit.weights().forEach((place, weight) -> ofCandidates.get(place).set(price, sign * weight / scale));
        }
        return solution(dual.minimise()).map(scaled -> {
            double[] prices = new double[scaled.length];
            Arrays.setAll(
                    prices,
                    number -> scaled[number] < NOTHING ? 0 : scaled[number] * greatest / scale(limits.get(number)));
            return prices;
        });
    }

    private static double scale(Limit limit) {
        return limit.weights().values().stream().mapToDouble(Math::abs).max().orElse(1);
    }

    private static double greatest(double[] gains) {
        double greatest = Arrays.stream(gains).map(Math::abs).max().orElse(0);
        return greatest == 0 ? 1 : greatest;
    }

    private static Optional<double[]> solution(Optimisation.Result result) {
        return result.getState().isOptimal() ? Optional.of(result.toRawCopy1D()) : Optional.empty();
    }
}
