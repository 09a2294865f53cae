package fi.mittava.ingest.definition;

import fi.mittava.workspace.CommandFailure;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which instruments are asked together: an instrument and its add-ons, those that extend it. A survey tool sends their items
 * in one response under the code of one of them; the warehouse finds the instrument of each item.
 */
final class Family {
    private static final Comparator<Instrument> BASE_FIRST = Comparator.comparing(
                    (Instrument instrument) -> !instrument.base().isEmpty())
            .thenComparing(Instrument::code)
            .thenComparing(Instrument::version);

    private final List<Instrument> all;

    Family(Collection<Instrument> all) {
        this.all = all.stream().sorted(BASE_FIRST).toList();
    }

    /** Versions of the others of this one's family and linkage, the base's first. */
    List<Instrument> kinOf(Instrument one) {
        return all.stream()
                .filter(other -> base(other).equals(base(one)))
                .filter(other ->
                        !other.code().equals(one.code()) && other.linkage().equals(one.linkage()))
                .toList();
    }

    /** Refuses an add-on to an add-on, and items that a form of the whole family couldn't tell apart. */
    void check() {
        for (Instrument one : all) {
            if (all.stream()
                    .anyMatch(base ->
                            base.code().equals(one.base()) && !base.base().isEmpty())) {
                throw new CommandFailure("instrument " + one.code() + " extends " + one.base()
                        + ", which extends another itself; extend that one");
            }
            kinOf(one).forEach(other -> check(one, other));
        }
    }

    private static void check(Instrument one, Instrument other) {
        one.items()
                .forEach((code, item) -> other.items().forEach((otherCode, otherItem) -> {
                    boolean isSame = code.equals(otherCode) && item.getClass() == otherItem.getClass();
                    if (code.equalsIgnoreCase(otherCode) && !isSame) {
                        throw new CommandFailure(
                                "item " + code + " of instrument " + one.code() + " and item " + otherCode
                                        + " of instrument " + other.code()
                                        + " are asked together, but differ in capital letters or type;"
                                        + " give one of them another code");
                    }
                }));
    }

    private static String base(Instrument instrument) {
        return instrument.base().isEmpty() ? instrument.code() : instrument.base();
    }
}
