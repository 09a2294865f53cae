import { usePage } from '../../app/page';
import type { Figure, Reading } from '../../figures/figure';
import { outcomeOf } from '../../figures/goal';
import { isPooled, type Standing, standingOf } from '../../figures/standing';
import { type ReadFigure, useRead } from '../../figures/useRead';
import type { Dictionary } from '../../i18n/dictionary';
import type { VerdictRow } from './Verdict';

export type Words = {
  readonly heading: string;
  readonly standing: Standing;
  readonly sentences: readonly string[];
};

/** The verdict in words: of the effect first, or of the change of the meter, whichever the service is there for. */
export function useWords(goal: string | null, row: VerdictRow): { effectFirst: Words; changeFirst: Words } {
  const { texts } = usePage();
  return wordsOf(goal, row, useRead(), texts);
}

export function wordsOf(goal: string | null, row: VerdictRow, read: ReadFigure, texts: Dictionary) {
  const isEducation = outcomeOf(goal) === 'IN_EDUCATION';
  const { service } = texts;
  const effect = isEducation ? row.effectInEducation : row.effectEmployedOpen;
  const change = read('MEAN_CHANGE', row.meanChange);
  const effects = effectSentences(effect, read(null, effect, 'effect'), service);
  const costs = isEducation ? [] : costSentences(row, read, service);
  const changes = changeSentences(row, change, read, service);
  return {
    effectFirst: {
      heading: service.verdict[standingOf(effect)](isEducation),
      standing: standingOf(effect),
      sentences: [...effects, ...costs, ...changes],
    },
    changeFirst: {
      heading: changeHeading(row.meanChange, change, service),
      standing: standingOf(row.meanChange),
      sentences: [...changes, `${service.verdict[standingOf(effect)](isEducation)}.`, ...effects, ...costs],
    },
  };
}

function effectSentences(figure: Figure, reading: Reading, { verdict }: Dictionary['service']): string[] {
  if (reading.kind === 'missing') return [verdict.missing(reading.why)];
  const { value, interval } = reading;
  if (isPooled(figure)) return [verdict.pooled(value, interval ?? '–')];
  const said = verdict.effect(value, interval ?? '–');
  return [standingOf(figure) === 'open' ? `${said} ${verdict.holdsZero}` : said];
}

function costSentences(
  { costPerAdditionalEmployment: figure }: VerdictRow,
  read: ReadFigure,
  { verdict }: Dictionary['service'],
): string[] {
  const reading = read('COST_PER_ADDITIONAL_EMPLOYMENT', figure);
  return reading.kind === 'missing'
    ? [verdict.noAdditional(reading.why)]
    : [verdict.additional(reading.value, reading.interval ?? '–')];
}

function changeSentences(
  { reliablyImproved, reliablyWorsened }: VerdictRow,
  change: Reading,
  read: ReadFigure,
  { verdict }: Dictionary['service'],
): string[] {
  const [improved, worsened] = [
    read('RELIABLY_IMPROVED', reliablyImproved),
    read('RELIABLY_WORSENED', reliablyWorsened),
  ];
  if (change.kind === 'missing' || improved.kind === 'missing' || worsened.kind === 'missing') return [];
  return [verdict.change(change.value, change.interval ?? '–', improved.value, worsened.value)];
}

export function changeHeading(
  figure: Figure,
  reading: Reading,
  { changeRises, changeFalls, changeOpen }: Dictionary['service'],
): string {
  if (reading.kind === 'missing') return changeOpen;
  const heading = { better: changeRises, worse: changeFalls, open: () => changeOpen };
  return heading[standingOf(figure)](reading.value);
}
