package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Other looks at the effect of a whole service type, beside which the main one stands.
 *
 * @param nearestNeighbour the effect by nearest neighbours, of participations that have one
 * @param versusNever the effect against never starting: another question, with stronger assumptions
 * @param eValue how strongly something unseen would have to go with both start and outcome to explain the effect away; null of
 *     amounts
 * @param peersStarted weighted share of peers who start a service of the type by then; null: not told
 * @param peersInServices weighted share of peers who are in any service in that month; null: not told
 */
public record EffectRobustness(
        Figure nearestNeighbour,
        Figure versusNever,
        @Nullable Double eValue,
        @Nullable Double peersStarted,
        @Nullable Double peersInServices) {}
