import type { EChartsOption, ScatterSeriesOption } from 'echarts';
import type { Around, Drawing } from '../../charts/drawing';
import { placeLabels, type Side } from '../../charts/labels';
import { bubble, FONT, intervals, valueAxis, wordsOf } from '../../charts/parts';
import type { Figure, Reading } from '../../figures/figure';
import { formatTick, type Unit } from '../../format/numbers';
import { type Goal, GOALS } from '../../state/budget';
import type { Standing } from '../../figures/standing';

export type MoneyPoint = {
  readonly name: string;
  readonly goal: Goal;
  readonly cost: number;
  readonly costReading: Reading;
  readonly result: Figure;
  readonly resultReading: Reading;
  /** Of a goal that no register tells of there is a change, and no conclusion. */
  readonly standing: Standing | 'change';
};

const UNIT: Record<Goal, Unit> = {
  employment: 'effect',
  education: 'effect',
  employability: 'points',
  language: 'points',
};

const HEAD = 30;
const STRIP = 26;
const FOOT = 52;
const TALL = 300;
const LEFT = 44;
const GAP = 28;
const TWO_ABREAST = 900;
/** Above and below the farthest interval, as a share of all. */
const AIR = 0.06;

/** Goals that services have here, the one with most services first. */
function goalsOf(points: readonly MoneyPoint[]): Goal[] {
  const count = (goal: Goal) => points.filter((point) => point.goal === goal).length;
  return GOALS.filter((goal) => count(goal) > 0).toSorted((a, b) => count(b) - count(a));
}

/** @param width of the drawing */
export function heightOf(points: readonly MoneyPoint[], width: number): number {
  const rows = Math.ceil(goalsOf(points).length / columnsAt(width));
  return rows * (HEAD + TALL + STRIP + FOOT);
}

function columnsAt(width: number): number {
  return width >= TWO_ABREAST ? 2 : 1;
}

/** A picture a goal, on the same scale of cost; what can't be told stands in a strip below each. */
export function moneyDrawing(points: readonly MoneyPoint[]): Drawing {
  const drawn = points.filter(({ cost }) => cost > 0);
  return (around) => {
    const costs = drawn.map(({ cost }) => cost);
    const scale = { min: decade(Math.min(...costs), 'floor'), max: decade(Math.max(...costs), 'ceil') };
    const option: Parts = { grid: [], xAxis: [], yAxis: [], series: [] };
    const columns = columnsAt(around.width);
    const width = (around.width - GAP * (columns - 1)) / columns;
    goalsOf(drawn).forEach((goal, at) => {
      drawGoal(
        option,
        around,
        goal,
        drawn.filter((point) => point.goal === goal),
        {
          left: (at % columns) * (width + GAP) + LEFT,
          top: Math.floor(at / columns) * (HEAD + TALL + STRIP + FOOT) + HEAD,
          width: width - LEFT - 12,
          scale,
        },
      );
    });
    const tooltip: EChartsOption['tooltip'] = {
      ...bubble(around),
      trigger: 'item',
      formatter: (hovered) => {
        const { name } = Array.isArray(hovered) ? (hovered[0] ?? { name: '' }) : hovered;
        const point = drawn.find((other) => other.name === name);
        return point === undefined ? '' : said(point, around);
      },
    };
    return { ...option, tooltip };
  };
}

type Parts = {
  grid: object[];
  xAxis: object[];
  yAxis: object[];
  series: (ScatterSeriesOption | ReturnType<typeof intervals>)[];
};

type Spot = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly scale: { readonly min: number; readonly max: number };
};

/** 1, 2 or 5 by a power of ten, below or above: ends that hold every cost. */
function decade(value: number, way: 'floor' | 'ceil'): number {
  const ten = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((part) => part * ten);
  return way === 'ceil'
    ? (steps.find((step) => step >= value) ?? value)
    : (steps.findLast((step) => step <= value) ?? value);
}

function drawGoal(
  option: Parts,
  around: Around,
  goal: Goal,
  points: readonly MoneyPoint[],
  { left, top, width, scale }: Spot,
): void {
  const { ink, language, texts } = around;
  const words = texts.overview.money;
  const grid = option.grid.length;
  const strip = grid + 1;
  const told = points.filter(({ standing }) => standing !== 'open');
  const range = rangeOf(told);
  const isEffect = UNIT[goal] === 'effect';
  option.grid.push(
    { left, width, top, height: TALL },
    {
      left,
      width,
      top: top + TALL,
      height: STRIP,
      show: isEffect,
      backgroundColor: ink.shade,
      borderWidth: 0,
    },
  );
  const costs = { type: 'log', ...scale, splitLine: { show: false }, axisTick: { show: false } };
  option.xAxis.push(
    { ...costs, gridIndex: grid, axisLabel: { show: false }, axisLine: { show: false } },
    {
      ...costs,
      gridIndex: strip,
      name: isEffect ? `${words.cost} · ${words.open}` : words.cost,
      nameLocation: 'middle',
      nameGap: 24,
      nameTextStyle: wordsOf(ink),
      axisLabel: { ...wordsOf(ink), formatter: (value: number) => formatTick(value, 'eur', language) },
      axisLine: { lineStyle: { color: ink.line } },
    },
  );
  option.yAxis.push(
    {
      ...valueAxis(around, UNIT[goal], words.goals[goal], range),
      axisLabel: {
        ...wordsOf(ink),
        // The ends hold the intervals; they are no round numbers.
        showMinLabel: false,
        showMaxLabel: false,
        formatter: (value: number) => formatTick(value, UNIT[goal], language),
      },
      gridIndex: grid,
      nameTextStyle: {
        ...wordsOf(ink),
        color: ink.text,
        fontWeight: 600,
        align: 'left',
        padding: [0, 0, 0, -LEFT + 4],
      },
      nameGap: 12,
    },
    { type: 'value', gridIndex: strip, min: 0, max: 1, show: false },
  );
  const sides = placeLabels(
    told.map(({ cost, result, name }) => ({
      x: (Math.log(cost / scale.min) / Math.log(scale.max / scale.min)) * width,
      y: ((range.max - (result.value ?? 0)) / (range.max - range.min)) * TALL,
      text: name,
    })),
    width + 12,
  );
  option.series.push(
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

/** From below the lowest interval, or nothing, to above the highest. */
function rangeOf(points: readonly MoneyPoint[]): { readonly min: number; readonly max: number } {
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
  points: readonly MoneyPoint[],
  { ink }: Around,
  axis: number,
  height: (point: MoneyPoint) => number,
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

function said({ name, costReading, resultReading, standing }: MoneyPoint, { texts }: Around): string {
  const words = texts.overview.money;
  const result =
    resultReading.kind === 'value'
      ? [resultReading.value, resultReading.interval === null ? null : `(${resultReading.interval})`]
          .filter((part) => part !== null)
          .join(' ')
      : resultReading.label;
  return [
    name,
    `${words.costColumn}: ${costReading.kind === 'value' ? costReading.value : costReading.label}`,
    `${words.result}: ${result}`,
    words.standings[standing],
  ].join('\n');
}
