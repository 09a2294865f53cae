import type { ScatterSeriesOption } from 'echarts';
import type { Around, Drawing } from '../../charts/drawing';
import { colorOf, type Ink } from '../../charts/ink';
import { bubble, intervals, levelAxis, nameAxis, wordsOf } from '../../charts/parts';
import type { Figure, Reading } from '../../figures/figure';
import { isPooled, standingOf } from '../../figures/standing';

export type OutcomePoint = {
  readonly name: string;
  readonly observed: Figure;
  readonly counterfactual: Figure;
  readonly effect: Figure;
  readonly said: Reading;
};

const ROW = 52;
const AXES = 76;
/** Narrower pictures have no room for the difference beside the shares. */
const BESIDE_FROM = 640;

export function outcomesHeight(points: number): number {
  return points * ROW + AXES;
}

/** Left: the shares with and without the service, a line between them; right: their difference with its interval. */
export function outcomesDrawing(points: readonly OutcomePoint[]): Drawing {
  return (around) => {
    const { ink, width, texts } = around;
    const words = texts.service.outcomes;
    const isBeside = width >= BESIDE_FROM;
    const names = {
      ...nameAxis(
        around,
        points.map(({ name }) => name),
      ),
      inverse: true,
    };
    return {
      grid: isBeside
        ? [
            { left: 70, width: '48%', top: 26, bottom: 46 },
            { left: `${Math.round((70 / width) * 100) + 54}%`, right: 24, top: 26, bottom: 46 },
          ]
        : [{ left: 56, right: 16, top: 26, bottom: 46 }],
      xAxis: [
        levelAxis(around, 'share', words.share, { min: 0 }),
        ...(isBeside ? [{ ...levelAxis(around, 'effect', words.effect), gridIndex: 1 }] : []),
      ],
      yAxis: [names, ...(isBeside ? [{ ...names, gridIndex: 1, axisLabel: { show: false } }] : [])],
      tooltip: {
        ...bubble(around),
        formatter: (hovered) => {
          const point = points[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          if (point === undefined) return '';
          const { said } = point;
          return `${point.name}\n${said.kind === 'value' ? `${said.value}\n${said.interval ?? ''}` : said.label}`;
        },
      },
      series: [...shares(points, around), ...(isBeside ? differences(points, ink) : [])],
    };
  };
}

function shares(points: readonly OutcomePoint[], { ink, texts }: Around) {
  const words = texts.service.outcomes;
  const labelled = points.findIndex(({ said }) => said.kind === 'value');
  const isLess = (points[labelled]?.observed.value ?? 0) < (points[labelled]?.counterfactual.value ?? 0);
  const dots = (
    figure: 'observed' | 'counterfactual',
    name: string,
    color: string,
    isHollow: boolean,
    side: 'left' | 'right',
  ): ScatterSeriesOption => ({
    type: 'scatter',
    symbolSize: 13,
    z: isHollow ? 3 : 4,
    itemStyle: {
      color: isHollow ? ink.surface : color,
      borderColor: isHollow ? color : ink.surface,
      borderWidth: isHollow ? 2.5 : 1.5,
    },
    data: points.map((point, at) => ({
      value: [point[figure].value ?? NaN, at],
      label: {
        show: at === labelled,
        formatter: name,
        position: [side === 'left' ? 0 : 12, -14],
        align: side === 'left' ? 'right' : 'left',
        ...wordsOf(ink),
        color: ink.text,
      },
    })),
  });
  return [
    {
      type: 'custom' as const,
      silent: true,
      data: points.flatMap(({ observed, counterfactual }, at) =>
        observed.value === null || counterfactual.value === null
          ? []
          : [[at, observed.value, counterfactual.value]],
      ),
      encode: { y: 0, x: [1, 2] },
      renderItem: (_: unknown, api: RenderApi) => {
        const [x1, y1] = api.coord([api.value(1), api.value(0)]) as [number, number];
        const [x2, y2] = api.coord([api.value(2), api.value(0)]) as [number, number];
        return {
          type: 'line' as const,
          shape: { x1, y1, x2, y2 },
          style: { stroke: ink.soft, lineWidth: 1.5 },
        };
      },
    },
    intervals(
      points.map(({ observed: { low, high } }, at) => ({ at, low, high })),
      ink.data,
      'level',
    ),
    dots('counterfactual', words.counterfactual, ink.peers, true, isLess ? 'right' : 'left'),
    dots('observed', words.observed, ink.data, false, isLess ? 'left' : 'right'),
  ];
}

type RenderApi = {
  readonly coord: (place: (number | string)[]) => number[];
  readonly value: (at: number) => number | string;
};

function differences(points: readonly OutcomePoint[], ink: Ink) {
  return [
    ...points.flatMap(({ effect }, at) =>
      effect.low === null
        ? []
        : [
            {
              ...intervals(
                [{ at, low: effect.low, high: effect.high }],
                colorOf(standingOf(effect), ink),
                'level',
              ),
              xAxisIndex: 1,
              yAxisIndex: 1,
            },
          ],
    ),
    {
      type: 'scatter' as const,
      xAxisIndex: 1,
      yAxisIndex: 1,
      symbolSize: 12,
      data: points.map(({ effect, said }, at) => {
        const color = colorOf(standingOf(effect), ink);
        return {
          value: [effect.value ?? NaN, at],
          itemStyle: {
            color: isPooled(effect) ? ink.surface : color,
            borderColor: isPooled(effect) ? color : ink.surface,
            borderWidth: 1.5,
          },
          label: {
            show: said.kind === 'value',
            formatter: said.kind === 'value' ? said.value : '',
            position: 'top' as const,
            ...wordsOf(ink),
            color: ink.text,
          },
        };
      }),
      markLine: {
        silent: true,
        symbol: 'none',
        label: { show: false },
        lineStyle: { color: ink.soft, type: 'solid' as const, width: 1 },
        data: [{ xAxis: 0 }],
      },
    },
  ];
}
