package fi.mittava.warehouse.generation;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An effect that a research study found in other data. It is shown beside the own ones, never pooled with them.
 *
 * @param outcome as the study names it
 * @param horizon months after the start
 * @param low lower end of the study's 95 % interval
 */
public record ExternalEstimate(
        String study,
        Member serviceType,
        String outcome,
        int horizon,
        BigDecimal estimate,
        BigDecimal low,
        BigDecimal high,
        String reference,
        @Nullable Integer participants,
        @Nullable YearMonth cohortFrom,
        @Nullable YearMonth cohortTo,
        @Nullable String method) {}
