import type { FigurePartsFragment, FigureStatus } from '../api/generated/documents';
import { formatInterval, formatNumber, type Unit } from '../format/numbers';
import type { Dictionary } from '../i18n/dictionary';
import type { Language } from '../state/filters';

export type Figure = FigurePartsFragment;
export type MissingStatus = Exclude<FigureStatus, 'OK'>;

/** A figure as the page writes it: either its value, or why there is none. */
export type Reading =
  | { readonly kind: 'value'; readonly value: string; readonly interval: string | null }
  | {
      readonly kind: 'missing';
      readonly status: MissingStatus;
      readonly label: string;
      readonly why: string;
    };

/**
 * Reads a figure. One that has no value is never a 0 and never blank.
 *
 * @param leastPersons how many persons the caller must have behind a figure; null if unknown
 */
export function readFigure(
  figure: Figure,
  unit: Unit,
  language: Language,
  texts: Dictionary,
  leastPersons: number | null,
): Reading {
  if (figure.status === 'OK' && figure.value !== null) {
    const { value, low, high } = figure;
    const interval = low === null || high === null ? null : formatInterval(low, high, unit, language);
    return { kind: 'value', value: formatNumber(value, unit, language), interval };
  }
  const status = figure.status === 'OK' ? 'NOT_ESTIMABLE' : figure.status;
  return {
    kind: 'missing',
    status,
    label: texts.status[status],
    why: why(status, figure, language, texts, leastPersons),
  };
}

/** The value with its interval, or why there is none. */
export function withInterval(reading: Reading): string {
  if (reading.kind === 'missing') return reading.label;
  return reading.interval === null ? reading.value : `${reading.value} (${reading.interval})`;
}

/** Why there is no value, and what would suffice. */
function why(
  status: MissingStatus,
  { reason, hint }: Figure,
  language: Language,
  texts: Dictionary,
  leastPersons: number | null,
): string {
  const sentences = [
    (reason === null ? undefined : texts.reasons[reason]) ?? texts.statusWhy[status],
    status === 'SUPPRESSED' && leastPersons !== null
      ? texts.leastPersons(formatNumber(leastPersons, 'count', language))
      : undefined,
    hint == null ? undefined : texts.hints[hint],
    reason === null ? undefined : texts.suffices[reason],
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
