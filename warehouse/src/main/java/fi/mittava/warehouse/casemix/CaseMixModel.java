package fi.mittava.warehouse.casemix;

import java.util.List;

/**
 * What was to be expected of a participation by its start: intercept, plus one number for the level of each attribute, plus
 * with a meter what its score adds. Of a share that sum is in log odds.
 *
 * @param terms of the attributes that the model has
 * @param discrimination of a share the c statistic: how often a hit was expected to hit more than a miss was, a half is
 *     chance; of a change R², the share of its variance that the start explains
 * @param deviation of a change: standard deviation of single changes from what was expected; else 0
 * @param degrees of freedom of that; else 0
 */
public record CaseMixModel(
        double intercept, List<Term> terms, Score score, double discrimination, double deviation, long degrees) {

    public CaseMixModel {
        terms = List.copyOf(terms);
    }

    /** What an attribute adds, by level from 0. */
    public record Term(String attribute, List<Double> byLevel) {

        public Term {
            byLevel = List.copyOf(byLevel);
        }
    }

    /** What a score adds: linear and squared about the mean. */
    public record Score(double mean, double linear, double squared) {}
}
