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
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        private final Set<ClaimKey> known = new HashSet<>();
        private final Set<ClaimKey> claimed = new HashSet<>();
    }

    StatementGate(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** The sums of one month. */
    boolean isShown(Owed owed) {
        Set<ClaimKey> claimed = new HashSet<>();
        owed.lines().forEach(line -> claimed.add(line.claim().key()));
        Set<ClaimKey> known = new HashSet<>(owed.shown().keySet());
        known.removeIf(key -> key.due().isBefore(owed.statement().month()));
        return isShown(owed, known, claimed);
    }

    /** The sum of all months to this one; less the months that are told it must not tell of few either. */
    boolean isShownToDate(Owed owed) {
        Set<ClaimKey> known = new HashSet<>(owed.shown().keySet());
        Set<ClaimKey> claimed = new HashSet<>(owed.claims());
        if (!isShown(owed, known, claimed)) {
            return false;
        }
        Stream.concat(known.stream(), claimed.stream()).map(ClaimKey::due).collect(Collectors.toSet()).stream()
                .filter(month -> isShown(owed, of(month, owed.shown().keySet()), of(month, owed.claims())))
                .forEach(month -> {
                    known.removeIf(key -> key.due().equals(month));
                    claimed.removeIf(key -> key.due().equals(month));
                });
        return isShown(owed, known, claimed);
    }

    private static Set<ClaimKey> of(YearMonth month, Set<ClaimKey> keys) {
        return keys.stream().filter(key -> key.due().equals(month)).collect(Collectors.toSet());
    }

    private boolean isShown(Owed owed, Set<ClaimKey> known, Set<ClaimKey> claimed) {
        Map<String, Behind> byVersion = new TreeMap<>();
        known.forEach(key -> behind(byVersion, key).known.add(key));
        claimed.forEach(key -> {
            Behind behind = behind(byVersion, key);
            behind.known.add(key);
            behind.claimed.add(key);
        });
        return byVersion.entrySet().stream()
                .allMatch(price -> isShown(
                        PriceVersion.of(owed.statement().contract(), price.getKey()), price.getValue(), owed.shown()));
    }

    private static Behind behind(Map<String, Behind> byVersion, ClaimKey key) {
        return byVersion.computeIfAbsent(key.version(), version -> new Behind());
    }

    private boolean isShown(PriceVersion price, Behind behind, Map<ClaimKey, Integer> persons) {
        FigureKind kind = kind(price.metric());
        if (kind == null) {
            return true;
        }
        DisclosureGate gate = new DisclosureGate(
                policy, Profile.MANAGER, new DisclosureGate.Scope(price.targetGroup() != null, false));
        Set<ClaimKey> all = kind == FigureKind.COUNT ? behind.claimed : behind.known;
        long n = participations(all);
        Unguarded figure = new Unguarded(
                kind,
                new Figure(null, null, null, n, FigureStatus.OK, null),
                n,
                all.stream()
                        .flatMap(key -> Stream.ofNullable(persons.get(key)))
                        .distinct()
                        .count(),
                kind == FigureKind.COUNT ? null : Long.valueOf(participations(behind.claimed)),
                List.of());
        return !gate.pass(figure).isHidden();
    }

    private static long participations(Set<ClaimKey> keys) {
        return keys.stream().map(ClaimKey::participation).distinct().count();
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
