package fi.mittava.warehouse.study.gate;

import java.util.Collection;

/** What the gate says of an effect, from good to bad. */
public enum Verdict {
    GREEN,
    /** The figure says why. */
    AMBER,
    /** No figure. */
    REFUSED;

    /** The worst of all; green of none. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().max(Enum::compareTo).orElse(GREEN);
    }
}
