package fi.mittava.warehouse.study.stack;

import java.util.List;
import java.util.stream.IntStream;

/** Outcomes × horizons as the columns of one matrix; rows are those of the stack. */
public final class OutcomeGrid {

    private final Stack stack;
    private final int[] outcomes;
    private final int firstHorizon;
    private final int horizons;

    /**
     * All studied outcomes of the stack's panel.
     *
     * @param firstHorizon months relative to the row's month, e.g. −24
     * @param lastHorizon included
     */
    public OutcomeGrid(Stack stack, int firstHorizon, int lastHorizon) {
        this.stack = stack;
        List<Outcome> all = stack.panel().outcomes();
        this.outcomes = IntStream.range(0, all.size())
                .filter(outcome -> all.get(outcome).isStudied())
                .toArray();
        this.firstHorizon = firstHorizon;
        this.horizons = lastHorizon - firstHorizon + 1;
    }

    public int columns() {
        return outcomes.length * horizons;
    }

    public int horizons() {
        return horizons;
    }

    public int lastHorizon() {
        return firstHorizon + horizons - 1;
    }

    /** The numbers of the studied outcomes in the panel. */
    public int[] outcomes() {
        return outcomes.clone();
    }

    public Outcome outcome(int column) {
        return stack.panel().outcomes().get(outcomes[column / horizons]);
    }

    public int horizon(int column) {
        return firstHorizon + column % horizons;
    }

    /** NaN if not observed. */
    public double value(Segment segment, int row, int column) {
        return stack.panel().at(outcomes[column / horizons], stack.person(row), segment.month() + horizon(column));
    }

    /** All columns of a row. */
    public void fill(Segment segment, int row, double[] into) {
        for (int outcome = 0; outcome < outcomes.length; outcome++) {
            fill(outcome, segment, row, into, outcome * horizons);
        }
    }

    /** The columns of a row's outcome, from a place on. */
    public void fill(int outcome, Segment segment, int row, double[] into, int place) {
        stack.panel().fill(outcomes[outcome], stack.person(row), segment.month() + firstHorizon, horizons, into, place);
    }
}
