package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.slice.SliceSums;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.PersonRows;

/**
 * What persons have in total, for each column of a grid: their participations' errors, and what their rows as peers
 * contributed to the counterfactual. A person's peer rows count together with the person's own participation; clustering
 * the peers alone would be 3–29 % too wide.
 */
final class PersonSums {

    private final Design design;
    private final PeerWeights weights;
    private final OutcomeGrid grid;
    private final Workers workers;
    private final PersonRows rows;
    private final SliceSums[] sums;
    private final Clustering[] clusterings;

    /**
     * Sums of squares over persons, of N⁻¹ Σ(ε − τ) and of what their peer rows add.
     *
     * @param ofAll Σ (S − q)²
     * @param ofOwn Σ S²
     */
    record Clustering(double ofAll, double ofOwn) {

        double ofPeers() {
            return ofAll - ofOwn;
        }
    }

    PersonSums(Design design, PeerWeights weights, OutcomeGrid grid, Workers workers) {
        this.design = design;
        this.weights = weights;
        this.grid = grid;
        this.workers = workers;
        this.rows = new PersonRows(design.stack());
        this.sums = new SliceSums[grid.columns()];
        this.clusterings = new Clustering[grid.columns()];
    }

    /**
     * Walks over all persons.
     *
     * @param counterfactuals z′γ
     * @param influences z′A⁻¹z̄: what a peer's weighted error moves the mean counterfactual by
     */
    PersonSums run(ColumnProducts counterfactuals, ColumnProducts influences) {
        PersonWalk[] walks = new PersonWalk[rows.tasks()];
        workers.each(walks.length, task -> {
            walks[task] = new PersonWalk(design, weights, grid, rows, counterfactuals, influences);
            for (int person = rows.firstPerson(task); person < rows.firstPerson(task + 1); person++) {
                walks[task].add(person);
            }
        });
        PersonWalk all = new PersonWalk(design, weights, grid, rows, counterfactuals, influences);
        for (PersonWalk walk : walks) {
            all.add(walk);
        }
        for (int column = 0; column < sums.length; column++) {
            sums[column] = all.sums(column);
            clusterings[column] = all.clustering(column);
        }
        return this;
    }

    SliceSums sums(int column) {
        return sums[column];
    }

    Clustering clustering(int column) {
        return clusterings[column];
    }
}
