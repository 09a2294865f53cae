package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.score.Term;
import fi.mittava.warehouse.study.stack.Group;

/**
 * How alike participants and peers of a group are in one covariate, before and after weighting.
 *
 * @param isYesNo whether it takes no other values than 0 and 1: then its variance follows from its mean
 * @param participants their mean, raw
 * @param before peers as they were sampled, each by the inverse of its share
 * @param after peers by their weights
 */
public record TermBalance(Group group, Term term, boolean isYesNo, double participants, Arm before, Arm after) {

    /**
     * Peers beside participants.
     *
     * @param mean of the peers, raw
     * @param difference of the means in standard deviations of the participants before weighting, of all peers where
     *     participants are all alike; NaN of a covariate that is the same for everybody
     * @param varianceRatio the participants' variance ÷ the peers'; NaN if one of them is 0
     * @param distance of Kolmogorov and Smirnov: the largest between the distributions; NaN where it isn't told
     */
    public record Arm(double mean, double difference, double varianceRatio, double distance) {}
}
