package fi.mittava.warehouse.payment;

import java.time.LocalDate;

/**
 * A fact and the day from which it is known. A later one of the same key takes its place.
 *
 * @param isWithdrawn from that day on there is no such fact
 */
public record Known<T>(LocalDate since, T fact, boolean isWithdrawn) {

    public static <T> Known<T> since(LocalDate day, T fact) {
        return new Known<>(day, fact, false);
    }
}
