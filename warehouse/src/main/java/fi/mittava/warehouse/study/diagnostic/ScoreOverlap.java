package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How far participants and peers have scores in common. Bins are made from the least log odds up: a bin goes on until enough
 * persons are in it, and what is left at the upper end joins the last.
 */
final class ScoreOverlap {

    /** Bins begin at multiples of it, wherever the scores lie: no bound is anybody's score. */
    static final double STEP = 0.25;

    /** Fewest participants, in persons, and fewest peers unless there is none: twice what any view of figures needs. */
    static final int LEAST_PERSONS = 20;

    private final Stack stack;
    private final IntToDoubleFunction logOdds;
    private final IntToDoubleFunction weights;

    /**
     * Of a stack.
     *
     * @param logOdds of each row
     * @param weights of each peer's row
     */
    ScoreOverlap(Stack stack, IntToDoubleFunction logOdds, IntToDoubleFunction weights) {
        this.stack = stack;
        this.logOdds = logOdds;
        this.weights = weights;
    }

    /** What is in a bin so far. */
    private final class Part {
        private final double from;
        private final BitSet participants = new BitSet();
        private final BitSet peers = new BitSet();
        private int participations;
        private double sampled;
        private double weighted;

        Part(double from) {
            this.from = from;
        }

        void add(int row) {
            if (stack.isTreated(row)) {
                participants.set(stack.person(row));
                participations++;
            } else {
                peers.set(stack.person(row));
                sampled += stack.columns().weight(row);
                weighted += weights.applyAsDouble(row);
            }
        }

        void add(Part other) {
            participants.or(other.participants);
            peers.or(other.peers);
            participations += other.participations;
            sampled += other.sampled;
            weighted += other.weighted;
        }

        boolean isLargeEnough() {
            return participants.cardinality() >= LEAST_PERSONS
                    && (peers.isEmpty() || peers.cardinality() >= LEAST_PERSONS);
        }
    }

    /** Ascending; none where all participants together are too few. */
    List<OverlapBin> bins() {
        List<Part> parts = parts();
        Part whole = new Part(Double.NaN);
        parts.forEach(whole::add);
        return parts.stream()
                .map(part -> new OverlapBin(
                        part.from,
                        part.participations,
                        part.participants.cardinality(),
                        (double) part.participations / whole.participations,
                        part.sampled / whole.sampled,
                        part.weighted / whole.weighted))
                .toList();
    }

    private List<Part> parts() {
        long[] sorted = sorted();
        List<Part> parts = new ArrayList<>();
        Part open = new Part(Double.NaN);
        for (int at = 0; at < sorted.length; at++) {
            open.add((int) sorted[at]);
            boolean isLastOfStep = at + 1 == sorted.length || step(sorted[at]) != step(sorted[at + 1]);
            if (isLastOfStep && open.isLargeEnough()) {
                parts.add(open);
                open = new Part((step(sorted[at]) + 1) * STEP);
            }
        }
        if (!parts.isEmpty()) {
            parts.getLast().add(open);
        }
        return parts;
    }

    /** Rows by the step of their log odds: the step, and the row behind it. */
    private long[] sorted() {
        long[] sorted = new long[stack.rows()];
        for (int row = 0; row < sorted.length; row++) {
            sorted[row] = ((long) (int) Math.floor(logOdds.applyAsDouble(row) / STEP) << 32) | row;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static int step(long sorted) {
        return (int) (sorted >> 32);
    }
}
