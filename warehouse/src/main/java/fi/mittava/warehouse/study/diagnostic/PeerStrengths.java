package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.study.outcome.MomentKernel;
import fi.mittava.warehouse.study.outcome.SandwichVariance;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.GramPass;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.slice.UpperTriangle;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.PersonRows;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.Arrays;
import java.util.List;

/** What persons weigh as peers in total, for everybody, for each group, and for any slice of participations. */
final class PeerStrengths {

    private final Design design;
    private final Stack stack;
    private final PeerWeights weights;
    private final PersonRows rows;
    private final Workers workers;

    PeerStrengths(Design design, PeerWeights weights, PersonRows rows, Workers workers) {
        this.design = design;
        this.stack = design.stack();
        this.weights = weights;
        this.rows = rows;
        this.workers = workers;
    }

    List<PeerStrength> of(List<Group> groups) {
        PeerStrength[] strengths = new PeerStrength[groups.size()];
        workers.each(strengths.length, group -> strengths[group] = of(groups.get(group)));
        return List.of(strengths);
    }

    private PeerStrength of(Group group) {
        int participants = 0;
        double sum = 0;
        double squares = 0;
        double largest = 0;
        for (int person = 0; person < rows.persons(); person++) {
            double weighs = 0;
            for (int at = rows.start(person); at < rows.start(person + 1); at++) {
                int row = rows.row(at);
                if (group.holds(stack, row)) {
                    weighs += weights.of(row);
                    participants += stack.isTreated(row) ? 1 : 0;
                }
            }
            sum += weighs;
            squares += weighs * weighs;
            largest = Math.max(largest, weighs);
        }
        return new PeerStrength(group, participants, sum * sum / squares, largest / sum);
    }

    /**
     * F, from which a slice's effective number of peers follows: 1 ÷ ‖F z̄‖². Peers weigh w z′A⁻¹z̄ in the counterfactual
     * of a slice, and F′F = A⁻¹ (Σ over persons of s s′) A⁻¹ with s = Σ w z of the person's rows.
     */
    UpperTriangle factor() {
        double[][][] parts = new double[rows.tasks()][][];
        workers.each(parts.length, task -> {
            PersonProducts products = new PersonProducts();
            for (int person = rows.firstPerson(task); person < rows.firstPerson(task + 1); person++) {
                products.add(person);
            }
            parts[task] = products.sums;
        });
        double[][] persons = new double[design.columns()][design.columns()];
        for (double[][] part : parts) {
            for (int row = 0; row < persons.length; row++) {
                MomentKernel.add(persons[row], part[row], 1);
            }
        }
        Cholesky gram = Cholesky.of(new GramPass(design, workers).of(weights::of));
        return new SandwichVariance(gram.inverse(), persons).factor(1);
    }

    /** Σ s s′ over persons, a thread's own. */
    private final class PersonProducts {

        private final double[][] sums = new double[design.columns()][design.columns()];
        private final double[] person = new double[design.columns()];
        private final double[] z = new double[design.denseColumns()];
        private final int[] used = new int[design.columns()];

        void add(int number) {
            if (rows.start(number) == rows.start(number + 1)) {
                return;
            }
            Arrays.fill(person, 0);
            for (int at = rows.start(number); at < rows.start(number + 1); at++) {
                addRow(rows.row(at));
            }
            int count = 0;
            for (int column = 0; column < person.length; column++) {
                used[count] = column;
                count += person[column] == 0 ? 0 : 1;
            }
            for (int row = 0; row < count; row++) {
                double[] to = sums[used[row]];
                double factor = person[used[row]];
                for (int column = 0; column < count; column++) {
                    to[used[column]] += factor * person[used[column]];
                }
            }
        }

        private void addRow(int row) {
            double weight = weights.of(row);
            if (weight == 0) {
                return;
            }
            design.fill(row, z, 0);
            MomentKernel.add(person, z, weight);
            for (int one : design.ones(stack.segments().get(rows.segmentOf(row)))) {
                person[one] += weight;
            }
        }
    }
}
