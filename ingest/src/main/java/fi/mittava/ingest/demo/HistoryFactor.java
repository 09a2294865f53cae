package fi.mittava.ingest.demo;

/** A multiplier that grows or shrinks with the share of the last 24 months in work: exp(slope · (share − 0.4)). */
final class HistoryFactor {
    private static final double USUAL_SHARE = 0.4;

    private final double[] byMonths = new double[Situation.HISTORY_MONTHS + 1];

    HistoryFactor(double slope) {
        for (int months = 0; months < byMonths.length; months++) {
            byMonths[months] = Math.exp(slope * (months / (double) Situation.HISTORY_MONTHS - USUAL_SHARE));
        }
    }

    double of(Situation situation) {
        return byMonths[situation.monthsEmployed()];
    }
}
