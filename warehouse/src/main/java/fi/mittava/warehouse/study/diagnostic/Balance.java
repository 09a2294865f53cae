package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.Term;
import fi.mittava.warehouse.study.stack.Chunks;
import fi.mittava.warehouse.study.stack.Factor;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The balance of every covariate, for everybody and for each group. Crossings of factors are left out: their parts are there. */
final class Balance {

    private final Stack stack;
    private final Design design;
    private final PeerWeights weights;
    private final Workers workers;
    private final List<Term> terms;
    private final int[] columnOf;

    Balance(Design design, PeerWeights weights, Workers workers) {
        this.stack = design.stack();
        this.design = design;
        this.weights = weights;
        this.workers = workers;
        List<String> crossings = stack.layout().factors().stream()
                .filter(factor -> !factor.hasBase())
                .map(Factor::name)
                .toList();
        List<Term> kept = design.kept();
        columnOf = IntStream.range(1, kept.size())
                .filter(column -> kept.get(column).kind() != Term.Kind.LEVEL
                        || !crossings.contains(kept.get(column).name()))
                .toArray();
        terms = IntStream.of(columnOf).mapToObj(kept::get).toList();
    }

    /** Distances of the distributions are told for everybody only: they need all rows sorted. */
    List<TermBalance> of(List<Group> groups) {
        BalanceSums[] sums = sums(groups);
        TermBalance[] everybody = new TermBalance[terms.size()];
        workers.each(everybody.length, term -> everybody[term] = everybody(sums[0], term));
        List<TermBalance> balances = new ArrayList<>(List.of(everybody));
        for (int group = 0; group < groups.size(); group++) {
            if (sums[group + 1].hasBothArms()) {
                for (int term = 0; term < everybody.length; term++) {
                    balances.add(balance(
                            groups.get(group),
                            sums[group + 1],
                            term,
                            everybody[term].isYesNo(),
                            Double.NaN,
                            Double.NaN));
                }
            }
        }
        return balances;
    }

    private TermBalance everybody(BalanceSums sums, int term) {
        Term of = terms.get(term);
        int covariate = stack.layout().dense().indexOf(of.name());
        if (of.kind() == Term.Kind.LEVEL || isYesNo(covariate)) {
            double share = BalanceSums.raw(of, sums.participants(term));
            double before = Math.abs(share - sums.before(term, of, 0).mean());
            double after = Math.abs(share - sums.after(term, of, 0).mean());
            return balance(Group.EVERYBODY, sums, term, true, before, after);
        }
        Distribution distribution = new Distribution(stack, weights, covariate);
        return balance(Group.EVERYBODY, sums, term, false, distribution.distanceBefore(), distribution.distanceAfter());
    }

    private boolean isYesNo(int covariate) {
        for (int row = 0; row < stack.rows(); row++) {
            double value = stack.columns().dense(row, covariate);
            if (value != 0 && value != 1) {
                return false;
            }
        }
        return true;
    }

    private TermBalance balance(Group group, BalanceSums sums, int term, boolean isYesNo, double before, double after) {
        Term of = terms.get(term);
        return new TermBalance(
                group,
                of,
                isYesNo,
                BalanceSums.raw(of, sums.participants(term)),
                sums.before(term, of, before),
                sums.after(term, of, after));
    }

    /** Of everybody, then of each group. */
    private BalanceSums[] sums(List<Group> groups) {
        Chunks chunks = Chunks.of(stack);
        BalanceSums[][] parts = new BalanceSums[chunks.size()][];
        workers.each(chunks.size(), chunk -> {
            BalanceSums[] sums = empty(groups.size() + 1);
            for (Segment segment : chunks.get(chunk)) {
                add(segment, groups, sums);
            }
            parts[chunk] = sums;
        });
        BalanceSums[] all = empty(groups.size() + 1);
        for (BalanceSums[] part : parts) {
            for (int group = 0; group < all.length; group++) {
                all[group].add(part[group]);
            }
        }
        return all;
    }

    private BalanceSums[] empty(int groups) {
        return IntStream.range(0, groups)
                .mapToObj(group -> new BalanceSums(terms.size()))
                .toArray(BalanceSums[]::new);
    }

    private void add(Segment segment, List<Group> groups, BalanceSums[] sums) {
        double[] z = new double[design.columns()];
        double[] values = new double[terms.size()];
        for (int one : design.ones(segment)) {
            z[one] = 1;
        }
        for (int row = segment.from(); row < segment.to(); row++) {
            design.fill(row, z, 0);
            for (int term = 0; term < values.length; term++) {
                values[term] = z[columnOf[term]];
            }
            boolean isTreated = stack.isTreated(row);
            double sampled = stack.columns().weight(row);
            sums[0].add(isTreated, sampled, weights.of(row), values);
            for (int group = 0; group < groups.size(); group++) {
                if (groups.get(group).holds(stack, row)) {
                    sums[group + 1].add(isTreated, sampled, weights.of(row), values);
                }
            }
        }
    }
}
