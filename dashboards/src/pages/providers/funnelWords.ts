import { formatList } from '../../format/lists';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { type Funnel, type FunnelPoint, isBeyond } from './funnelDrawing';

/** More names than these make no heading. */
const MOST_NAMES = 3;

/** Names while they are few, else how many there are. */
export function fewNames(names: readonly string[], language: Language, { providers }: Dictionary): string {
  return names.length > MOST_NAMES ? providers.funnel.several(names.length) : formatList(names, language);
}

/** What the funnel shows: who is beyond the limits, of those that have a name. */
export function findingOf(funnel: Funnel, language: Language, texts: Dictionary): string {
  const words = texts.providers.funnel;
  if (funnel.discrimination.status !== 'OK') return words.noModel;
  if (funnel.rows.length === 0) return words.noRows;
  const named = funnel.rows.filter(({ provider }) => provider !== null);
  if (named.length === 0) return words.onlyUnnamed;
  const of = (side: 'BETTER' | 'WORSE') =>
    named.flatMap((point) => (point.position?.startsWith(side) === true ? [nameOf(point)] : []));
  const [better, worse] = [of('BETTER'), of('WORSE')];
  const parts = [
    ...(better.length === 0 ? [] : [words.better(fewNames(better, language, texts))]),
    ...(worse.length === 0 ? [] : [words.worse(fewNames(worse, language, texts))]),
  ];
  return parts.length === 0 ? words.none : parts.join('. ');
}

/** Where one provider stands, in a heading. */
export function ownFindingOf(
  funnel: Funnel,
  own: string,
  { providers: { funnel: words } }: Dictionary,
): string {
  const type = funnel.serviceType.name;
  const position = funnel.rows.find(({ provider }) => provider?.code === own)?.position;
  if (position == null) return words.ownUnnamed(type);
  return words.ownFinding[position](type);
}

/** How many are compared, what all reach together, and what the picture can't name. */
export function summaryOf(funnel: Funnel, language: Language, { providers }: Dictionary): string {
  const words = providers.funnel;
  const { rows, overall, outcome, serviceType } = funnel;
  const isChange = outcome === 'CHANGE';
  const named = rows.filter(({ provider }) => provider !== null);
  const unnamedBeyond = rows.filter((point) => point.provider === null && isBeyond(point)).length;
  const unplaced = named.filter(({ position }) => position === null).map(nameOf);
  const whole =
    overall.value === null ? '–' : formatNumber(overall.value, isChange ? 'points' : 'share', language);
  const counted = isChange ? words.summaryChange : words.summary;
  return [
    counted(serviceType.name, rows.length, named.length, whole),
    ...(unnamedBeyond === 0 ? [] : [words.unnamedBeyond(unnamedBeyond)]),
    ...(unplaced.length === 0 ? [] : [words.unplaced(formatList(unplaced, language))]),
  ].join(' ');
}

/** How to read it: the general part, how far the model tells starts apart, and what it knows of them. */
export function howToOf(funnel: Funnel | undefined, language: Language, { providers }: Dictionary): string[] {
  const words = providers.funnel;
  if (funnel === undefined) return words.howTo;
  const { discrimination, adjustedFor, outcome } = funnel;
  const value =
    discrimination.value === null ? null : formatNumber(discrimination.value, 'hundredths', language);
  const terms = new Set(adjustedFor.map((term) => words.terms[term.split(' ')[0] ?? ''] ?? term));
  return [
    ...words.howTo,
    ...(value === null
      ? []
      : [outcome === 'CHANGE' ? words.discriminationChange(value) : words.discrimination(value)]),
    ...(terms.size === 0 ? [] : [words.adjusted(formatList([...terms], language))]),
  ];
}

function nameOf({ provider }: FunnelPoint): string {
  return provider?.name ?? '';
}
