package fi.mittava.warehouse.metric;

/**
 * How far chance may have moved an effect: two independent standard errors, in its unit. Their squares add up to that of the whole.
 *
 * @param own by the group's own participations; 0 of a pooled effect
 * @param shared by the peers of the service type, or by all of it if the effect is pooled: what its groups have in common
 */
public record EffectError(double own, double shared) {}
