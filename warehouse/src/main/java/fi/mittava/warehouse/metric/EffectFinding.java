package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.study.gate.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One effect on one slice, as the gate of the study lets it be told.
 *
 * @param raw observed less the mean of all peers of the service type, not adjusted: what a plain comparison would say
 * @param costPerAdditional euros for one more employed person
 * @param isPooled the effect is the whole service type's, told in place of the slice's
 * @param participants observed and compared; null where hidden
 * @param peers persons that the service types were compared with; null where hidden
 * @param reasons codes of the checks that aren't green, the worst first
 * @param inherited codes of the checks that are the service type's or a dimension's and weren't made for the slice
 * @param detectable effect that would have been found with a power of 80 %; null where hidden
 * @param maxSmd largest standardised mean difference after weighting; null: not told
 * @param effectivePeers peers of equal weight that would tell as much; null: not told
 * @param error null where there is no effect
 * @param robustness of the whole service type; null where hidden or refused, and of several types
 */
public record EffectFinding(
        Figure effect,
        Figure observed,
        Figure counterfactual,
        Figure raw,
        Figure costPerAdditional,
        boolean isPooled,
        @Nullable Long participants,
        @Nullable Integer peers,
        Verdict verdict,
        List<String> reasons,
        List<String> inherited,
        @Nullable Double detectable,
        @Nullable Double maxSmd,
        @Nullable Double effectivePeers,
        @Nullable EffectError error,
        @Nullable EffectRobustness robustness) {

    /** Of a group whose existence may not be told. */
    public static final EffectFinding HIDDEN = without(DisclosureGate.HIDDEN, List.of());

    /** Nothing but one figure's status in the place of every figure. */
    static EffectFinding without(Figure figure, List<String> reasons) {
        return new EffectFinding(
                figure,
                figure,
                figure,
                figure,
                figure,
                false,
                null,
                null,
                Verdict.REFUSED,
                reasons,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
