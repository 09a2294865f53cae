import type { CustomSeriesOption, ScatterSeriesOption } from 'echarts';
import type { Around, Drawing } from '../../charts/drawing';
import { hatch } from '../../charts/hatch';
import { bubble, intervals, nameAxis, valueAxis, wordsOf } from '../../charts/parts';
import type { Figure } from '../../figures/figure';
import type { Scale } from '../../figures/IntervalBar';
import type { Unit } from '../../format/numbers';

/** What a sheet has in a row: a figure with its words, or the words of what stands in its place. */
export type Drawn = {
  readonly figure: Figure | null;
  readonly said: string;
  readonly interval: string | null;
  readonly isWarning: boolean;
};

export type DrawnSheet = { readonly name: string; readonly cells: readonly Drawn[] };

type Rows = { readonly labels: readonly string[]; readonly sheets: readonly DrawnSheet[] };
type Spot = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const HEAD = 26;
const ROW = 44;
const FOOT = 30;
const GAP = 28;
const EDGE = 8;
const WIDEST_NAMES = 230;
/** A letter of a name, at most. */
const LETTER = 8;
const NARROWEST = 150;
const LINE = 15;
const MARK = 12;

export function heightOf({ labels, sheets }: Rows, width: number): number {
  const one = HEAD + labels.length * ROW + FOOT;
  return isAbreast({ labels, sheets }, width) ? one : sheets.length * one;
}

/** A picture a sheet on the same scale, side by side where there is room: a row a name, its value in words above its interval. */
export function sheetsDrawing(rows: Rows, unit: Unit, scale: Scale): Drawing {
  return (around) => {
    const spots = rows.sheets.map((_, at) => spotOf(at, rows, around.width));
    const abreast = isAbreast(rows, around.width);
    return {
      grid: spots.map((spot) => ({ ...spot, outerBoundsMode: 'none' })),
      xAxis: spots.map((_, gridIndex) => ({
        ...valueAxis(around, unit, '', { min: scale.from, max: scale.to }),
        gridIndex,
        splitNumber: 2,
        axisLabel: {
          ...valueAxis(around, unit, '').axisLabel,
          hideOverlap: true,
          alignMinLabel: 'left',
          alignMaxLabel: 'right',
        },
      })),
      yAxis: spots.map((_, gridIndex) => ({
        ...nameAxis(around, rows.labels),
        gridIndex,
        inverse: true,
        axisLabel: {
          ...wordsOf(around.ink),
          show: abreast && gridIndex === 0,
          color: around.ink.text,
          interval: 0,
          width: namesAt(rows, around.width) - 2 * EDGE,
          overflow: 'break',
          lineHeight: LINE,
        },
      })),
      tooltip: { ...bubble(around), trigger: 'item', formatter: (hovered) => said(hovered, rows) },
      series: rows.sheets.flatMap((sheet, at) =>
        [
          words(sheet, abreast ? [] : rows.labels, around),
          ...(['data', 'worse'] as const).map((ink) =>
            intervals(
              sheet.cells.flatMap(({ figure, isWarning }, place) =>
                figure !== null && isWarning === (ink === 'worse')
                  ? [{ at: place, low: figure.low, high: figure.high }]
                  : [],
              ),
              around.ink[ink],
              'level',
            ),
          ),
          dots(sheet, around),
        ].map((series) => ({ ...series, xAxisIndex: at, yAxisIndex: at })),
      ),
    };
  };
}

function namesAt({ labels }: Rows, width: number): number {
  const longest = Math.max(...labels.map(({ length }) => length)) * LETTER + 2 * EDGE;
  return Math.min(WIDEST_NAMES, width * 0.34, longest);
}

function columnAt(rows: Rows, width: number): number {
  const count = rows.sheets.length;
  return (width - namesAt(rows, width) - EDGE - GAP * (count - 1)) / count;
}

function isAbreast(rows: Rows, width: number): boolean {
  return columnAt(rows, width) >= NARROWEST;
}

function spotOf(at: number, rows: Rows, width: number): Spot {
  const height = rows.labels.length * ROW;
  if (!isAbreast(rows, width))
    return { left: EDGE, top: at * (HEAD + height + FOOT) + HEAD, width: width - 2 * EDGE, height };
  const column = columnAt(rows, width);
  return { left: namesAt(rows, width) + at * (column + GAP), top: HEAD, width: column, height };
}

/** The sheet's name, each value in words and, where there is none, what stands in its place; also the rows' names if they are here. */
function words({ name, cells }: DrawnSheet, labels: readonly string[], { ink }: Around): CustomSeriesOption {
  const font = { ...wordsOf(ink), fill: ink.text };
  return {
    type: 'custom',
    silent: true,
    z: 2,
    encode: { y: 0 },
    data: cells.map((_, at) => [at]),
    renderItem: ({ coordSys }, api) => {
      const at = Number(api.value(0));
      const { x, y, width } = coordSys as unknown as Record<'x' | 'y' | 'width', number>;
      const top = y + at * ROW;
      const { said: value = '', figure = null } = cells[at] ?? {};
      const label = labels[at];
      const text = (written: string, left: number, style: object = {}) => ({
        type: 'text' as const,
        x: left,
        y: top,
        style: { ...font, text: written, ...style },
      });
      const place = figure !== null && figure.value === null ? hatched(x, top, width, ink) : [];
      return {
        type: 'group',
        children: [
          ...(at === 0
            ? [{ ...text(name, x, { fontWeight: 600, width, overflow: 'truncate' }), y: y - HEAD + 2 }]
            : []),
          ...place,
          ...(label === undefined
            ? [text(value, x)]
            : [
                text(label, x, {
                  fill: ink.soft,
                  width: width - value.length * LETTER,
                  overflow: 'truncate',
                }),
                text(value, x + width, { align: 'right' }),
              ]),
        ],
      };
    },
  };
}

function hatched(x: number, top: number, width: number, ink: Around['ink']) {
  return hatch({ x, y: top + (ROW - MARK) / 2 + 4, width, height: MARK }, ink);
}

function dots({ name, cells }: DrawnSheet, { ink }: Around): ScatterSeriesOption {
  return {
    type: 'scatter',
    name,
    symbolSize: 11,
    z: 4,
    data: cells.map(({ figure, isWarning }, at) => ({
      value: [figure?.value ?? NaN, at],
      itemStyle: { color: isWarning ? ink.worse : ink.data, borderColor: ink.surface, borderWidth: 1.5 },
    })),
  };
}

function said(hovered: unknown, { labels, sheets }: Rows): string {
  const { seriesName, dataIndex } = hovered as { seriesName?: string; dataIndex: number };
  const cell = sheets.find(({ name }) => name === seriesName)?.cells[dataIndex];
  if (cell === undefined) return '';
  return [
    `${seriesName ?? ''}: ${labels[dataIndex] ?? ''}`,
    cell.interval === null ? cell.said : `${cell.said} (${cell.interval})`,
  ].join('\n');
}
