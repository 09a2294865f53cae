package fi.mittava.warehouse.tender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract that terms are tried on.
 *
 * @param provider its code; empty: not known
 * @param start null: when the first participation started
 * @param end last day; null: not known, or going on
 */
public record PastContract(
        String code,
        String provider,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}
