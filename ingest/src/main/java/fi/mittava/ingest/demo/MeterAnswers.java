package fi.mittava.ingest.demo;

/** Turns latent scores into answers: noise by item, whole points, the ends of the scale. */
final class MeterAnswers {
    /**
     * Noise of an item, chosen so that the items of a dimension have Cronbach's alpha of about 0.85 whether they are two or
     * three.
     */
    private static final double NOISE_OF_TWO = 0.95;

    private static final double NOISE_OF_THREE = 1.2;

    static final int MIN = 0;
    static final int MAX = 10;

    /** Items left out of a form that is otherwise filled in. */
    static final double LEFT_OUT = 0.02;

    private MeterAnswers() {}

    /** The answer as given: a reversed item's is turned round. {@code item} counts from 0 over the whole form. */
    static int answer(Draws draws, int month, int occasion, int item, double latent, int items, boolean isReversed) {
        double noise = items == 2 ? NOISE_OF_TWO : NOISE_OF_THREE;
        double seen = latent + noise * draws.normal(Chance.NOISE, month, occasion * 64 + item);
        int points = Math.clamp(Math.round(seen), MIN, MAX);
        return isReversed ? MAX + MIN - points : points;
    }

    static boolean isLeftOut(Draws draws, int month, int occasion, int item) {
        return draws.uniform(Chance.FEEDBACK, month, 1000 + occasion * 64 + item) < LEFT_OUT;
    }
}
