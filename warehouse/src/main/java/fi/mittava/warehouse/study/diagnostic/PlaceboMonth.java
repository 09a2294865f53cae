package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.Outcome;

/**
 * A month before the spell without work, in which a service that came later can't have had an effect.
 *
 * @param outcome that is compared
 * @param lag months before the spell's first, from 1
 * @param effect participants' mean minus that of weighted peers
 * @param error of everybody with the score's own noise; of a group as if the weights were given
 * @param deviation standard deviation of the outcome among participants
 */
public record PlaceboMonth(
        Group group, Outcome outcome, int lag, double effect, double error, int participants, double deviation) {

    /** Whether there is anything to test. */
    public boolean isTold() {
        return participants > 1 && error > 0;
    }
}
