package fi.mittava.warehouse.study.gate;

import fi.mittava.warehouse.study.diagnostic.HeldOutPlacebo;
import fi.mittava.warehouse.study.diagnostic.PlaceboMonth;
import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The gate before every effect: each method is one row of the table in docs/metrics.md. What can't be told (NaN) is never
 * green.
 */
public final class EffectGate {

    /** Below it every effect is refused. */
    public static final int LEAST_PARTICIPANTS = 60;

    private static final int ENOUGH_PARTICIPANTS = 200;
    private static final double LEAST_EVENTS = 5;
    private static final double LEAST_PEERS = 30;
    private static final double ENOUGH_PEERS = 100;
    private static final double SIGNIFICANT = 0.05;
    private static final double LARGE_PLACEBO = 0.05;
    private static final double LARGE_DEVIATION = 0.1;
    private static final double NORMAL_QUANTILE = 1.959963984540054;

    private EffectGate() {}

    /** Of participations used, in the whole or in a slice. */
    public static Verdict participants(long number) {
        if (number < LEAST_PARTICIPANTS) {
            return Verdict.REFUSED;
        }
        return number < ENOUGH_PARTICIPANTS ? Verdict.AMBER : Verdict.GREEN;
    }

    /**
     * Of participations used, with a yes-no outcome.
     *
     * @param share of them whose outcome is 1
     */
    public static Verdict participants(long number, double share) {
        boolean tooFewEvents = !(number * share >= LEAST_EVENTS && number * (1 - share) >= LEAST_EVENTS);
        return tooFewEvents ? Verdict.REFUSED : participants(number);
    }

    /** Of participants without peers among those who could have been compared. */
    public static Verdict withoutPeers(double share) {
        return between(share, 0.05, 0.2);
    }

    /** Of the largest absolute standardised mean difference after weighting. */
    public static Verdict imbalance(double largest) {
        return between(largest, 0.1, 0.25);
    }

    /** Of the worst ratio of variances after weighting. */
    public static Verdict varianceRatio(double worst) {
        return worst >= 0.5 && worst <= 2 ? Verdict.GREEN : Verdict.AMBER;
    }

    /** Of the effective number of peers behind so many participants. */
    public static Verdict effectivePeers(double effective, long participants) {
        if (!(effective >= LEAST_PEERS)) {
            return Verdict.REFUSED;
        }
        return effective >= Math.max(ENOUGH_PEERS, participants / 2.0) ? Verdict.GREEN : Verdict.AMBER;
    }

    /** Of the share of one person in all weights. */
    public static Verdict largestWeight(double share) {
        return between(share, 0.02, 0.05);
    }

    private static Verdict between(double value, double green, double amber) {
        if (value <= green) {
            return Verdict.GREEN;
        }
        return value > amber ? Verdict.REFUSED : Verdict.AMBER;
    }

    /** Of the months before the spell without work, by a t test each, Bonferroni's level over all. */
    public static Verdict placebo(List<PlaceboMonth> months) {
        List<PlaceboMonth> told = months.stream().filter(PlaceboMonth::isTold).toList();
        if (told.isEmpty()) {
            return Verdict.AMBER;
        }
        List<PlaceboMonth> under = told.stream()
                .filter(month ->
                        significance(month.effect(), month.error(), month.participants()) < SIGNIFICANT / told.size())
                .toList();
        if (under.isEmpty()) {
            return Verdict.GREEN;
        }
        return under.stream().anyMatch(EffectGate::isLarge) ? Verdict.REFUSED : Verdict.AMBER;
    }

    /** Five percentage points; of amounts a tenth of the participants' standard deviation. */
    private static boolean isLarge(PlaceboMonth month) {
        double large = month.outcome().isYesNo() ? LARGE_PLACEBO : LARGE_DEVIATION * month.deviation();
        return Math.abs(month.effect()) > large;
    }

    private static double significance(double effect, double error, int participants) {
        TDistribution student = new TDistribution(participants - 1.0);
        return 2 * student.cumulativeProbability(-Math.abs(effect) / error);
    }

    /** Of the year that a refitted score doesn't know. */
    public static Verdict heldOut(HeldOutPlacebo placebo) {
        boolean passes = Math.abs(placebo.effect()) <= NORMAL_QUANTILE * placebo.error();
        return passes && placebo.largestShift() <= 1 ? Verdict.GREEN : Verdict.AMBER;
    }

    /** Of the doubly robust effect beside that of nearest neighbours. */
    public static Verdict neighbour(double effect, double error, double nearest, double nearestError) {
        boolean areSignificant =
                Math.abs(effect) > NORMAL_QUANTILE * error && Math.abs(nearest) > NORMAL_QUANTILE * nearestError;
        if (areSignificant && effect * nearest < 0) {
            return Verdict.REFUSED;
        }
        return Math.abs(effect - nearest) <= 2 * nearestError ? Verdict.GREEN : Verdict.AMBER;
    }
}
