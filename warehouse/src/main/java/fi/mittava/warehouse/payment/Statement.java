package fi.mittava.warehouse.payment;

import fi.mittava.warehouse.payment.StatementLine.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a contract is owed for a month, with all that earlier statements booked otherwise than it is known now. All statements
 * to one together are the entitlement known then, of the months to its own.
 *
 * @param lines in order of their claims
 * @param pending what isn't observed yet
 * @param participations 0: the contract has none
 */
public record Statement(
        String contract,
        YearMonth month,
        LocalDate asOf,
        List<StatementLine> lines,
        List<Pending> pending,
        int participations) {

    private record Booked(Claim claim, YearMonth in) {}

    /** Cents. */
    public long total() {
        return lines.stream().mapToLong(StatementLine::amount).sum();
    }

    /**
     * The next statement of a contract.
     *
     * @param before all its statements so far, of earlier months
     * @throws IllegalArgumentException another contract's, or not the next
     */
    public static Statement of(String contract, YearMonth month, Entitlements now, List<Statement> before) {
        Standing standing = now.contracts().get(contract);
        if (standing == null) {
            throw new IllegalArgumentException("no terms of " + contract);
        }
        Map<ClaimKey, Booked> booked = new TreeMap<>();
        before.stream()
                .sorted((one, other) -> one.month().compareTo(other.month()))
                .forEach(statement -> {
                    if (!statement.contract().equals(contract)
                            || !statement.month().isBefore(month)) {
                        throw new IllegalArgumentException("the statement of " + contract + " for " + month
                                + " can't follow that of " + statement.contract() + " for " + statement.month());
                    }
                    statement
                            .lines()
                            .forEach(line ->
                                    booked.put(line.claim().key(), new Booked(line.claim(), statement.month())));
                });
        Map<ClaimKey, Claim> claims = now.claims().stream()
                .filter(claim -> claim.key().contract().equals(contract)
                        && !claim.key().due().isAfter(month))
                .collect(Collectors.toMap(Claim::key, claim -> claim));
        TreeSet<ClaimKey> keys = new TreeSet<>(claims.keySet());
        keys.addAll(booked.keySet());
        @Nullable
        YearMonth last =
                before.stream().map(Statement::month).max(YearMonth::compareTo).orElse(null);
        List<StatementLine> lines = new ArrayList<>();
        for (ClaimKey key : keys) {
            Booked earlier = booked.get(key);
            Claim claim = claims.get(key);
            if (earlier == null) {
                lines.add(first(Objects.requireNonNull(claim), last));
            } else {
                Claim known = claim == null ? earlier.claim().withdrawn() : claim;
                long amount = known.amount() - earlier.claim().amount();
                if (amount != 0) {
                    Reason reason = claim == null ? whyGone(key, now, standing) : whyChanged(earlier.claim(), claim);
                    lines.add(new StatementLine(known, amount, reason, earlier.in()));
                }
            }
        }
        return new Statement(
                contract,
                month,
                now.asOf(),
                List.copyOf(lines),
                now.pending().stream()
                        .filter(pending -> pending.contract().equals(contract))
                        .toList(),
                standing.participations());
    }

    private static StatementLine first(Claim claim, @Nullable YearMonth last) {
        boolean isLate = last != null && !claim.key().due().isAfter(last);
        return new StatementLine(claim, claim.amount(), isLate ? Reason.LATE_EVIDENCE : Reason.NEW, null);
    }

    private static Reason whyGone(ClaimKey key, Entitlements now, Standing standing) {
        if (!standing.versions().contains(key.version())) {
            return Reason.TERMS_CHANGED;
        }
        if (isFloor(key)) {
            return Reason.FLOOR_CHANGED;
        }
        return now.lost().contains(key) ? Reason.PAID_TO_ANOTHER : Reason.EVIDENCE_CHANGED;
    }

    private static Reason whyChanged(Claim earlier, Claim now) {
        if (isFloor(now.key())) {
            return Reason.FLOOR_CHANGED;
        }
        if (earlier.unitPrice() != now.unitPrice()) {
            return Reason.TERMS_CHANGED;
        }
        // A claim that was taken back has the amount 0, but no cap that cut it.
        if (earlier.units() != now.units() || (earlier.amount() == 0 && earlier.cutBy() == null)) {
            return Reason.EVIDENCE_CHANGED;
        }
        return now.amount() < earlier.amount() ? Reason.CAP_USED_UP : Reason.CAP_LEFT_MORE;
    }

    private static boolean isFloor(ClaimKey key) {
        return key.version().equals(Terms.floorVersion(key.contract()));
    }
}
