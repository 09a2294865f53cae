package fi.mittava.warehouse.study.score;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.stack.Chunks;
import fi.mittava.warehouse.study.stack.Segment;
import java.util.stream.IntStream;

/** Walks over a design once and gives Σ v z z′, chunk by chunk in a fixed order. */
public final class GramPass {

    private final Design design;
    private final Workers workers;
    private final Chunks chunks;

    /** A number of a row. */
    public interface RowNumber {
        double of(int row);
    }

    /** Adds the rows of a segment; what it returns is summed up. */
    interface SegmentSum {
        double add(Segment segment, GramSum into);
    }

    public GramPass(Design design, Workers workers) {
        this.design = design;
        this.workers = workers;
        this.chunks = Chunks.of(design.stack());
    }

    /** The lower triangle, in a square matrix, of the weighted Gram. Rows of weight 0 cost nothing. */
    public double[][] of(RowNumber weight) {
        double[][] matrix = new double[design.columns()][design.columns()];
        run(
                (segment, sum) -> {
                    for (int row = segment.from(); row < segment.to(); row++) {
                        double weighs = weight.of(row);
                        if (weighs != 0) {
                            design.fill(row, sum.next(), 0);
                            sum.add(weighs, 0);
                        }
                    }
                    return 0;
                },
                matrix,
                new double[design.columns()]);
        return matrix;
    }

    /** Runs over all segments, adds to matrix and vector, and gives the sum of what the segments returned. */
    double run(SegmentSum segments, double[][] matrix, double[] vector) {
        GramSum[] sums = new GramSum[chunks.size()];
        double[] returned = new double[chunks.size()];
        workers.each(chunks.size(), chunk -> {
            GramSum sum = new GramSum(design.denseColumns(), design.columns());
            for (Segment segment : chunks.get(chunk)) {
                returned[chunk] += segments.add(segment, sum);
                sum.endSegment(design.ones(segment));
            }
            sums[chunk] = sum;
        });
        for (GramSum sum : sums) {
            sum.addTo(matrix, vector);
        }
        return IntStream.range(0, returned.length)
                .mapToDouble(chunk -> returned[chunk])
                .reduce(0, Double::sum);
    }
}
