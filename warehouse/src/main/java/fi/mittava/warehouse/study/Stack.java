package fi.mittava.warehouse.study;

import java.util.List;

/**
 * The stacked risk sets of a service type: a row is a person at risk in a month who starts the service then, or waits. Sorted
 * by month, cell and levels, so that neighbours share them.
 */
final class Stack {

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

    StackLayout layout() {
        return layout;
    }

    OutcomePanel panel() {
        return panel;
    }

    List<Segment> segments() {
        return segments;
    }

    StackColumns columns() {
        return columns;
    }

    /** Participants that were left out, for their cell holds no peer. */
    int withoutPeers() {
        return withoutPeers;
    }

    int cells() {
        return segments.isEmpty() ? 0 : segments.getLast().cell() + 1;
    }

    int rows() {
        return columns.rows();
    }

    boolean isTreated(int row) {
        return columns.isTreated(row);
    }

    int person(int row) {
        return columns.person(row);
    }
}
