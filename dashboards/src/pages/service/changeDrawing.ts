import type { ScatterSeriesOption } from 'echarts';
import type { Around, Drawing } from '../../charts/drawing';
import type { Ink } from '../../charts/ink';
import { bubble, intervals, valueAxis, wordsOf } from '../../charts/parts';
import type { Figure } from '../../figures/figure';
import { formatNumber } from '../../format/numbers';

type Row = Readonly<
  Record<
    | 'meanStart'
    | 'meanEnd'
    | 'meanFollowup'
    | 'meanChange'
    | 'reliablyWorsened'
    | 'reliablyUnchanged'
    | 'reliablyImproved',
    Figure
  >
> & { readonly name: string; readonly isOverall: boolean };

const ROW = 44;
const AXES = 80;
/** Narrower pictures have no room for the shares beside the means. */
const BESIDE_FROM = 640;

export function changeHeight(rows: number): number {
  return rows * ROW + AXES;
}

/** Left: means from start to end and follow-up; right: who clearly worsened, didn't change, or improved. */
export function changeDrawing(
  rows: readonly Row[],
  scale: { readonly min: number; readonly max: number } | null,
): Drawing {
  return (around) => {
    const { ink, width, texts, language } = around;
    const words = texts.service.change;
    const isBeside = width >= BESIDE_FROM;
    const left = isBeside ? 190 : 118;
    const names = {
      type: 'category' as const,
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...wordsOf(ink),
        interval: 0,
        width: left - 14,
        overflow: 'break' as const,
        formatter: (name: string, at: number) => (rows[at]?.isOverall === true ? `{all|${name}}` : name),
        rich: { all: { ...wordsOf(ink), color: ink.text, fontWeight: 600 } },
      },
    };
    const axis = { nameLocation: 'middle', nameGap: 28 } as const;
    return {
      grid: isBeside
        ? [
            { left, right: '36%', top: 30, bottom: 46 },
            { left: '68%', right: 64, top: 30, bottom: 46 },
          ]
        : [{ left, right: 16, top: 30, bottom: 46 }],
      xAxis: [
        {
          ...valueAxis(around, 'count', words.points, scale ?? {}),
          ...(scale === null ? {} : { interval: (scale.max - scale.min) / 5 }),
          ...axis,
        },
        ...(isBeside
          ? [
              {
                ...valueAxis(around, 'share', keyOf(around), { min: 0, max: 1 }),
                interval: 0.25,
                ...axis,
                nameTextStyle: { ...wordsOf(ink), rich: richOf(ink) },
                gridIndex: 1,
              },
            ]
          : []),
      ],
      yAxis: [names, ...(isBeside ? [{ ...names, gridIndex: 1, axisLabel: { show: false } }] : [])],
      tooltip: {
        ...bubble(around),
        formatter: (hovered) => {
          const row = rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          if (row === undefined) return '';
          const said = (label: string, { value }: Figure) =>
            value === null ? null : `${label} ${formatNumber(value, 'hundredths', language)}`;
          return [
            row.name,
            said(words.start, row.meanStart),
            said(words.end, row.meanEnd),
            said(words.followup, row.meanFollowup),
          ]
            .filter((part) => part !== null)
            .join('\n');
        },
      },
      series: [...means(rows, around), ...(isBeside ? shares(rows, around) : [])],
    };
  };
}

/** What the colours of the bars mean, in their colours. */
function keyOf({ texts }: Around): string {
  const { worsened, unchanged, improved } = texts.service.change;
  return `{worse|■} ${worsened}   {same|■} ${unchanged}   {better|■} ${improved}`;
}

function richOf({ worse, same, better }: Ink) {
  return { worse: { color: worse }, same: { color: same }, better: { color: better } };
}

function means(rows: readonly Row[], { ink, texts }: Around) {
  const words = texts.service.change;
  const rises = (rows[0]?.meanChange.value ?? 0) >= 0;
  const spans = (figure: 'meanStart' | 'meanEnd' | 'meanFollowup', color: string) =>
    intervals(
      rows.map(({ [figure]: { low, high } }, at) => ({ at, low, high })),
      color,
      'level',
    );
  const dots = (
    figure: 'meanStart' | 'meanEnd' | 'meanFollowup',
    name: string,
    look: ScatterSeriesOption,
    place: [number, number],
    align: 'left' | 'right',
  ): ScatterSeriesOption => ({
    type: 'scatter',
    ...look,
    data: rows.map((row, at) => ({
      value: [row[figure].value ?? NaN, at],
      label: { show: at === 0, formatter: name, position: place, align, ...wordsOf(ink), color: ink.text },
    })),
  });
  const [before, after] = rises ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return [
    spans('meanStart', ink.soft),
    spans('meanEnd', ink.data),
    dots(
      'meanStart',
      words.start,
      { symbolSize: 12, itemStyle: { color: ink.surface, borderColor: ink.soft, borderWidth: 2.5 } },
      [6, -16],
      before,
    ),
    dots(
      'meanFollowup',
      words.followup,
      {
        symbol: 'diamond',
        symbolSize: 13,
        itemStyle: { color: ink.surface, borderColor: ink.data, borderWidth: 2 },
      },
      [6, 26],
      'left',
    ),
    dots(
      'meanEnd',
      words.end,
      { symbolSize: 13, itemStyle: { color: ink.data, borderColor: ink.surface, borderWidth: 1.5 } },
      [6, -16],
      after,
    ),
  ];
}

function shares(rows: readonly Row[], { ink, language }: Around) {
  const parts = [
    { figure: 'reliablyWorsened', color: ink.worse },
    { figure: 'reliablyUnchanged', color: ink.same },
    { figure: 'reliablyImproved', color: ink.better },
  ] as const;
  return parts.map(({ figure, color }) => ({
    type: 'bar' as const,
    stack: 'shares',
    xAxisIndex: 1,
    yAxisIndex: 1,
    barWidth: 16,
    itemStyle: { color },
    data: rows.map((row) => row[figure].value),
    label: {
      show: figure === 'reliablyImproved',
      position: 'right' as const,
      ...wordsOf(ink),
      color: ink.text,
      formatter: ({ value }: { value?: unknown }) =>
        typeof value === 'number' ? formatNumber(value, 'share', language) : '',
    },
  }));
}
