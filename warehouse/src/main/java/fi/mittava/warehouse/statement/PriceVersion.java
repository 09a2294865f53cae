package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.PaidMetric;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is priced by, read from the version that it names: its price may be gone by now.
 *
 * @param code within its contract
 * @param metric null: the contract's floor
 * @param targetGroup null: of all
 */
public record PriceVersion(
        String code,
        Component component,
        @Nullable PaidMetric metric,
        @Nullable String targetGroup) {

    private static final int BEFORE_GROUP_OF_STATUS = 3;

    /** Of a claim's version, which its contract's code begins. */
    public static PriceVersion of(String contract, String version) {
        String code = version.substring(contract.length() + 1);
        List<String> parts = List.of(code.split("/", -1));
        Optional<Component> component = Arrays.stream(Component.values())
                .filter(each -> each.name().equals(parts.getFirst()))
                .findFirst();
        if (component.isEmpty()) {
            return new PriceVersion(code, Component.FIXED, null, null);
        }
        PaidMetric metric = PaidMetric.valueOf(parts.get(1));
        int first = metric.isStatus() ? BEFORE_GROUP_OF_STATUS : 2;
        String group = String.join("/", parts.subList(first, parts.size() - 1));
        return new PriceVersion(code, component.get(), metric, group.equals("*") ? null : group);
    }

    /** Of the schema: a {@link PaidMetric}, or FLOOR. */
    public String metricCode() {
        return metric == null ? "FLOOR" : metric.name();
    }
}
