package fi.mittava.warehouse.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one contract's caps have left. A claim gets the least that any of them has; what is cut is lost. */
final class CapLedger {

    record Account(CapKind kind, Object of) {}

    /** What an account may pay in all. */
    record Cap(Account account, long most) {}

    private final Terms terms;
    private final Map<Account, Long> used = new HashMap<>();

    CapLedger(Terms terms) {
        this.terms = terms;
    }

    Claim claim(Earned earned) {
        return claim(earned.key(), earned.units(), earned.line().price(), earned.proof(), caps(terms, earned));
    }

    /** Takes what was settled out of the caps that don't ask whose it is. */
    void settle(Claim settled) {
        use(new Account(CapKind.LINE, settled.key().version()), settled.amount());
        use(new Account(CapKind.MONTH, settled.key().due()), settled.amount());
        use(new Account(CapKind.CONTRACT, terms.contract()), settled.amount());
    }

    /** What is missing to the floor of a month whose claims have all been taken. */
    Claim floor(ClaimKey key, long missing) {
        return claim(key, 1, missing, Proof.of(Proof.CONTRACT, key.due()), ofContract(terms));
    }

    /** Those that a claim uses up, the narrowest first. */
    static List<Cap> caps(Terms terms, Earned earned) {
        TermLine line = earned.line();
        PaidParticipation participation = earned.participation();
        List<Cap> caps = new ArrayList<>();
        if (participation != null) {
            add(caps, CapKind.PERSON_OF_LINE, List.of(line.version(), participation.person()), line.personCap());
        }
        add(caps, CapKind.LINE, earned.key().version(), line.cap());
        if (participation != null) {
            add(caps, CapKind.PERSON, participation.person(), terms.caps().person());
        }
        add(caps, CapKind.MONTH, earned.key().due(), terms.caps().month());
        caps.addAll(ofContract(terms));
        return caps;
    }

    static List<Cap> ofContract(Terms terms) {
        List<Cap> caps = new ArrayList<>();
        add(caps, CapKind.CONTRACT, terms.contract(), terms.caps().contract());
        return caps;
    }

    private static void add(List<Cap> caps, CapKind kind, Object of, @Nullable Long most) {
        if (most != null) {
            caps.add(new Cap(new Account(kind, of), most));
        }
    }

    /** Of caps that cut to the same amount, the first is told. */
    private Claim claim(ClaimKey key, int units, long unitPrice, Proof proof, List<Cap> caps) {
        long amount = Math.multiplyExact(units, unitPrice);
        CapKind cutBy = null;
        for (Cap cap : caps) {
            // A cap may have been lowered below what is settled.
            long left = Math.max(0, cap.most() - used.getOrDefault(cap.account(), 0L));
            if (left < amount) {
                amount = left;
                cutBy = cap.account().kind();
            }
        }
        for (Cap cap : caps) {
            use(cap.account(), amount);
        }
        return new Claim(key, units, unitPrice, amount, cutBy, proof);
    }

    private void use(Account account, long amount) {
        used.merge(account, amount, Long::sum);
    }
}
