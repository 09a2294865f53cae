import type { TenderQuery } from '../../api/generated/documents';
import type { Chart } from '../../charts/ChartPanel';
import { type Figure, readFigure, type Reading } from '../../figures/figure';
import { magnitude, scaleBySteps } from '../../figures/scaleOf';
import type { Unit } from '../../format/numbers';
import type { Dictionary } from '../../i18n/dictionary';
import type { Language } from '../../state/filters';
import { isFigure, type Table } from '../../tables/table';
import { type Drawn, heightOf, sheetsDrawing } from './sheetsDrawing';
import { costFinding, deadweightFinding, groupsFinding, rewardsFinding } from './tenderFindings';
import {
  cellOf,
  tableRows,
  type TenderBlock,
  type TenderRow,
  tenderRows,
  type TenderSheet,
} from './tenderRows';
import { tenderSummaries } from './tenderSummaries';

type Simulation = TenderQuery['tenderSimulation'];
type Surroundings = { readonly language: Language; readonly texts: Dictionary };

export type TenderChart = Chart & {
  /** Each figure, so that those which couldn't be drawn are listed. */
  readonly parts: readonly { readonly name: string; readonly reading: Reading }[];
};

/** A step of the scale of shares that may be above 1. */
const QUARTER = 0.25;

/** What the sheets would have cost, in all and by target group, and what they reward and pay for in vain. */
export function tenderCharts(
  { sheets, participations }: Simulation,
  surroundings: Surroundings,
): Record<TenderBlock, TenderChart> {
  const { language, texts } = surroundings;
  const words = texts.procurement.result;
  const rows = tenderRows(sheets, texts);
  const told = tenderSummaries(sheets, surroundings);
  const findings: Record<TenderBlock, string> = {
    cost: costFinding(sheets, language, words),
    groups: groupsFinding(sheets, language, words),
    rewards: rewardsFinding(sheets, language, words),
    deadweight: deadweightFinding(sheets, language, words),
  };
  const chart = (block: TenderBlock): TenderChart => ({
    ...drawn(rows[block], sheets, surroundings),
    finding: findings[block],
    summary: told[block].join(' '),
    table: tableOf(block, findings[block], sheets, texts),
    n: participations.value,
  });
  return {
    cost: chart('cost'),
    groups: chart('groups'),
    rewards: chart('rewards'),
    deadweight: chart('deadweight'),
  };
}

/** Half the power of ten of the greatest end. */
function stepOf(figures: readonly Figure[]): number {
  return magnitude(Math.max(...figures.flatMap(({ value, high }) => [value ?? 0, high ?? 0]))) / 2;
}

function drawn(
  rows: readonly TenderRow[],
  sheets: readonly TenderSheet[],
  { language, texts }: Surroundings,
): Pick<TenderChart, 'picture' | 'parts'> {
  const read = (figure: Figure, unit: Unit) => readFigure(figure, unit, language, texts, null);
  const cellAt = (row: TenderRow, sheet: TenderSheet): Drawn => {
    const cell = cellOf(row, sheet);
    if (!isFigure(cell)) return { figure: null, said: cell, interval: null, isWarning: false };
    const reading = read(cell, row.unit);
    return {
      figure: cell,
      said: reading.kind === 'value' ? reading.value : reading.label,
      interval: reading.kind === 'value' ? reading.interval : null,
      isWarning: row.warns === true && (cell.low ?? 0) > 0,
    };
  };
  const figures = sheets.flatMap((sheet) => rows.map((row) => cellOf(row, sheet)).filter(isFigure));
  const unit = rows[0]?.unit ?? 'eur';
  const picture = {
    labels: rows.map(({ label }) => label),
    sheets: sheets.map((sheet) => ({ name: sheet.name, cells: rows.map((row) => cellAt(row, sheet)) })),
  };
  return {
    picture: figures.some(({ value }) => value !== null)
      ? {
          draw: sheetsDrawing(
            picture,
            unit,
            scaleBySteps(figures, unit === 'share' ? QUARTER : stepOf(figures)),
          ),
          height: (width) => heightOf(picture, width),
        }
      : null,
    parts: sheets.flatMap((sheet) => {
      const parts = rows.flatMap((row) => {
        const cell = cellOf(row, sheet);
        return isFigure(cell) ? [{ name: `${sheet.name}: ${row.label}`, reading: read(cell, row.unit) }] : [];
      });
      const [first] = parts;
      // What is true of the whole sheet is said once.
      return first !== undefined && parts.every(({ reading }) => isSame(reading, first.reading))
        ? [{ name: sheet.name, reading: first.reading }]
        : parts;
    }),
  };
}

function isSame(one: Reading, other: Reading): boolean {
  return one.kind === 'missing' && other.kind === 'missing' && one.why === other.why;
}

function tableOf(
  block: TenderBlock,
  caption: string,
  sheets: readonly TenderSheet[],
  texts: Dictionary,
): Table {
  const rows = tableRows(sheets, texts)[block];
  return {
    caption,
    columns: [
      { header: texts.procurement.result.quantity },
      ...sheets.map(({ name }) => ({ header: name, unitAt: (row: number) => rows[row]?.unit ?? 'eur' })),
    ],
    rows: rows.map(({ label, cell }) => [label, ...sheets.map(cell)]),
  };
}
