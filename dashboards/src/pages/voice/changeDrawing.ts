import type { MeterAnswersQuery } from '../../api/generated/documents';
import type { Drawing } from '../../charts/drawing';
import { bubble, FITTED, intervals, valueAxis, wordsOf } from '../../charts/parts';
import { formatNumber, formatTick } from '../../format/numbers';
import { headedAxis } from './headedAxis';

type Row = MeterAnswersQuery['change']['rows'][number];

/** Those who are worse to the left, those who are better to the right, each with its interval; the unchanged in words. */
export function changeDrawing(rows: readonly Row[]): Drawing {
  return (around) => {
    const { ink, language, texts, width } = around;
    const { change } = texts.voice;
    const share = (value: number | null) => formatNumber(value ?? 0, 'share', language);
    const bars = (side: -1 | 1) => {
      const of = (row: Row) => (side > 0 ? row.reliablyImproved : row.reliablyWorsened);
      const color = side > 0 ? ink.better : ink.worse;
      return [
        {
          type: 'bar' as const,
          stack: 'change',
          barWidth: 20,
          data: rows.map((row) => side * (of(row).value ?? 0)),
          itemStyle: { color, opacity: 0.6 },
        },
        {
          ...intervals(
            rows.map((row, at) => ({
              at,
              low: side * (of(row).low ?? 0),
              high: side * (of(row).high ?? 0),
            })),
            color,
            'level',
          ),
          z: 3,
        },
        {
          type: 'scatter' as const,
          symbolSize: 0,
          silent: true,
          data: rows.map((row, at) => [side * (of(row).high ?? of(row).value ?? 0), at]),
          label: {
            show: true,
            position: side > 0 ? ('right' as const) : ('left' as const),
            distance: 8,
            ...wordsOf(ink),
            color: ink.text,
            formatter: ({ dataIndex }: { dataIndex: number }) => {
              const row = rows[dataIndex];
              return row === undefined ? '' : share(of(row).value);
            },
          },
        },
      ];
    };
    const reach = Math.max(
      0.1,
      ...rows.flatMap(({ reliablyImproved, reliablyWorsened }) => [
        reliablyImproved.high ?? 0,
        reliablyWorsened.high ?? 0,
      ]),
    );
    const end = Math.min(1, Math.ceil(reach * (width < 560 ? 17 : 12)) / 10);
    return {
      grid: { ...FITTED, top: 8, bottom: 32 },
      xAxis: {
        ...valueAxis(around, 'share', change.axis, { min: -end, max: end }),
        axisLabel: {
          ...wordsOf(ink),
          formatter: (value: number) => formatTick(Math.abs(value), 'share', language),
        },
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: wordsOf(ink),
      },
      yAxis: headedAxis(
        around,
        rows.map(({ meterDimension, reliablyUnchanged, reliablyImproved }) => ({
          title: meterDimension.name,
          note: change.note(
            share(reliablyUnchanged.value),
            formatNumber(reliablyImproved.n ?? 0, 'count', language),
          ),
        })),
      ),
      tooltip: {
        ...bubble(around),
        formatter: (hovered) => {
          const row = rows[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          if (row === undefined) return '';
          return [
            row.meterDimension.name,
            `${change.worsened} ${share(row.reliablyWorsened.value)}`,
            `${change.unchanged} ${share(row.reliablyUnchanged.value)}`,
            `${change.improved} ${share(row.reliablyImproved.value)}`,
          ].join('\n');
        },
      },
      series: [...bars(-1), ...bars(1)],
    };
  };
}
