package fi.mittava.warehouse.generation;

import org.jspecify.annotations.Nullable;

/**
 * How far the scores of one measure can be relied on, in one version of its instrument.
 *
 * @param n start answers with every item
 * @param alpha Cronbach's α of those, with its 95 % interval; null: one item, or too few answers
 * @param reliability the one that is used; null: none
 * @param source where it is from: alpha or test_retest of the instrument's file, estimated, none
 * @param sdStart standard deviation of all start scores; null: less than two
 * @param mdc95 the least change of one person that is reliable, in points; null: not known
 */
public record Reliability(
        String version,
        long n,
        @Nullable Double alpha,
        @Nullable Double alphaLow,
        @Nullable Double alphaHigh,
        @Nullable Double reliability,
        String source,
        @Nullable Double sdStart,
        @Nullable Double mdc95) {}
