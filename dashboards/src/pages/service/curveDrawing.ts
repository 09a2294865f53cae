import { band } from '../../charts/band';
import type { Drawing } from '../../charts/drawing';
import { bubble, FITTED, valueAxis, wordsOf } from '../../charts/parts';
import type { Figure } from '../../figures/figure';
import { isPooled } from '../../figures/standing';
import { formatInterval, formatNumber } from '../../format/numbers';

type Point = { readonly horizon: number; readonly effect: Figure };

const FIRST = -24;
const LAST = 24;

/** The effect as a line in its band; the months before the start are shaded. */
export function curveDrawing(points: readonly Point[]): Drawing {
  return (around) => {
    const { ink, language, texts } = around;
    const words = texts.service.curve;
    const isDashed = points.some(({ horizon, effect }) => horizon === LAST / 2 && isPooled(effect));
    return {
      grid: { ...FITTED, bottom: 4 },
      xAxis: {
        ...valueAxis(around, 'count', words.month, { min: FIRST, max: LAST }),
        interval: 6,
        nameLocation: 'middle',
        nameGap: 28,
        splitLine: { show: false },
        axisLine: { show: false, onZero: false },
      },
      yAxis: {
        ...valueAxis(around, 'effect', words.effect),
        axisLine: { show: false, onZero: false },
      },
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        formatter: (hovered) => {
          const point = points[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          if (point?.effect.value == null) return '';
          const { value, low, high } = point.effect;
          return [
            `${words.month}: ${formatNumber(point.horizon, 'count', language)}`,
            formatNumber(value, 'effect', language),
            ...(low === null || high === null ? [] : [formatInterval(low, high, 'effect', language)]),
          ].join('\n');
        },
      },
      series: [
        band(
          points.map(({ horizon, effect: { low, high } }) => ({ at: horizon, low, high })),
          ink.data,
        ),
        {
          type: 'line',
          data: points.map(({ horizon, effect }) => [horizon, effect.value]),
          connectNulls: false,
          symbol: 'circle',
          symbolSize: 5,
          lineStyle: { color: ink.data, width: 2, type: isDashed ? 'dashed' : 'solid' },
          itemStyle: { color: ink.data },
          markArea: {
            silent: true,
            itemStyle: { color: ink.shade },
            label: { ...wordsOf(ink), position: 'insideTop' },
            data: [[{ name: words.before, xAxis: FIRST }, { xAxis: 0 }]],
          },
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: ink.soft, type: 'solid', width: 1 },
            data: [{ yAxis: 0 }, { xAxis: 0 }],
          },
        },
      ],
    };
  };
}
