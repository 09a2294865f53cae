package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.Statement;
import fi.mittava.warehouse.payment.StatementLine;
import fi.mittava.warehouse.payment.Terms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One contract's statement for a month, as it stands or as it was sealed.
 *
 * @param asOf until when evidence was known
 * @param generation number of the one that it was made of
 * @param seal null: a draft
 * @param owed null: see the problems
 */
public record ContractStatement(
        String contract,
        YearMonth month,
        LocalDate asOf,
        int generation,
        @Nullable SealedStatement seal,
        @Nullable Owed owed,
        Paid paid,
        List<StatementProblem> problems) {

    public boolean isSealed() {
        return seal != null;
    }

    /**
     * What is owed.
     *
     * @param statement whose claims name participations by their ids
     * @param terms that priced it
     * @param references of the participations that have one, by id
     * @param toDate cents of all statements to this one
     * @param claims of all statements to this one, those that are booked with an amount
     * @param pending claims that weren't observed yet
     * @param shown for the gate: all that is known by its month to have been reached or not, with the person
     */
    public record Owed(
            Statement statement,
            Terms terms,
            Map<String, String> references,
            long toDate,
            Set<ClaimKey> claims,
            int pending,
            Map<ClaimKey, Integer> shown) {

        /** Cents. */
        public long cents() {
            return statement.total();
        }

        public List<StatementLine> lines() {
            return statement.lines();
        }
    }

    /**
     * What was paid, in cents.
     *
     * @param isKnown false: no payment of any contract has come in
     * @param toDate of this month and all before
     */
    public record Paid(boolean isKnown, long cents, long toDate) {}
}
