package fi.mittava.warehouse.study.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The outcomes of persons by month, once for all service types: a row of a stack finds its own at its month plus the
 * horizon. What was never set is not observed.
 */
public final class OutcomePanel {

    private static final byte UNKNOWN = -1;

    private final List<Outcome> outcomes;
    private final int persons;
    private final int firstMonth;
    private final int months;
    private final List<byte[]> yesNo = new ArrayList<>();
    private final List<float[]> amounts = new ArrayList<>();

    /**
     * A panel without any value.
     *
     * @param firstMonth of the data, in any counting of months that the stack shares
     * @param months from the first to the last, both included
     */
    public OutcomePanel(List<Outcome> outcomes, int persons, int firstMonth, int months) {
        this.outcomes = List.copyOf(outcomes);
        this.persons = persons;
        this.firstMonth = firstMonth;
        this.months = months;
        int cells = Math.multiplyExact(persons, months);
        for (Outcome outcome : outcomes) {
            byte[] flags = new byte[outcome.isYesNo() ? cells : 0];
            Arrays.fill(flags, UNKNOWN);
            yesNo.add(flags);
            float[] values = new float[outcome.isYesNo() ? 0 : cells];
            Arrays.fill(values, Float.NaN);
            amounts.add(values);
        }
    }

    /** What a person's month held; NaN makes it unobserved again. */
    public void set(int outcome, int person, int month, double value) {
        if (person < 0 || person >= persons || month < firstMonth || month >= firstMonth + months) {
            throw new IndexOutOfBoundsException(
                    "person %d or month %d is outside of the panel of %d persons and months %d to %d"
                            .formatted(person, month, persons, firstMonth, firstMonth + months - 1));
        }
        int cell = cell(person, month);
        if (!outcomes.get(outcome).isYesNo()) {
            amounts.get(outcome)[cell] = (float) value;
        } else if (Double.isNaN(value)) {
            yesNo.get(outcome)[cell] = UNKNOWN;
        } else if (value == 0 || value == 1) {
            yesNo.get(outcome)[cell] = (byte) value;
        } else {
            throw new IllegalArgumentException(outcomes.get(outcome).name() + " must be 0, 1 or NaN, not " + value);
        }
    }

    /** NaN if not observed, as before the first and after the last month. */
    public double at(int outcome, int person, int month) {
        if (month < firstMonth || month >= firstMonth + months) {
            return Double.NaN;
        }
        int cell = cell(person, month);
        if (!outcomes.get(outcome).isYesNo()) {
            return amounts.get(outcome)[cell];
        }
        byte value = yesNo.get(outcome)[cell];
        return value == UNKNOWN ? Double.NaN : value;
    }

    /** Writes a run of a person's months from a place on, as {@link #at} has them. */
    public void fill(int outcome, int person, int from, int count, double[] into, int place) {
        int before = Math.clamp((long) firstMonth - from, 0, count);
        int until = Math.clamp((long) firstMonth + months - from, before, count);
        Arrays.fill(into, place, place + before, Double.NaN);
        Arrays.fill(into, place + until, place + count, Double.NaN);
        int cell = cell(person, from);
        if (outcomes.get(outcome).isYesNo()) {
            byte[] flags = yesNo.get(outcome);
            for (int at = before; at < until; at++) {
                byte value = flags[cell + at];
                into[place + at] = value == UNKNOWN ? Double.NaN : value;
            }
        } else {
            float[] values = amounts.get(outcome);
            for (int at = before; at < until; at++) {
                into[place + at] = values[cell + at];
            }
        }
    }

    private int cell(int person, int month) {
        return person * months + month - firstMonth;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    public int persons() {
        return persons;
    }
}
