package fi.mittava.warehouse.payment;

import java.time.YearMonth;
import java.util.List;

/**
 * What a claim rests on.
 *
 * @param sources codes, in order
 * @param months that have the status; of what is not a status, the month of the event
 */
public record Proof(List<String> sources, List<YearMonth> months) {

    static final String CONTRACT = "contract";
    static final String PARTICIPATION = "participation";

    public Proof {
        sources = List.copyOf(sources);
        months = List.copyOf(months);
    }

    static Proof of(String source, YearMonth month) {
        return new Proof(List.of(source), List.of(month));
    }
}
