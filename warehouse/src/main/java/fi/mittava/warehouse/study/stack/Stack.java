package fi.mittava.warehouse.study.stack;

import java.util.List;

/**
 * The stacked risk sets of a service type: a row is a person at risk in a month who starts the service then, or waits. Sorted
 * by month, cell and levels, so that neighbours share them.
 */
public final class Stack {

    private final StackLayout layout;
    private final OutcomePanel panel;
    private final List<Segment> segments;
    private final StackColumns columns;
    private final int withoutPeers;

    Stack(StackLayout layout, OutcomePanel panel, List<Segment> segments, StackColumns columns, int withoutPeers) {
        this.layout = layout;
        this.panel = panel;
        this.segments = List.copyOf(segments);
        this.columns = columns;
        this.withoutPeers = withoutPeers;
    }

    public StackLayout layout() {
        return layout;
    }

    public OutcomePanel panel() {
        return panel;
    }

    public List<Segment> segments() {
        return segments;
    }

    public StackColumns columns() {
        return columns;
    }

    /** Participants that were left out, for their cell holds no peer. */
    public int withoutPeers() {
        return withoutPeers;
    }

    public int cells() {
        return segments.isEmpty() ? 0 : segments.getLast().cell() + 1;
    }

    public int rows() {
        return columns.rows();
    }

    public boolean isTreated(int row) {
        return columns.isTreated(row);
    }

    /** What the row was known by when it was added. */
    public int number(int row) {
        return columns.number(row);
    }

    public int person(int row) {
        return columns.person(row);
    }
}
