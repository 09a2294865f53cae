package fi.mittava.benchmarks.replications;

import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.slice.SliceEffect;
import java.util.List;

/**
 * What all replications say of one slice in one world. Every estimate counts, whatever the gate says of it. The truth is that
 * of all such slices together: the intervals allow for who happens to be in one.
 *
 * @param replications with an estimate
 * @param without no estimate at all
 * @param participations on average
 * @param bias in standard deviations of the estimates
 * @param errors mean standard error by standard deviation of the estimates
 * @param coverage share of the intervals that hold the truth
 * @param refused share that the gate lets pass no figure of
 * @param green share that it passes without remark
 */
record Tally(
        World world,
        Slice slice,
        int replications,
        int without,
        double participations,
        double bias,
        double errors,
        double coverage,
        double refused,
        double green) {

    private static final double MOST_BIAS = 0.1;
    private static final double ERRORS_OFF = 0.05;
    private static final double COVERAGE = 0.95;
    private static final double COVERAGE_OFF = 0.02;

    /** Three Monte-Carlo errors: of hundreds of rows none should be called wrong by chance. */
    private static final double CHANCE = 3;

    /** Whether a row keeps to what is asked. */
    enum Judgement {
        WITHIN,
        /** Outside, but no further than so few replications may be by chance. */
        CHANCE,
        OUTSIDE
    }

    static Tally of(World world, Slice slice, List<SliceAnswer> answers) {
        List<SliceAnswer> told = answers.stream()
                .filter(answer -> Double.isFinite(answer.effect().error()))
                .toList();
        double number = sum(told, answer -> answer.effect().participations());
        double truth = sum(told, answer -> answer.truth() * answer.effect().participations()) / number;
        double mean = mean(told, answer -> answer.effect().effect());
        double variance = sum(told, answer -> Math.pow(answer.effect().effect() - mean, 2)) / (told.size() - 1);
        double deviation = Math.sqrt(variance);
        return new Tally(
                world,
                slice,
                told.size(),
                answers.size() - told.size(),
                number / told.size(),
                // Against the truth of the very slice: the same on average, and less at the mercy of chance.
                mean(told, answer -> answer.effect().effect() - answer.truth()) / deviation,
                mean(told, answer -> answer.effect().error()) / deviation,
                mean(told, answer -> holds(answer.effect(), truth) ? 1 : 0),
                share(answers, Verdict.REFUSED),
                share(answers, Verdict.GREEN));
    }

    private static boolean holds(SliceEffect effect, double truth) {
        return effect.low() <= truth && truth <= effect.high();
    }

    private interface Reading {
        double of(SliceAnswer answer);
    }

    private static double sum(List<SliceAnswer> answers, Reading reading) {
        return answers.stream().mapToDouble(reading::of).sum();
    }

    private static double mean(List<SliceAnswer> answers, Reading reading) {
        return sum(answers, reading) / answers.size();
    }

    private static double share(List<SliceAnswer> answers, Verdict verdict) {
        return mean(answers, answer -> answer.verdict() == verdict ? 1 : 0);
    }

    double coverageError() {
        return Math.sqrt(coverage * (1 - coverage) / replications);
    }

    /** The worst of the three. */
    Judgement judgement() {
        double[] beyond = {
            (Math.abs(bias) - MOST_BIAS) / (1 / Math.sqrt(replications)),
            (Math.abs(errors - 1) - ERRORS_OFF) / (1 / Math.sqrt(2.0 * replications)),
            (Math.abs(coverage - COVERAGE) - COVERAGE_OFF) / Math.sqrt(COVERAGE * (1 - COVERAGE) / replications)
        };
        double worst = Double.NEGATIVE_INFINITY;
        for (double errorsBeyond : beyond) {
            worst = Math.max(worst, errorsBeyond);
        }
        if (worst <= 0) {
            return Judgement.WITHIN;
        }
        return worst <= CHANCE ? Judgement.CHANCE : Judgement.OUTSIDE;
    }
}
