package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.diagnostic.Neighbours.Match;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import java.util.Arrays;
import java.util.List;

/**
 * The effects on one outcome by nearest neighbours, a second opinion beside the outcome model; all horizons at a time, for what
 * a person has in them lies side by side. Standard error by Abadie and Imbens (2006): bootstraps don't hold for matching with
 * replacement.
 */
public final class NeighbourEffect {

    private final Neighbours neighbours;
    private final OutcomeGrid grid;
    private final int outcome;
    private final double[] own;
    private final double[] matched;
    private final double[] peer;
    private final int[] observed;
    private final int[] numbers;
    private final double[] sums;
    private final double[] squares;

    /** How many of a participant's peers are observed; 0: the participant isn't compared. */
    private final int[][] compared;

    /**
     * What was found.
     *
     * @param participants with an observed outcome and a neighbour who has one
     */
    public record Result(double effect, double error, int participants) {}

    /** @param outcome its number among those of the grid */
    NeighbourEffect(Neighbours neighbours, OutcomeGrid grid, int outcome) {
        int horizons = grid.horizons();
        this.neighbours = neighbours;
        this.grid = grid;
        this.outcome = outcome;
        own = new double[horizons];
        matched = new double[horizons];
        peer = new double[horizons];
        observed = new int[horizons];
        numbers = new int[horizons];
        sums = new double[horizons];
        squares = new double[horizons];
        compared = new int[neighbours.participants().size()][];
    }

    /** One for each horizon. */
    Result[] results() {
        for (int at = 0; at < compared.length; at++) {
            compared[at] = compare(neighbours.participants().get(at));
        }
        double[] peers = peersVariances();
        Result[] results = new Result[sums.length];
        Arrays.setAll(results, horizon -> {
            double effect = sums[horizon] / numbers[horizon];
            // Rounding may leave a hair below zero where all differ alike.
            double ofParticipants = Math.max(squares[horizon] - sums[horizon] * effect, 0);
            return new Result(effect, Math.sqrt(ofParticipants + peers[horizon]) / numbers[horizon], numbers[horizon]);
        });
        return results;
    }

    private int[] compare(Match match) {
        match(match);
        int[] counts = new int[observed.length];
        for (int horizon = 0; horizon < counts.length; horizon++) {
            double error = own[horizon] - matched[horizon];
            if (!Double.isNaN(error)) {
                numbers[horizon]++;
                sums[horizon] += error;
                squares[horizon] += error * error;
                counts[horizon] = observed[horizon];
            }
        }
        return counts;
    }

    /** The row's own outcomes and the mean ones of its peers, NaN where none is observed. */
    private void match(Match match) {
        grid.fill(outcome, match.segment(), match.row(), own, 0);
        Arrays.fill(matched, 0);
        Arrays.fill(observed, 0);
        for (int row : match.peers()) {
            grid.fill(outcome, match.segment(), row, peer, 0);
            for (int horizon = 0; horizon < peer.length; horizon++) {
                if (!Double.isNaN(peer[horizon])) {
                    matched[horizon] += peer[horizon];
                    observed[horizon]++;
                }
            }
        }
        for (int horizon = 0; horizon < matched.length; horizon++) {
            matched[horizon] /= observed[horizon];
        }
    }

    /** Σ (K² − K′) σ², with σ² from how a peer and its nearest others differ. */
    private double[] peersVariances() {
        double[] variances = new double[sums.length];
        double[] uses = new double[sums.length];
        double[] squaredUses = new double[sums.length];
        for (Match twin : neighbours.twins()) {
            match(twin);
            Arrays.fill(uses, 0);
            Arrays.fill(squaredUses, 0);
            use(neighbours.users(twin.row()), uses, squaredUses);
            double alike = twin.peers().size();
            for (int horizon = 0; horizon < variances.length; horizon++) {
                double distance = own[horizon] - matched[horizon];
                if (!Double.isNaN(distance)) {
                    double noise = distance * distance * alike / (alike + 1);
                    variances[horizon] += (uses[horizon] * uses[horizon] - squaredUses[horizon]) * noise;
                }
            }
        }
        return variances;
    }

    /** Adds up how often participants use a peer, whose outcome is observed where that counts. */
    private void use(List<Integer> participants, double[] uses, double[] squaredUses) {
        for (int participant : participants) {
            int[] counts = compared[participant];
            for (int horizon = 0; horizon < counts.length; horizon++) {
                if (counts[horizon] > 0) {
                    uses[horizon] += 1.0 / counts[horizon];
                    squaredUses[horizon] += 1.0 / (counts[horizon] * counts[horizon]);
                }
            }
        }
    }
}
