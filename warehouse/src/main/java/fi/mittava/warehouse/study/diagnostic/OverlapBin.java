package fi.mittava.warehouse.study.diagnostic;

/**
 * Those whose score lies in one range of log odds of starting.
 *
 * @param from included; NaN: no lower end. The bin ends where the next begins
 * @param participations of participants
 * @param persons who have them
 * @param ofParticipants share of all participations
 * @param ofPeers share of all peers as they were sampled, each by the inverse of its share
 * @param ofWeightedPeers share of all peers by their weights: where the score is right, that of participants
 */
public record OverlapBin(
        double from, int participations, int persons, double ofParticipants, double ofPeers, double ofWeightedPeers) {}
