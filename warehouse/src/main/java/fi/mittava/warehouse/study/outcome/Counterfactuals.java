package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.stack.Chunks;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ŷ0 = z′γ: of each participation what its peers say would have become of it, at each outcome and horizon. */
public final class Counterfactuals {

    private final Stack stack;
    private final OutcomeGrid grid;
    private final List<HorizonModel> models;
    private final int[] rows;
    private final float[][] values;

    /** @param models one for each column of the grid; of those not estimated the values are NaN */
    public Counterfactuals(Design design, OutcomeGrid grid, List<HorizonModel> models, Workers workers) {
        this.stack = design.stack();
        this.grid = grid;
        this.models = models;
        this.rows = IntStream.range(0, stack.rows()).filter(stack::isTreated).toArray();
        ColumnProducts products = new ColumnProducts(design, models.size());
        double[] unknown = new double[design.columns()];
        Arrays.fill(unknown, Double.NaN);
        for (int column = 0; column < models.size(); column++) {
            HorizonModel model = models.get(column);
            products.set(column, model.isEstimated() ? model.gamma() : unknown);
        }
        float[][] ofRows = new float[stack.rows()][];
        Chunks chunks = Chunks.of(stack);
        workers.each(chunks.size(), chunk -> {
            double[] z = new double[design.denseColumns()];
            double[] expected = new double[models.size()];
            for (Segment segment : chunks.get(chunk)) {
                for (int row = segment.from(); row < segment.to(); row++) {
                    if (stack.isTreated(row)) {
                        design.fill(row, z, 0);
                        products.of(segment, z, expected);
                        ofRows[row] = shortened(expected);
                    }
                }
            }
        });
        this.values = IntStream.of(rows).mapToObj(row -> ofRows[row]).toArray(float[][]::new);
    }

    /** To seven digits. */
    private static float[] shortened(double[] values) {
        float[] shortened = new float[values.length];
        for (int at = 0; at < values.length; at++) {
            shortened[at] = (float) values[at];
        }
        return shortened;
    }

    public int participations() {
        return rows.length;
    }

    /** A participation as its row was known by when it was added to the stack. */
    public int number(int participation) {
        return stack.number(rows[participation]);
    }

    /** Horizon by horizon; null if the outcome was estimated at none. */
    public float @Nullable [] of(int participation, String outcome) {
        for (int first = 0; first < models.size(); first += grid.horizons()) {
            if (grid.outcome(first).name().equals(outcome)) {
                List<HorizonModel> own = models.subList(first, first + grid.horizons());
                return own.stream().anyMatch(HorizonModel::isEstimated)
                        ? Arrays.copyOfRange(values[participation], first, first + grid.horizons())
                        : null;
            }
        }
        return null;
    }
}
