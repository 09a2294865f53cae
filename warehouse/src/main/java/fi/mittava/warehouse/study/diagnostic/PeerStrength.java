package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.stack.Group;

/**
 * How many peers stand behind a group's comparison.
 *
 * @param participants of the group
 * @param effective number of peers: (Σ w)² ÷ Σ w², weights summed by person
 * @param largestShare of one person in all weights
 */
public record PeerStrength(Group group, int participants, double effective, double largestShare) {}
