package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.outcome.MomentKernel;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.stack.Chunks;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;

/** What became of peers: their mean outcome before weighting, and what they did instead of the service, horizon by horizon. */
final class PeerPaths {

    private final OutcomeGrid grid;
    private final double[] values;
    private final double[][] raw;
    private final double[][] started;
    private final double[][] served;

    /** Weighted sums, and the weights. */
    private static double[][] sums(int columns) {
        return new double[2][columns];
    }

    /**
     * All of it.
     *
     * @param servedOutcome the panel's outcome of being in any service, or {@link DiagnosticSettings#NONE}
     */
    PeerPaths(Stack stack, PeerWeights weights, OutcomeGrid grid, int servedOutcome, Workers workers) {
        this.grid = grid;
        values = new double[grid.columns()];
        raw = sums(grid.columns());
        started = sums(grid.horizons());
        served = sums(grid.horizons());
        Chunks chunks = Chunks.of(stack);
        PeerPaths[] parts = new PeerPaths[chunks.size()];
        workers.each(chunks.size(), chunk -> {
            parts[chunk] = new PeerPaths(grid);
            for (Segment segment : chunks.get(chunk)) {
                for (int row = segment.from(); row < segment.to(); row++) {
                    if (!stack.isTreated(row)) {
                        parts[chunk].add(stack, segment, row, weights.of(row), servedOutcome);
                    }
                }
            }
        });
        for (PeerPaths part : parts) {
            addUp(part.raw, raw);
            addUp(part.started, started);
            addUp(part.served, served);
        }
    }

    private PeerPaths(OutcomeGrid grid) {
        this.grid = grid;
        values = new double[grid.columns()];
        raw = sums(grid.columns());
        started = sums(grid.horizons());
        served = sums(grid.horizons());
    }

    private static void addUp(double[][] from, double[][] to) {
        MomentKernel.add(to[0], from[0], 1);
        MomentKernel.add(to[1], from[1], 1);
    }

    private void add(Stack stack, Segment segment, int row, double weight, int servedOutcome) {
        double sampled = stack.columns().weight(row);
        grid.fill(segment, row, values);
        for (int column = 0; column < values.length; column++) {
            add(raw, column, sampled, values[column]);
        }
        for (int at = 0; at < started[0].length; at++) {
            int month = segment.month() + grid.horizon(at);
            add(started, at, weight, stack.columns().laterStart(row) <= month ? 1 : 0);
            if (servedOutcome != DiagnosticSettings.NONE) {
                add(served, at, weight, stack.panel().at(servedOutcome, stack.person(row), month));
            }
        }
    }

    private static void add(double[][] to, int column, double weight, double value) {
        if (!Double.isNaN(value)) {
            to[0][column] += weight * value;
            to[1][column] += weight;
        }
    }

    /** The mean outcome of all peers at risk, NaN if none is observed. */
    double raw(int column) {
        return raw[0][column] / raw[1][column];
    }

    /** The weighted share of peers who have started a service of the type by the column's horizon. */
    double started(int column) {
        return share(started, column);
    }

    /** The weighted share of peers who are in any service in the column's month; NaN if that isn't told. */
    double served(int column) {
        return share(served, column);
    }

    private double share(double[][] of, int column) {
        int at = column % grid.horizons();
        return of[0][at] / of[1][at];
    }
}
