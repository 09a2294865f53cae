package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.generation.AreaBudget;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Service;
import fi.mittava.warehouse.metric.Access;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The budgets that a question is about: those of an asker's areas, of what the filter names. */
final class Budgets {

    private final Map<String, Service> services = new HashMap<>();
    private final List<AreaBudget> budgets;

    Budgets(GenerationReader reader, Map<Dimension, List<String>> filter, Access access) {
        reader.catalogue().services(null, null).forEach(service -> services.put(service.code(), service));
        this.budgets = isParted(filter) && isParted(access.scope())
                ? reader.budgets().stream()
                        .filter(budget -> isOf(budget, filter) && isOf(budget, access.scope()))
                        .toList()
                : List.of();
    }

    /** Nobody sets money aside for a provider, a contract or a group of persons. */
    private static boolean isParted(Map<Dimension, List<String>> filter) {
        return filter.keySet().stream()
                .allMatch(dimension -> Arrays.stream(SpendingBy.values()).anyMatch(by -> by.dimension() == dimension));
    }

    private boolean isOf(AreaBudget budget, Map<Dimension, List<String>> filter) {
        return Arrays.stream(SpendingBy.values())
                .allMatch(by -> Optional.ofNullable(filter.get(by.dimension()))
                        .map(codes -> codes.contains(code(budget, by)))
                        .orElse(true));
    }

    private @Nullable String code(AreaBudget budget, SpendingBy by) {
        Service service = services.get(budget.service().code());
        Member member = switch (by) {
            case SERVICE -> budget.service();
            case AREA -> budget.area();
            case SERVICE_TYPE -> service == null ? null : service.serviceType();
            case DELIVERY -> service == null ? null : service.delivery();
        };
        return member == null ? null : member.code();
    }

    /** Years that there are any for, ascending. */
    List<Integer> years() {
        return budgets.stream().map(AreaBudget::year).distinct().sorted().toList();
    }

    /** Euros by code of what they are for; what is for nothing known has none. */
    Map<String, BigDecimal> of(int year, SpendingBy by) {
        Map<String, BigDecimal> euros = new HashMap<>();
        for (AreaBudget budget : budgets) {
            String code = code(budget, by);
            if (budget.year() == year && code != null) {
                euros.merge(code, budget.euros(), BigDecimal::add);
            }
        }
        return euros;
    }

    /** Euros of the whole; null: none. */
    @Nullable
    BigDecimal of(int year) {
        return budgets.stream()
                .filter(budget -> budget.year() == year)
                .map(AreaBudget::euros)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
