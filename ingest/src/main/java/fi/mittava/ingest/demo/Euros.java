package fi.mittava.ingest.demo;

/** Writes amounts of money. */
final class Euros {
    private static final String ZERO = "0.00";

    private Euros() {}

    /** Two decimals, a point. */
    static String text(double euros) {
        long cents = Math.round(euros * 100);
        if (cents == 0) {
            return ZERO;
        }
        long rest = Math.abs(cents % 100);
        return (cents < 0 ? "-" : "") + Math.abs(cents / 100) + (rest < 10 ? ".0" : ".") + rest;
    }
}
