import type { Outcome } from '../../api/generated/documents';
import type { ShownMetric } from '../../figures/useRead';

/** The metric of an effect on an outcome. */
export function effectMetric(outcome: Outcome): ShownMetric {
  return outcome === 'IN_EDUCATION' ? 'EFFECT_IN_EDUCATION' : 'EFFECT_EMPLOYED_OPEN';
}

/** The metric of the outcome itself. */
export function outcomeMetric(outcome: Outcome): ShownMetric {
  return outcome === 'IN_EDUCATION' ? 'EDUCATION_RATE' : 'OPEN_EMPLOYMENT_RATE';
}
