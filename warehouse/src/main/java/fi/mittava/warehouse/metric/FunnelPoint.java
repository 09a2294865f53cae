package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.casemix.FunnelLimits;
import fi.mittava.warehouse.casemix.FunnelPosition;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import org.jspecify.annotations.Nullable;

/**
 * One provider in the funnel.
 *
 * @param provider null: too few participations for a name
 * @param observed share or mean of its participations; n of them are compared
 * @param expected the same as the model expects it of these participations
 * @param ratio observed ÷ expected; of a change it has no meaning
 * @param difference observed − expected
 * @param adjusted what the provider would come to with the participants of all: overall × ratio, of a change overall +
 *     difference
 * @param limits of the ratio, of a change of the difference
 * @param position null: too many left the register unseen to tell
 */
public record FunnelPoint(
        @Nullable Member provider,
        Figure observed,
        Figure expected,
        Figure ratio,
        Figure difference,
        Figure adjusted,
        FunnelLimits limits,
        @Nullable FunnelPosition position) {}
