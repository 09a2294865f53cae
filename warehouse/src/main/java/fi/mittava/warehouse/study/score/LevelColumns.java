package fi.mittava.warehouse.study.score;

import fi.mittava.warehouse.study.stack.Factor;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The 0/1 columns of factors: which levels have one, and which are 1 in a segment. */
final class LevelColumns {

    private final int[][] ones;
    private final int size;

    /** Rows of a level. */
    private static final class Count {
        private int starts;
        private int peers;
    }

    LevelColumns(Stack stack, List<Term> terms, int firstColumn) {
        Map<String, Map<Integer, Integer>> columnOf = new HashMap<>();
        int next = firstColumn;
        for (Term term : terms) {
            if (term.kind() == Term.Kind.LEVEL && term.isKept()) {
                columnOf.computeIfAbsent(term.name(), factor -> new HashMap<>()).put(term.level(), next++);
            }
        }
        size = next - firstColumn;
        List<Factor> factors = stack.layout().factors();
        ones = new int[stack.segments().size()][];
        for (Segment segment : stack.segments()) {
            ones[segment.number()] = IntStream.range(0, factors.size())
                    .map(factor -> columnOf.getOrDefault(factors.get(factor).name(), Map.of())
                            .getOrDefault(segment.key().levels().get(factor), -1))
                    .filter(column -> column >= 0)
                    .sorted()
                    .toArray();
        }
    }

    int size() {
        return size;
    }

    int[] ones(Segment segment) {
        return ones[segment.number()];
    }

    /** A term for each level that carries enough rows, factor by factor and level by level. */
    static List<Term> terms(Stack stack) {
        List<Term> terms = new ArrayList<>();
        List<Factor> factors = stack.layout().factors();
        for (int factor = 0; factor < factors.size(); factor++) {
            Factor of = factors.get(factor);
            counts(stack, factor).entrySet().stream()
                    .filter(level ->
                            level.getValue().starts >= of.leastStarts() && level.getValue().peers >= of.leastPeers())
                    // After the filter: a base without a peer would leave its participants without a counterfactual.
                    .skip(of.hasBase() ? 1 : 0)
                    .forEach(level ->
                            terms.add(new Term(Term.Kind.LEVEL, of.name(), level.getKey(), 0, 1, Term.Fate.KEPT)));
        }
        return terms;
    }

    private static Map<Integer, Count> counts(Stack stack, int factor) {
        Map<Integer, Count> counts = new TreeMap<>();
        for (Segment segment : stack.segments()) {
            Count count = counts.computeIfAbsent(segment.key().levels().get(factor), level -> new Count());
            for (int row = segment.from(); row < segment.to(); row++) {
                if (stack.isTreated(row)) {
                    count.starts++;
                } else {
                    count.peers++;
                }
            }
        }
        return counts;
    }
}
