package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.diagnostic.Neighbours.Match;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.Stack;

/**
 * The effect by nearest neighbours, a second opinion beside the outcome model. Standard error by Abadie and Imbens (2006): bootstraps
 * don't hold for matching with replacement.
 */
public final class NeighbourEffect {

    private final Neighbours neighbours;
    private final double[] uses;
    private final double[] squaredUses;

    /**
     * What was found.
     *
     * @param participants with an observed outcome and a neighbour who has one
     */
    public record Result(double effect, double error, int participants) {}

    NeighbourEffect(Stack stack, Neighbours neighbours) {
        this.neighbours = neighbours;
        this.uses = new double[stack.rows()];
        this.squaredUses = new double[stack.rows()];
    }

    Result of(OutcomeGrid grid, int column) {
        for (Match twin : neighbours.twins()) {
            uses[twin.row()] = 0;
            squaredUses[twin.row()] = 0;
        }
        double[] errors = new double[neighbours.participants().size()];
        int number = 0;
        double sum = 0;
        for (Match match : neighbours.participants()) {
            double error = grid.value(match.segment(), match.row(), column) - matched(match, grid, column);
            if (!Double.isNaN(error)) {
                errors[number++] = error;
                sum += error;
                use(match, grid, column);
            }
        }
        double effect = sum / number;
        double variance = 0;
        for (int at = 0; at < number; at++) {
            variance += (errors[at] - effect) * (errors[at] - effect);
        }
        return new Result(effect, Math.sqrt(variance + peersVariance(grid, column)) / number, number);
    }

    /** The mean outcome of the match's peers, NaN if none is observed. */
    private static double matched(Match match, OutcomeGrid grid, int column) {
        double sum = 0;
        int observed = 0;
        for (int peer : match.peers()) {
            double value = grid.value(match.segment(), peer, column);
            if (!Double.isNaN(value)) {
                sum += value;
                observed++;
            }
        }
        return sum / observed;
    }

    private void use(Match match, OutcomeGrid grid, int column) {
        long observed = match.peers().stream()
                .filter(peer -> !Double.isNaN(grid.value(match.segment(), peer, column)))
                .count();
        for (int peer : match.peers()) {
            if (!Double.isNaN(grid.value(match.segment(), peer, column))) {
                uses[peer] += 1.0 / observed;
                squaredUses[peer] += 1.0 / (observed * observed);
            }
        }
    }

    /** Σ (K² − K′) σ², with σ² from how a peer and its nearest others differ. */
    private double peersVariance(OutcomeGrid grid, int column) {
        double variance = 0;
        for (Match twin : neighbours.twins()) {
            double others = matched(twin, grid, column);
            double distance = grid.value(twin.segment(), twin.row(), column) - others;
            if (!Double.isNaN(distance)) {
                double alike = twin.peers().size();
                double noise = distance * distance * alike / (alike + 1);
                variance += (uses[twin.row()] * uses[twin.row()] - squaredUses[twin.row()]) * noise;
            }
        }
        return variance;
    }
}
