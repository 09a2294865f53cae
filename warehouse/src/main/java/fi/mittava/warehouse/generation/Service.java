package fi.mittava.warehouse.generation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A service of the generation; what is null is unknown. */
public record Service(
        String code,
        Text name,
        Member serviceType,
        @Nullable Member delivery,
        @Nullable String goal,
        @Nullable Boolean isPilot,
        @Nullable BigDecimal unitCostEur) {}
