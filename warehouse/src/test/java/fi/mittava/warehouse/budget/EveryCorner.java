package fi.mittava.warehouse.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/** The best of a linear programme by looking at every corner of what its limits allow: a solver that shares nothing with ours. */
final class EveryCorner {

    private static final double NEARLY = 1e-7;

    private record Line(ArrayRealVector weights, boolean isMost, double bound) {

        boolean holds(double[] volumes) {
            double sum = weights.dotProduct(new ArrayRealVector(volumes, false));
            double slack = NEARLY * (1 + Math.abs(bound));
            return isMost ? sum <= bound + slack : sum >= bound - slack;
        }
    }

    private final int size;
    private final List<Line> lines = new ArrayList<>();

    EveryCorner(int size, List<Limit> limits) {
        this.size = size;
        for (Limit limit : limits) {
            double[] weights = new double[size];
            limit.weights().forEach((place, weight) -> weights[place] = weight);
            lines.add(new Line(new ArrayRealVector(weights, false), limit.isMost(), limit.bound()));
        }
        for (int place = 0; place < size; place++) {
            double[] weights = new double[size];
            weights[place] = 1;
            lines.add(new Line(new ArrayRealVector(weights, false), false, 0));
        }
    }

    /** Minus infinity if nothing keeps to the limits. */
    double greatest(double[] gains) {
        return greatest(gains, new int[0]);
    }

    private double greatest(double[] gains, int[] chosen) {
        if (chosen.length == size) {
            return at(gains, chosen);
        }
        int from = chosen.length == 0 ? 0 : chosen[chosen.length - 1] + 1;
        return IntStream.range(from, lines.size())
                .mapToDouble(next -> greatest(
                        gains,
                        IntStream.concat(IntStream.of(chosen), IntStream.of(next))
                                .toArray()))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private double at(double[] gains, int[] chosen) {
        double[][] matrix = new double[size][];
        double[] bounds = new double[size];
        for (int row = 0; row < size; row++) {
            Line line = lines.get(chosen[row]);
            matrix[row] = line.weights().toArray();
            bounds[row] = line.bound();
        }
        var solver = new LUDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-12).getSolver();
        if (!solver.isNonSingular()) {
            return Double.NEGATIVE_INFINITY;
        }
        double[] corner = solver.solve(new ArrayRealVector(bounds, false)).toArray();
        return lines.stream().allMatch(line -> line.holds(corner))
                ? IntStream.range(0, size)
                        .mapToDouble(place -> gains[place] * corner[place])
                        .sum()
                : Double.NEGATIVE_INFINITY;
    }
}
