package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.payment.StatementLine;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line as the contract's own manager knows it.
 *
 * @param participation its id; null: of the contract itself, or no longer known
 * @param reference by which sealed statements name it; null: none has yet
 */
public record ToldLine(
        StatementLine line,
        PriceVersion price,
        @Nullable String participation,
        @Nullable String reference) {

    static ToldLine of(StatementLine line, Map<String, String> references) {
        String participation = line.claim().key().participation();
        boolean isKnown = !participation.isEmpty() && !SealedContract.isSettled(participation);
        return new ToldLine(
                line,
                PriceVersion.of(
                        line.claim().key().contract(), line.claim().key().version()),
                isKnown ? participation : null,
                isKnown || participation.isEmpty()
                        ? references.get(participation)
                        : SealedContract.reference(references, participation));
    }
}
