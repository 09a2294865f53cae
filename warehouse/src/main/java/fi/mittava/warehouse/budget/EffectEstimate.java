package fi.mittava.warehouse.budget;

/**
 * What one participation changes on average, and how far chance may have moved the estimate. Own and shared chance are
 * independent of each other; the standard error is √(own² + shared²).
 *
 * @param own standard error by the service's own participations
 * @param shared standard error by what all services of the type have in common: peers, or a pooled effect
 */
public record EffectEstimate(double effect, double own, double shared) {}
