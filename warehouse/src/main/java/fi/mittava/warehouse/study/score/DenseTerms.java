package fi.mittava.warehouse.study.score;

import fi.mittava.warehouse.study.stack.Stack;
import fi.mittava.warehouse.study.stack.StackColumns;
import java.util.ArrayList;
import java.util.List;

/** Standardises the dense covariates over the stack, rows weighted by what they stand for. */
final class DenseTerms {

    /** A standard deviation below this share of the mean's size is rounding: the column is constant. */
    private static final double CONSTANT = 1e-12;

    private static final int LEAST_PEERS = 15;
    private static final double MOST_PARTICIPANTS = 0.02;

    private DenseTerms() {}

    static List<Term> of(Stack stack) {
        List<Term> terms = new ArrayList<>();
        List<String> names = stack.layout().dense();
        for (int column = 0; column < names.size(); column++) {
            terms.add(of(stack, column, names.get(column)));
        }
        return terms;
    }

    private static Term of(Stack stack, int column, String name) {
        StackColumns columns = stack.columns();
        double weights = 0;
        double sum = 0;
        for (int row = 0; row < stack.rows(); row++) {
            weights += columns.weight(row);
            sum += columns.weight(row) * columns.dense(row, column);
        }
        double mean = sum / weights;
        double squares = 0;
        for (int row = 0; row < stack.rows(); row++) {
            double distance = columns.dense(row, column) - mean;
            squares += columns.weight(row) * distance * distance;
        }
        double deviation = Math.sqrt(squares / weights);
        boolean isConstant = !(deviation > CONSTANT * Math.max(1, Math.abs(mean)));
        return new Term(
                Term.Kind.DENSE,
                name,
                0,
                mean,
                isConstant ? 1 : deviation,
                isConstant ? Term.Fate.CONSTANT : isRare(stack, column) ? Term.Fate.RARE : Term.Fate.KEPT);
    }

    /**
     * Whether a yes-no covariate is another for hardly a peer, and for few participants. Kept, it would leave these without a
     * counterfactual, and with them everybody: one person of unknown age would be the end of a service type's effects.
     */
    private static boolean isRare(Stack stack, int column) {
        int[] peers = new int[2];
        int[] starts = new int[2];
        for (int row = 0; row < stack.rows(); row++) {
            double value = stack.columns().dense(row, column);
            if (value != 0 && value != 1) {
                return false;
            }
            (stack.isTreated(row) ? starts : peers)[(int) value]++;
        }
        int rarer = peers[0] + starts[0] < peers[1] + starts[1] ? 0 : 1;
        return peers[rarer] < LEAST_PEERS && starts[rarer] <= MOST_PARTICIPANTS * (starts[0] + starts[1]);
    }
}
