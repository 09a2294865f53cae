import type { BudgetResultPartsFragment } from '../../api/generated/documents';
import type { Chart } from '../../charts/ChartPanel';
import type { Figure } from '../../figures/figure';
import { otherWay, type Standing, standingOf } from '../../figures/standing';
import { formatInterval, formatNumber, type Unit } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { resultDrawing, resultHeight, type ResultRow } from './resultDrawing';

const PARTS = ['today', 'proposed', 'change'] as const;
type Results = Readonly<Record<(typeof PARTS)[number], BudgetResultPartsFragment>>;

/** A number that stands in the table beside what is drawn. */
type Further = { readonly name: string; readonly value: number | null; readonly unit: Unit };

/** What is expected today, of the proposal, and of the change. */
export function resultChart({
  results,
  units,
  isLessBetter,
  words,
  further = [],
  language,
  texts,
}: {
  readonly results: Results;
  readonly units: { readonly result: Unit; readonly change: Unit };
  readonly isLessBetter: boolean;
  readonly words: {
    /** Of the change in words. */
    readonly finding: (change: string) => string;
    readonly same: string;
    readonly about: string;
    readonly axis: string;
    /** After what is said of the figures. */
    readonly more?: string;
  };
  readonly further?: readonly Further[];
  readonly language: Language;
  readonly texts: Dictionary;
}): Chart {
  const { budget } = texts;
  const unitOf = (part: keyof Results) => (part === 'change' ? units.change : units.result);
  const rowOf = (part: keyof Results): ResultRow => {
    const { value, low, high } = results[part];
    const unit = unitOf(part);
    const said = {
      value: formatNumber(value, unit, language),
      interval: formatInterval(low, high, unit, language),
    };
    return { name: budget[part], value, low, high, said, unit };
  };
  const [today, proposed, change] = [rowOf('today'), rowOf('proposed'), rowOf('change')];
  const standing = standingOfChange(results.change, isLessBetter);
  const finding = words.finding(change.said.value);
  const isSame = change.low === 0 && change.high === 0;
  return {
    finding: isSame ? words.same : standing === 'open' ? budget.chance(finding) : finding,
    summary: [
      budget.said(today.said.value, proposed.said.value, change.said.value, change.said.interval),
      ...(words.more === undefined ? [] : [words.more]),
    ].join(' '),
    picture: {
      draw: resultDrawing([today, proposed], { ...change, standing }, words.axis),
      height: resultHeight,
    },
    table: {
      caption: words.about,
      columns: [
        { header: budget.option },
        {
          header: words.axis,
          unitAt: (row) => {
            const part = PARTS[row];
            return part === undefined ? (further[row - PARTS.length]?.unit ?? 'count') : unitOf(part);
          },
        },
      ],
      rows: [
        ...PARTS.map((part) => [budget[part], figureOf(results[part])]),
        ...further.map(({ name, value }) => [name, value]),
      ],
    },
    n: null,
  };
}

function figureOf({ value, low, high }: BudgetResultPartsFragment): Figure {
  return { value, low, high, n: null, status: 'OK', reason: null };
}

/** Better or worse only where the whole interval lies on that side. */
export function standingOfChange(change: BudgetResultPartsFragment, isLessBetter: boolean): Standing {
  const standing = standingOf(figureOf(change));
  return isLessBetter ? otherWay(standing) : standing;
}
