package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.payment.Claim;
import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.Statement;
import fi.mittava.warehouse.payment.StatementLine;
import fi.mittava.warehouse.payment.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its file has it.
 *
 * @param generation number of the generation that it was made of
 * @param checksum of that generation's figures; null: it had none
 * @param hash SHA-256 of all of the file but this, in hexadecimal
 * @param lines whose claims name participations by references
 * @param pending how many claims weren't observed yet
 * @param previousHash of the statement that was sealed before; null: it is the contract's first
 * @param terms as used
 */
public record SealedStatement(
        String contract,
        YearMonth month,
        LocalDate asOf,
        int generation,
        @Nullable String checksum,
        String hash,
        List<StatementLine> lines,
        int participations,
        int pending,
        @Nullable String previousHash,
        Instant sealedAt,
        Terms terms) {

    /** Cents. */
    public long total() {
        return lines.stream().mapToLong(StatementLine::amount).sum();
    }

    /** As the engine books on it, with other names for participations. */
    Statement named(UnaryOperator<String> names) {
        return new Statement(contract, month, asOf, named(lines, names), List.of(), participations);
    }

    static List<StatementLine> named(List<StatementLine> lines, UnaryOperator<String> names) {
        return lines.stream()
                .map(line ->
                        new StatementLine(named(line.claim(), names), line.amount(), line.reason(), line.bookedIn()))
                .toList();
    }

    private static Claim named(Claim claim, UnaryOperator<String> names) {
        ClaimKey key = claim.key();
        return key.participation().isEmpty()
                ? claim
                : new Claim(
                        new ClaimKey(key.contract(), key.version(), names.apply(key.participation()), key.due()),
                        claim.units(),
                        claim.unitPrice(),
                        claim.amount(),
                        claim.cutBy(),
                        claim.proof());
    }
}
