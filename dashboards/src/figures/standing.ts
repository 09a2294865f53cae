import type { Figure } from './figure';

/** What a change or an effect tells by its interval: `open` where it may be chance, or isn't the group's own. */
export type Standing = 'better' | 'worse' | 'open';

type Told = Pick<Figure, 'status' | 'low' | 'high' | 'reason'>;

export function standingOf(figure: Told): Standing {
  const { low, high } = figure;
  if (figure.status !== 'OK' || isPooled(figure) || low === null || high === null) return 'open';
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'open';
}

/** The same where less is better. */
export function otherWay(standing: Standing): Standing {
  if (standing === 'open') return standing;
  return standing === 'better' ? 'worse' : 'better';
}

/** Whether an effect is the whole service type's, told in place of the group's. */
export function isPooled({ status, reason }: Pick<Figure, 'status' | 'reason'>): boolean {
  return status === 'OK' && reason === 'POOLED';
}

/** Whether there is something to know of a value that is told. */
export function hasCaveat({ status, reason }: Pick<Figure, 'status' | 'reason'>): boolean {
  return status === 'OK' && reason !== null;
}
