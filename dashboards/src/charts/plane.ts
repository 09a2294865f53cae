import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';
import type { Figure, Reading } from '../figures/figure';
import type { Standing } from '../figures/standing';
import { formatTick, type Unit } from '../format/numbers';
import type { Around } from './drawing';
import { placeLabels, type Side } from './labels';
import { FONT, intervals, valueAxis, wordsOf } from './parts';
import { pricesWithin, type Span } from './prices';

/** A service by what one participation costs, above 0, and what that brings. */
export type PlanePoint = {
  readonly name: string;
  readonly cost: number;
  readonly costReading: Reading;
  readonly result: Figure;
  readonly resultReading: Reading;
  /** Of what no register tells of there is a change, and no conclusion. */
  readonly standing: Standing | 'change';
};

/** Services whose results may be compared. */
export type Plane = {
  /** What the results are, with their unit. */
  readonly head: string;
  readonly unit: Unit;
  readonly points: readonly PlanePoint[];
  /** What a line says on which one more of the results costs so much; none: no such lines. */
  readonly price?: (euros: string) => string;
};

export type Parts = {
  grid: object[];
  xAxis: object[];
  yAxis: object[];
  series: (ScatterSeriesOption | LineSeriesOption | ReturnType<typeof intervals>)[];
};

/** Where a plane stands in a drawing. */
export type Spot = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Beside it, for words that need it. */
  readonly right: number;
  /** Of costs. */
  readonly scale: Span;
};

const STRIP = 26;
const TALL = 300;
/** Above and below the farthest interval, as a share of all. */
const AIR = 0.06;

export const PLANE_LEFT = 44;
export const PLANE_HEIGHT = TALL + STRIP;

export function drawPlane(option: Parts, around: Around, plane: Plane, spot: Spot): void {
  const { ink } = around;
  const { points, unit } = plane;
  const { left, top, width, right, scale } = spot;
  const grid = option.grid.length;
  const strip = grid + 1;
  const told = points.filter(({ standing }) => standing !== 'open');
  const range = rangeOf(told);
  option.grid.push(
    { left, width, top, height: TALL },
    {
      left,
      width,
      top: top + TALL,
      height: STRIP,
      show: unit !== 'points',
      backgroundColor: ink.shade,
      borderWidth: 0,
    },
  );
  drawAxes(option, around, plane, { grid, scale, range });
  const sides = placeLabels(
    told.map(({ cost, result, name }) => ({
      x: (Math.log(cost / scale.min) / Math.log(scale.max / scale.min)) * width,
      y: ((range.max - (result.value ?? 0)) / (range.max - range.min)) * TALL,
      text: name,
    })),
    width + right,
  );
  option.series.push(
    ...pricesWithin(around, plane, scale, range).map((line) => ({
      ...line,
      xAxisIndex: grid,
      yAxisIndex: grid,
    })),
    {
      ...intervals(
        told.map(({ cost, result }) => ({ at: cost, low: result.low, high: result.high })),
        ink.data,
      ),
      xAxisIndex: grid,
      yAxisIndex: grid,
    },
    nothingLine(around, grid),
    dots(told, around, grid, ({ result }) => result.value ?? 0, sides),
    dots(
      points.filter(({ standing }) => standing === 'open'),
      around,
      strip,
      () => 0.5,
      [],
    ),
  );
}

function drawAxes(
  option: Parts,
  around: Around,
  { head, unit }: Plane,
  { grid, scale, range }: { readonly grid: number; readonly scale: Span; readonly range: Span },
): void {
  const { ink, language, texts } = around;
  const words = texts.overview.money;
  const costs = { type: 'log', ...scale, splitLine: { show: false }, axisTick: { show: false } };
  option.xAxis.push(
    { ...costs, gridIndex: grid, axisLabel: { show: false }, axisLine: { show: false } },
    {
      ...costs,
      gridIndex: grid + 1,
      name: unit === 'points' ? words.cost : `${words.cost} · ${words.open}`,
      nameLocation: 'middle',
      nameGap: 24,
      nameTextStyle: wordsOf(ink),
      axisLabel: { ...wordsOf(ink), formatter: (value: number) => formatTick(value, 'eur', language) },
      axisLine: { lineStyle: { color: ink.line } },
    },
  );
  option.yAxis.push(
    {
      ...valueAxis(around, unit, head, range),
      axisLabel: {
        ...wordsOf(ink),
        // The ends hold the intervals; they are no round numbers.
        showMinLabel: false,
        showMaxLabel: false,
        formatter: (value: number) => formatTick(value, unit, language),
      },
      gridIndex: grid,
      nameTextStyle: {
        ...wordsOf(ink),
        color: ink.text,
        fontWeight: 600,
        align: 'left',
        padding: [0, 0, 0, -PLANE_LEFT + 4],
      },
      nameGap: 12,
    },
    { type: 'value', gridIndex: grid + 1, min: 0, max: 1, show: false },
  );
}

/** From below the lowest interval, or nothing, to above the highest. */
function rangeOf(points: readonly PlanePoint[]): Span {
  const ends = points.flatMap(({ result: { low, high } }) => [low ?? 0, high ?? 0]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const air = (most - least || 1) * AIR;
  return { min: least - air, max: most + air };
}

/** Where a service changes nothing. */
function nothingLine({ ink }: Around, grid: number): ScatterSeriesOption {
  return {
    type: 'scatter',
    xAxisIndex: grid,
    yAxisIndex: grid,
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: ink.soft, type: 'solid', width: 1 },
      data: [{ yAxis: 0 }],
    },
  };
}

/** @param sides where names stand; none: in the strip, whose axis says what its dots are */
function dots(
  points: readonly PlanePoint[],
  { ink }: Around,
  axis: number,
  height: (point: PlanePoint) => number,
  sides: readonly Side[],
): ScatterSeriesOption {
  const isStrip = axis % 2 === 1;
  const colors = { better: ink.better, worse: ink.worse, open: ink.soft, change: ink.data };
  const small = { color: ink.text, fontFamily: FONT, fontSize: 13 };
  return {
    type: 'scatter',
    xAxisIndex: axis,
    yAxisIndex: axis,
    z: 4,
    symbolSize: isStrip ? 9 : 11,
    data: points.map((point, at) => {
      const side = sides[at] ?? null;
      return {
        name: point.name,
        value: [point.cost, height(point)],
        itemStyle: { color: colors[point.standing], borderColor: ink.surface, borderWidth: 1.5 },
        label: { ...small, show: side !== null, formatter: point.name, position: side ?? 'right' },
      };
    }),
  };
}
