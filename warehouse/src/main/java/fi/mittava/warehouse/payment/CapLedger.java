package fi.mittava.warehouse.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one contract's caps have left. A claim gets the least that any of them has; what is cut is lost. */
final class CapLedger {

    private record Account(CapKind kind, Object of) {}

    private record Bound(Account account, long left) {}

    private final Terms terms;
    private final Map<Account, Long> used = new HashMap<>();

    CapLedger(Terms terms) {
        this.terms = terms;
    }

    Claim claim(Earned earned) {
        TermLine line = earned.line();
        PaidParticipation participation = earned.participation();
        List<Bound> bounds = new ArrayList<>();
        if (participation != null) {
            add(bounds, CapKind.PERSON_OF_LINE, List.of(line.version(), participation.person()), line.personCap());
        }
        add(bounds, CapKind.LINE, earned.key().version(), line.cap());
        if (participation != null) {
            add(bounds, CapKind.PERSON, participation.person(), terms.caps().person());
        }
        add(bounds, CapKind.MONTH, earned.key().due(), terms.caps().month());
        add(bounds, CapKind.CONTRACT, terms.contract(), terms.caps().contract());
        return claim(earned.key(), earned.units(), line.price(), earned.proof(), bounds);
    }

    /** Takes what was settled out of the caps that don't ask whose it is. */
    void settle(Claim settled) {
        use(new Account(CapKind.LINE, settled.key().version()), settled.amount());
        use(new Account(CapKind.MONTH, settled.key().due()), settled.amount());
        use(new Account(CapKind.CONTRACT, terms.contract()), settled.amount());
    }

    /** What is missing to the floor of a month whose claims have all been taken. */
    Claim floor(ClaimKey key, long missing) {
        List<Bound> bounds = new ArrayList<>();
        add(bounds, CapKind.CONTRACT, terms.contract(), terms.caps().contract());
        return claim(key, 1, missing, Proof.of(Proof.CONTRACT, key.due()), bounds);
    }

    /** Of bounds that cut to the same amount, the first is told. */
    private Claim claim(ClaimKey key, int units, long unitPrice, Proof proof, List<Bound> bounds) {
        long amount = Math.multiplyExact(units, unitPrice);
        CapKind cutBy = null;
        for (Bound bound : bounds) {
            if (bound.left() < amount) {
                amount = bound.left();
                cutBy = bound.account().kind();
            }
        }
        for (Bound bound : bounds) {
            use(bound.account(), amount);
        }
        return new Claim(key, units, unitPrice, amount, cutBy, proof);
    }

    private void use(Account account, long amount) {
        used.merge(account, amount, Long::sum);
    }

    private void add(List<Bound> bounds, CapKind kind, Object of, @Nullable Long cap) {
        if (cap != null) {
            Account account = new Account(kind, of);
            // A cap may have been lowered below what is settled.
            bounds.add(new Bound(account, Math.max(0, cap - used.getOrDefault(account, 0L))));
        }
    }
}
