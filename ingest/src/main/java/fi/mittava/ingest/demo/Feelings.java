package fi.mittava.ingest.demo;

/**
 * What the meter measures, if it could be seen: a person's latent scores, 0–10, at the start of a participation and after
 * it. The change is the planted gain of the service type, by the share of the service taken part in, larger for those whom
 * it also helps to work.
 */
final class Feelings {
    private static final MeterDimension[] DIMENSIONS = MeterDimension.values();

    /** Standard deviation between persons, and the share of it that all dimensions have in common (as variances, half). */
    private static final double SPREAD = 1.6;

    private static final double COMMON = Math.sqrt(0.5);
    private static final double OCCASION = 0.4;

    /** A standard deviation of luck changes the gain by this share. */
    private static final double LUCK_IN_GAIN = 0.5;

    private static final double CHANGE_SPREAD = 0.7;

    private final double[] start = new double[DIMENSIONS.length];
    private final double[] change = new double[DIMENSIONS.length];

    Feelings(Person person, Participation participation) {
        Draws draws = person.draws();
        int month = participation.startMonth();
        double dose = participation.hasEnded() ? participation.dose() : 0;
        for (int d = 0; d < DIMENSIONS.length; d++) {
            double own =
                    COMMON * person.trait() + Math.sqrt(1 - COMMON * COMMON) * draws.normal(Chance.TRAIT, 0, d + 1);
            start[d] = DIMENSIONS[d].startMean()
                    + situation(DIMENSIONS[d], participation.groups())
                    + SPREAD * own
                    + OCCASION * draws.normal(Chance.TRAIT, month, d + 20);
            double gain = participation.service().type().gains().get(d);
            change[d] = dose * gain * (1 + LUCK_IN_GAIN * participation.luck())
                    + CHANGE_SPREAD * draws.normal(Chance.CHANGE, month, d);
        }
    }

    /** How much lower or higher people of these groups start. */
    private static double situation(MeterDimension dimension, int groups) {
        double longTerm = Group.LONG_TERM_UNEMPLOYED.isIn(groups) ? 1 : 0;
        double limited = Group.LIMITED_WORK_ABILITY.isIn(groups) ? 1 : 0;
        return switch (dimension) {
            case WELLBEING -> -0.3 * longTerm - 0.6 * limited;
            case EVERYDAY_LIFE -> -0.2 * longTerm - 0.3 * limited;
            case SKILLS -> Group.BASIC_EDUCATION.isIn(groups) ? -0.5 : 0;
            case JOB_SEARCH -> Group.INTEGRATION.isIn(groups) ? -0.6 : 0;
            case BELIEF -> -0.8 * longTerm - 0.4 * limited - (Group.OVER_55.isIn(groups) ? 0.8 : 0);
            case SOCIAL_TIES -> -0.3 * longTerm;
            case WORK_ABILITY -> -1.8 * limited;
            case DIRECTION -> -0.3 * longTerm - (Group.UNDER_30.isIn(groups) ? 0.3 : 0);
        };
    }

    /** The latent score of the d-th dimension when this share of the change has come about. */
    double score(int d, double share) {
        return start[d] + share * change[d];
    }

    /** The whole latent change of the d-th dimension. */
    double change(int d) {
        return change[d];
    }
}
