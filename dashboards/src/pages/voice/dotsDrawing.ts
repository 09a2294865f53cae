import type { Drawing } from '../../charts/drawing';
import { bubble, FITTED, intervals, nameAxis, valueAxis, wordsOf } from '../../charts/parts';
import type { Figure } from '../../figures/figure';
import { formatInterval, formatNumber, type Unit } from '../../format/numbers';

/** Height of a row, in pixels. */
export const ROW_HEIGHT = 26;

export type Dot = { readonly name: string; readonly figure: Figure };

/** Below or above what they are compared with, with their whole interval; or not told apart from it. */
export function sideOf({ low, high }: Figure, mark: number | null): -1 | 0 | 1 {
  if (mark === null || low === null || high === null) return 0;
  return high < mark ? -1 : low > mark ? 1 : 0;
}

/**
 * A row a name: the value as a dot with its interval, or as a bar from 0.
 *
 * @param mark the value to compare with, as an upright line with its name
 */
export function dotsDrawing(
  rows: readonly Dot[],
  {
    unit,
    axis,
    min,
    max,
    mark = null,
    asBars = false,
  }: {
    readonly unit: Unit;
    readonly axis: string;
    readonly min?: number;
    readonly max?: number;
    readonly mark?: { readonly value: number; readonly name: string } | null;
    readonly asBars?: boolean;
  },
): Drawing {
  return (around) => {
    const { ink, language, width, texts } = around;
    const colors = { [-1]: ink.worse, 0: ink.data, 1: ink.better } as const;
    const colorOf = ({ figure }: Dot) => (mark === null ? ink.data : colors[sideOf(figure, mark.value)]);
    const names = nameAxis(
      around,
      rows.map(({ name }) => name),
    );
    return {
      grid: { ...FITTED, right: 84, top: mark === null ? 8 : 24, bottom: 32 },
      xAxis: {
        ...valueAxis(around, unit, axis, {
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
        }),
        // A tick of hundredths is no whole number.
        ...(unit === 'hundredths' && {
          axisLabel: { ...wordsOf(ink), formatter: (value: number) => formatNumber(value, unit, language) },
        }),
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: wordsOf(ink),
        scale: min === undefined,
        splitNumber: width < 560 ? 2 : 4,
      },
      yAxis: {
        ...names,
        inverse: true,
        axisLabel: {
          ...names.axisLabel,
          width: Math.min(260, width * 0.4),
          overflow: 'truncate',
          interval: 0,
        },
      },
      tooltip: {
        ...bubble(around),
        formatter: (hovered) => {
          const row = rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          if (row === undefined) return '';
          const { value, low, high, n } = row.figure;
          return [
            row.name,
            formatNumber(value ?? 0, unit, language),
            low === null || high === null
              ? null
              : `${texts.figures.interval} ${formatInterval(low, high, unit, language)}`,
            n === null ? null : `${texts.figures.n} = ${formatNumber(n, 'count', language)}`,
          ]
            .filter((part) => part !== null)
            .join('\n');
        },
      },
      series: [
        {
          type: asBars ? 'bar' : 'scatter',
          barMaxWidth: 14,
          symbolSize: 10,
          data: rows.map((row, at) => ({
            value: asBars ? (row.figure.value ?? 0) : [row.figure.value ?? 0, at],
            itemStyle: { color: colorOf(row), opacity: asBars ? 0.55 : 1 },
          })),
          markLine: {
            symbol: 'none',
            silent: true,
            lineStyle: { color: ink.soft, type: 'dashed' },
            data: mark === null ? [] : [{ xAxis: mark.value }],
            label: { ...wordsOf(ink), position: 'start', distance: [0, -2], formatter: mark?.name ?? '' },
          },
        },
        ...([-1, 0, 1] as const).map((side) => ({
          ...intervals(
            rows.flatMap(({ figure }, at) =>
              sideOf(figure, mark?.value ?? null) === side
                ? [{ at, low: figure.low, high: figure.high }]
                : [],
            ),
            mark === null ? ink.data : colors[side],
            'level',
          ),
          z: 3,
        })),
        {
          // The numbers, each at its row's right end.
          type: 'scatter',
          symbolSize: 0,
          silent: true,
          data: rows.map(({ figure }, at) => [figure.high ?? figure.value ?? 0, at]),
          label: {
            show: true,
            position: 'right',
            distance: 10,
            ...wordsOf(ink),
            color: ink.text,
            formatter: ({ dataIndex }: { dataIndex: number }) =>
              formatNumber(rows[dataIndex]?.figure.value ?? 0, unit, language),
          },
        },
      ],
    };
  };
}
