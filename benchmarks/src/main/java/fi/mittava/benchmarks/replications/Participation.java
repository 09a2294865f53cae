package fi.mittava.benchmarks.replications;

import fi.mittava.warehouse.study.stack.RiskRow;

/**
 * A start.
 *
 * @param row as it is stacked
 * @param month of those at risk
 * @param order its place in a random order
 * @param hasPeers whether it is compared
 */
record Participation(RiskRow row, Spell spell, int month, double order, boolean hasPeers) {

    int person() {
        return row.person;
    }

    double observed() {
        return spell.works(month) ? 1 : 0;
    }

    double truth() {
        return spell.truth(month);
    }
}
