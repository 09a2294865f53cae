import type { SpendingBy, SpendingQuery } from '../../api/generated/documents';
import type { Chart } from '../../charts/ChartPanel';
import type { ReadFigure } from '../../figures/useRead';
import { formatNumber } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { type SpendingBar, spendingDrawing, spendingHeight } from './spendingDrawing';

type Spending = SpendingQuery['spending'];
export type SpendingRow = Spending['rows'][number];

type Words = { readonly read: ReadFigure; readonly language: Language; readonly texts: Dictionary };

export function nameOf({ member }: Pick<SpendingRow, 'member'>, texts: Dictionary): string {
  return member?.name ?? texts.spending.whole;
}

/** Whether more was spent than was set aside. */
export function isOver({ used }: Pick<SpendingRow, 'used'>): boolean {
  return used?.value != null && used.value > 1;
}

/** The greatest budgets first; those without one by what was spent, last. */
export function inOrder(rows: readonly SpendingRow[]): readonly SpendingRow[] {
  const size = (row: SpendingRow) => [row.budget ?? -1, row.spent.value ?? -1] as const;
  return rows.toSorted((one, other) => {
    const [budget, spent] = size(one);
    const [otherBudget, otherSpent] = size(other);
    return otherBudget - budget || otherSpent - spent;
  });
}

export function spendingChart(spending: Spending, by: SpendingBy, words: Words): Chart {
  const { texts } = words;
  const said = texts.spending;
  const rows = inOrder(spending.rows);
  const bars = rows.map((row) => barOf(row, words));
  return {
    finding: findingOf(spending, words),
    summary: summaryOf(spending, words),
    picture:
      bars.length === 0
        ? null
        : { draw: spendingDrawing(bars, `${said.spent}, €`), height: spendingHeight(bars) },
    table: {
      caption: said.about,
      columns: [
        { header: said.heads[by] },
        { header: said.budget, unit: 'eur' },
        { header: said.spent, unit: 'eur', metric: 'TOTAL_COST' },
        { header: said.used, unit: 'share', metric: 'TOTAL_COST' },
      ],
      rows: [...rows, { ...spending.total, member: null }].map((row) => [
        nameOf(row, texts),
        row.budget ?? said.noBudget,
        row.spent,
        row.used,
      ]),
    },
    n: spending.total.spent.n,
  };
}

function findingOf({ year, total }: Spending, { read, texts }: Words): string {
  const words = texts.spending;
  const spent = read('TOTAL_COST', total.spent);
  if (spent.kind === 'missing') return words.hidden(String(year));
  const used = total.used && read(null, total.used, 'share');
  return used?.kind === 'value'
    ? words.finding(String(year), spent.value, used.value)
    : words.noShare(String(year), spent.value);
}

function summaryOf({ year, monthsOver, rows, total }: Spending, { language, texts }: Words): string {
  const words = texts.spending;
  if (rows.length === 0) return words.nothing;
  const count = (chosen: readonly SpendingRow[]) => formatNumber(chosen.length, 'count', language);
  const known = rows.filter(({ used }) => used?.value != null);
  return [
    ...(monthsOver < 12 ? [words.soFar(String(year), formatNumber(monthsOver, 'count', language))] : []),
    ...(total.budget === null ? [words.noBudgets] : []),
    ...(known.length > 0 ? [words.summary(count(known.filter(isOver)), count(known))] : []),
    ...(rows.every(({ spent }) => spent.value === null) ? [words.noneTold] : []),
  ].join(' ');
}

function barOf(row: SpendingRow, { read, language, texts }: Words): SpendingBar {
  const words = texts.spending;
  const spent = read('TOTAL_COST', row.spent);
  const used = row.used && read(null, row.used, 'share');
  const budget = row.budget === null ? words.noBudget : formatNumber(row.budget, 'eur', language);
  const told = spent.kind === 'value' ? spent.value : spent.label;
  const name = nameOf(row, texts);
  return {
    name,
    budget: row.budget,
    spent: row.spent.value,
    isOver: isOver(row),
    label: used?.kind === 'value' ? used.value : told,
    said: [
      name,
      `${words.spent}: ${told}`,
      `${words.budget}: ${budget}`,
      ...(used?.kind === 'value' ? [`${words.used}: ${used.value}`] : []),
    ].join('\n'),
  };
}
