package fi.mittava.api.budget;

import fi.mittava.warehouse.budget.BudgetConstraints;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema's BudgetConstraints. */
record ConstraintsInput(
        @Nullable BigDecimal leastShare,
        @Nullable BigDecimal mostShare,
        @Nullable BigDecimal learningShare,
        @Nullable List<Volume> volumes) {

    /** The schema's BudgetVolume. */
    record Volume(
            List<String> services,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {}

    static BudgetConstraints of(@Nullable ConstraintsInput input) {
        BudgetConstraints usual = BudgetConstraints.DEFAULT;
        return input == null
                ? usual
                : new BudgetConstraints(
                        or(input.leastShare, usual.leastShare()),
                        or(input.mostShare, usual.mostShare()),
                        or(input.learningShare, usual.learningShare()),
                        Objects.requireNonNullElse(input.volumes, List.<Volume>of()).stream()
                                .map(volume -> new BudgetConstraints.Volume(
                                        volume.services.stream().distinct().toList(),
                                        number(volume.least),
                                        number(volume.most)))
                                .toList());
    }

    private static double or(@Nullable BigDecimal value, double usual) {
        return value == null ? usual : value.doubleValue();
    }

    static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
