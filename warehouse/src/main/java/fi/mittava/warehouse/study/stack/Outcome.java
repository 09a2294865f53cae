package fi.mittava.warehouse.study.stack;

/**
 * What became of people in a month.
 *
 * @param name as it is published
 * @param isYesNo 0 or 1, kept in a byte
 * @param isStudied whether there is an effect on it; else it is there for placebos and for what peers do meanwhile
 */
public record Outcome(String name, boolean isYesNo, boolean isStudied) {

    /** An outcome of 0 and 1 whose effect is estimated. */
    public static Outcome yesNo(String name) {
        return new Outcome(name, true, true);
    }

    /** An amount whose effect is estimated. */
    public static Outcome amount(String name) {
        return new Outcome(name, false, true);
    }

    /** 0 or 1, not estimated. */
    public static Outcome aside(String name) {
        return new Outcome(name, true, false);
    }
}
