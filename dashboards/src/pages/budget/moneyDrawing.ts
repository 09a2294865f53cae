import type { CustomSeriesOption } from 'echarts';
import type { Around, Drawing } from '../../charts/drawing';
import type { Ink } from '../../charts/ink';
import { bubble, valueAxis } from '../../charts/parts';
import { scaleEnd } from '../../figures/scaleOf';
import { type Box, boxOf, whisker, words } from './rowParts';

export type MoneyRow = {
  readonly name: string;
  readonly today: number;
  readonly proposed: number;
  /** Where the proposal lies from draw to draw; null: it isn't drawn, and `gains` says why. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly said: Readonly<Record<'today' | 'proposed' | 'change' | 'gains', string>>;
  /** What else to say under the pointer. */
  readonly notes: readonly string[];
};

const HEAD = 46;
const SMALL_HEAD = 26;
const ROW = 34;
const SMALL_ROW = 66;
const NAMES = 236;
const MEDIUM_NAMES = 200;
const COLUMN = 104;
const SMALL = 560;
const WIDE = 760;

function namesAt(width: number): number {
  return width < WIDE ? MEDIUM_NAMES : NAMES;
}

/** Which numbers there is room for at the right. */
function columnsAt(width: number) {
  const columns = ['today', 'proposed', 'change', 'gains'] as const;
  return width < WIDE ? columns.slice(0, -1) : columns;
}

export function moneyHeight(rows: readonly MoneyRow[], width: number): number {
  const [head, row] = width < SMALL ? [SMALL_HEAD, SMALL_ROW] : [HEAD, ROW];
  return head + rows.length * row + 8;
}

/**
 * A row a service: its money today as a wide pale bar, that of the proposal as a narrow dark one upon it with its range, and both in
 * words; dashed where it is kept for learning.
 */
export function moneyDrawing(rows: readonly MoneyRow[]): Drawing {
  const farthest = rows.flatMap(({ today, proposed, range }) => [today, proposed, range?.high ?? 0]);
  const max = scaleEnd(Math.max(0, ...farthest));
  return (around) => {
    const { width, texts } = around;
    const isSmall = width < SMALL;
    const axis = valueAxis(around, 'eur', '', { min: 0, max });
    return {
      grid: {
        left: isSmall ? 4 : namesAt(width),
        right: isSmall ? 4 : columnsAt(width).length * COLUMN + 12,
        top: isSmall ? SMALL_HEAD : HEAD,
        height: rows.length * (isSmall ? SMALL_ROW : ROW),
      },
      xAxis: {
        ...axis,
        position: 'top',
        interval: max / 2,
        axisLabel: { ...axis.axisLabel, fontSize: 13, alignMinLabel: 'left', alignMaxLabel: 'right' },
      },
      yAxis: { type: 'category', data: rows.map(({ name }) => name), inverse: true, show: false },
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        axisPointer: { type: 'shadow', axis: 'y' },
        formatter: (hovered) => {
          const row = rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          if (row === undefined) return '';
          const { columns } = texts.budget.services;
          return [
            row.name,
            `${texts.budget.today}: ${row.said.today}`,
            `${texts.budget.proposed}: ${row.said.proposed}`,
            `${columns.change}: ${row.said.change}`,
            ...row.notes,
          ].join('\n');
        },
      },
      series: [...(isSmall ? [] : [heads(around)]), services(rows, around)],
    };
  };
}

/** What the numbers at the right are, in the colours of their bars. */
function heads({ ink, width, texts }: Around): CustomSeriesOption {
  const { columns } = texts.budget.services;
  const { today, proposed } = texts.budget;
  const names = { today, proposed, change: columns.change, gains: columns.gains };
  return {
    type: 'custom',
    silent: true,
    clip: false,
    data: [[0, 0]],
    renderItem: () => ({
      type: 'group',
      children: columnsAt(width).map((column, at) =>
        words(
          names[column],
          { x: placeOf(at, width), y: HEAD - 18 },
          {
            fill: column === 'proposed' ? ink.data : ink.soft,
            weight: 600,
            align: 'right',
            width: COLUMN - 8,
          },
        ),
      ),
    }),
  };
}

function placeOf(column: number, width: number): number {
  return width - (columnsAt(width).length - 1 - column) * COLUMN;
}

function services(rows: readonly MoneyRow[], around: Around): CustomSeriesOption {
  const { ink, width } = around;
  return {
    type: 'custom',
    clip: false,
    encode: { x: [1, 2], y: 0 },
    data: rows.map(({ today, proposed }, at) => [at, today, proposed]),
    renderItem: ({ coordSys, dataIndex }, api) => {
      const row = rows[dataIndex];
      if (row === undefined) return null;
      const box = boxOf(coordSys);
      const band = box.height / rows.length;
      const place = { ...box, y: box.y + band * dataIndex, height: band };
      const x = (euros: number) => api.coord([euros, dataIndex])[0] ?? 0;
      const isSmall = width < SMALL;
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: 0, x2: width, y1: place.y, y2: place.y },
            style: { stroke: ink.line, lineWidth: 1 },
          },
          ...bars(row, x, place.y + (isSmall ? 32 : band / 2), ink),
          ...(isSmall ? smallWords(row, place, around) : wideWords(row, place, around)),
        ],
      };
    },
  };
}

function bars({ today, proposed, range }: MoneyRow, x: (euros: number) => number, y: number, ink: Ink) {
  const bar = (euros: number, height: number, style: object) => ({
    type: 'rect' as const,
    shape: { x: x(0), y: y - height / 2, width: x(euros) - x(0), height },
    style,
  });
  return [
    bar(today, 20, { fill: ink.same }),
    bar(
      proposed,
      9,
      range === null
        ? { fill: ink.surface, stroke: ink.data, lineWidth: 1.5, lineDash: [2, 3] }
        : { fill: ink.data },
    ),
    ...(range === null ? [] : whisker(x(range.low), x(range.high), y, ink)),
  ];
}

/** With why there is no range, where no column says so. */
function nameOf({ name, range, said }: MoneyRow, width: number): string {
  return range === null && width < WIDE ? `${name} · ${said.gains}` : name;
}

function wideWords(row: MoneyRow, { y, height }: Box, { ink, width }: Around) {
  const middle = y + height / 2;
  return [
    words(nameOf(row, width), { x: 4, y: middle }, { fill: ink.text, width: namesAt(width) - 16 }),
    ...columnsAt(width).map((column, at) =>
      words(
        row.said[column],
        { x: placeOf(at, width), y: middle },
        {
          width: COLUMN - 8,
          fill: column === 'proposed' ? ink.data : column === 'change' ? ink.text : ink.soft,
          weight: column === 'proposed' || column === 'change' ? 600 : 400,
          align: 'right',
        },
      ),
    ),
  ];
}

/** Name above the bars, money below them. */
function smallWords(row: MoneyRow, { y }: Box, { ink, width, texts: { budget } }: Around) {
  const { said } = row;
  return [
    words(nameOf(row, width), { x: 4, y: y + 12 }, { fill: ink.text, weight: 600 }),
    words(`${budget.today} ${said.today}`, { x: 4, y: y + 53 }, { fill: ink.soft, size: 13 }),
    words(
      `${budget.proposed} ${said.proposed}`,
      { x: width - 4, y: y + 53 },
      { fill: ink.data, size: 13, weight: 600, align: 'right' },
    ),
  ];
}
