package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.stack.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Cuts the peers' rows of a design into blocks that fit the processor's caches, with their dense columns and values side by side. */
final class RowBlocks {

    private static final int ROWS = 512;
    private static final int ROWS_A_TASK = 32;

    private final Design design;
    private final Segment[] segments = new Segment[ROWS];
    private final int[] rows = new int[ROWS];
    private final double[][] values;
    private final double[] z;

    /** Rows of a block that share their ones. */
    record Run(Segment segment, int from, int to) {}

    /** A block, valid until the next one. */
    final class Block {
        private final int size;
        private final List<Run> runs;

        private Block(int size, List<Run> runs) {
            this.size = size;
            this.runs = runs;
        }

        int rows() {
            return size;
        }

        List<Run> runs() {
            return runs;
        }

        /** Row by row, and rows of zeros after the last one. */
        double[][] values() {
            return values;
        }

        /** 0 after the last row. */
        double z(int column, int row) {
            return z[column * ROWS + row];
        }
    }

    RowBlocks(Design design, int columns) {
        this.design = design;
        this.values = new double[ROWS + MomentKernel.ROWS][columns];
        this.z = new double[ROWS * design.denseColumns()];
    }

    void each(MomentSums.RowValues of, Workers workers, Consumer<Block> consumer) {
        int size = 0;
        for (Segment segment : design.stack().segments()) {
            for (int row = segment.from(); row < segment.to(); row++) {
                if (!design.stack().isTreated(row)) {
                    segments[size] = segment;
                    rows[size++] = row;
                    if (size == ROWS) {
                        consumer.accept(filled(size, of, workers));
                        size = 0;
                    }
                }
            }
        }
        if (size > 0) {
            consumer.accept(filled(size, of, workers));
        }
    }

    private Block filled(int size, MomentSums.RowValues of, Workers workers) {
        workers.each((size + ROWS_A_TASK - 1) / ROWS_A_TASK, task -> {
            double[] dense = new double[design.denseColumns()];
            for (int at = task * ROWS_A_TASK; at < Math.min(size, (task + 1) * ROWS_A_TASK); at++) {
                fill(at, of, dense);
            }
        });
        for (int at = size; at < values.length; at++) {
            Arrays.fill(values[at], 0);
        }
        for (int column = 0; column < design.denseColumns(); column++) {
            Arrays.fill(z, column * ROWS + size, (column + 1) * ROWS, 0);
        }
        return new Block(size, runs(size));
    }

    private void fill(int at, MomentSums.RowValues of, double[] dense) {
        design.fill(rows[at], dense, 0);
        for (int column = 0; column < dense.length; column++) {
            z[column * ROWS + at] = dense[column];
        }
        of.fill(segments[at], rows[at], dense, values[at]);
    }

    private List<Run> runs(int size) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= size; at++) {
            if (at == size || segments[at].from() != segments[from].from()) {
                runs.add(new Run(segments[from], from, at));
                from = at;
            }
        }
        return runs;
    }
}
