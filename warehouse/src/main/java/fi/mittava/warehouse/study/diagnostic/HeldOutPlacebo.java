package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.stack.PersonRows;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The placebo of a year that the score doesn't know: it is refitted without the covariates of that year, and has to make
 * participants and peers alike in it from the rest.
 *
 * @param effect on the year's mean; NaN where no month is observed
 * @param largestShift by which the refitted score moves an effect, in the effect's standard errors
 */
public record HeldOutPlacebo(double effect, double error, double largestShift) {

    /** The horizons whose effects are compared. */
    private static final int[] HORIZONS = {3, 6, 12, 24};

    static HeldOutPlacebo of(PropensityModel score, PersonRows persons, DiagnosticSettings settings, Workers workers) {
        Design smaller = score.design().without(settings.placebo().heldOutCovariates(), workers);
        return PropensityModel.of(smaller, settings.ridge(), workers)
                .map(refitted ->
                        of(contrast(score, persons, settings, workers), contrast(refitted, persons, settings, workers)))
                .orElse(new HeldOutPlacebo(Double.NaN, Double.NaN, Double.NaN));
    }

    private static HeldOutPlacebo of(Contrast with, Contrast without) {
        double shift = IntStream.rangeClosed(1, HORIZONS.length)
                .filter(column -> with.result(column).participants() > 1)
                .mapToDouble(column -> Math.abs(with.result(column).effect()
                                - without.result(column).effect())
                        / with.result(column).error())
                .max()
                .orElse(Double.NaN);
        Contrast.Result year = without.result(0);
        return new HeldOutPlacebo(year.effect(), year.error(), shift);
    }

    /** Column 0 is the year, the others are the horizons. */
    private static Contrast contrast(
            PropensityModel score, PersonRows persons, DiagnosticSettings settings, Workers workers) {
        Stack stack = score.design().stack();
        PeerWeights peers = PeerWeights.of(score, settings.mode());
        PlaceboSettings placebo = settings.placebo();
        Contrast.RowOutcomes outcomes = (segment, row, values, weights) -> {
            Arrays.fill(weights, peers.of(row));
            int person = stack.person(row);
            values[0] = year(stack, placebo, person, stack.columns().spellStart(row));
            for (int column = 0; column < HORIZONS.length; column++) {
                values[column + 1] = stack.panel().at(placebo.outcome(), person, segment.month() + HORIZONS[column]);
            }
        };
        return new Contrast(persons, settings.mode(), outcomes, HORIZONS.length + 1).with(score, workers);
    }

    /** The mean of the held-out months that are observed. */
    private static double year(Stack stack, PlaceboSettings placebo, int person, int spell) {
        double sum = 0;
        int observed = 0;
        for (int lag = placebo.heldOutFrom(); lag <= placebo.heldOutTo(); lag++) {
            double value = stack.panel().at(placebo.outcome(), person, spell - lag);
            if (!Double.isNaN(value)) {
                sum += value;
                observed++;
            }
        }
        return sum / observed;
    }
}
