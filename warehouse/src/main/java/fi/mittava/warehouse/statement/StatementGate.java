package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.statement.ContractStatement.Owed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether sums by price may be told to a manager who isn't the contract's own. A sum by price gives away how many of those who
 * could reach what it pays for did, so it is looked at as that share or count would be; and since the total gives away any one
 * sum that is hidden, all are shown or none.
 */
final class StatementGate {

    private final DisclosurePolicy policy;

    /** One price: who is known to have reached what it pays for or not, and whose claims are told. */
    private static final class Behind {
        private final Set<String> known = new HashSet<>();
        private final Set<String> claimed = new HashSet<>();
        private final Set<Integer> persons = new HashSet<>();
    }

    StatementGate(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** The sums of one month. */
    boolean isShown(Owed owed) {
        Set<ClaimKey> claimed = new HashSet<>();
        owed.lines().forEach(line -> claimed.add(line.claim().key()));
        Set<ClaimKey> known = new HashSet<>(owed.shown().keySet());
        known.removeIf(key -> key.due().isBefore(owed.isDueSince()));
        return isShown(owed, known, claimed);
    }

    /** The sum of all months to this one. */
    boolean isShownToDate(Owed owed) {
        return isShown(owed, owed.shown().keySet(), owed.claims());
    }

    private boolean isShown(Owed owed, Set<ClaimKey> known, Set<ClaimKey> claimed) {
        Map<String, Behind> byVersion = new TreeMap<>();
        for (ClaimKey key : known) {
            add(byVersion, key, owed.shown());
        }
        for (ClaimKey key : claimed) {
            add(byVersion, key, owed.shown()).claimed.add(key.participation());
        }
        return byVersion.entrySet().stream()
                .allMatch(price ->
                        isShown(PriceVersion.of(owed.statement().contract(), price.getKey()), price.getValue()));
    }

    private static Behind add(Map<String, Behind> byVersion, ClaimKey key, Map<ClaimKey, Integer> persons) {
        Behind behind = byVersion.computeIfAbsent(key.version(), version -> new Behind());
        behind.known.add(key.participation());
        @Nullable Integer person = persons.get(key);
        if (person != null) {
            behind.persons.add(person);
        }
        return behind;
    }

    private boolean isShown(PriceVersion price, Behind behind) {
        FigureKind kind = kind(price.metric());
        if (kind == null) {
            return true;
        }
        DisclosureGate gate = new DisclosureGate(
                policy, Profile.MANAGER, new DisclosureGate.Scope(price.targetGroup() != null, false));
        Collection<String> all = kind == FigureKind.COUNT ? behind.claimed : behind.known;
        Unguarded figure = new Unguarded(
                kind,
                new Figure(null, null, null, (long) all.size(), FigureStatus.OK, null),
                all.size(),
                behind.persons.size(),
                kind == FigureKind.COUNT ? null : Long.valueOf(behind.claimed.size()),
                List.of());
        return !gate.pass(figure).isHidden();
    }

    /** Null: of nobody in particular. */
    private static @Nullable FigureKind kind(@Nullable PaidMetric metric) {
        return metric == null
                ? null
                : switch (metric) {
                    case CONTRACT_MONTH -> null;
                    case STARTED, DAY, MONTH -> FigureKind.COUNT;
                    case COMPLETED, POSITIVE_END, EMPLOYED_OPEN, EMPLOYED, IN_EDUCATION -> FigureKind.REGISTER_SHARE;
                    case RELIABLE_CHANGE -> FigureKind.METER_SHARE;
                };
    }
}
