import type { Drawing } from '../../charts/drawing';
import { bubble, FITTED, intervals, nameAxis, valueAxis } from '../../charts/parts';
import { formatNumber } from '../../format/numbers';

type Placebo = { readonly lag: number; readonly effect: number | null; readonly se: number | null };

/** Standard errors to each side that hold 95 %. */
const WIDE = 1.96;

/** Each month's difference with its interval: 0 is the truth. */
export function placeboDrawing(placebos: readonly Placebo[]): Drawing {
  return (around) => {
    const { ink, language, texts } = around;
    const words = texts.evidence.placebo;
    const names = placebos.map(({ lag }) => formatNumber(lag, 'count', language));
    return {
      grid: { ...FITTED, bottom: 4 },
      xAxis: nameAxis(around, names, words.lag),
      yAxis: valueAxis(around, 'effect', words.effect),
      tooltip: {
        ...bubble(around),
        formatter: (hovered) => {
          const placebo = placebos[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          return placebo?.effect == null
            ? ''
            : `${words.lag}: ${placebo.lag}\n${formatNumber(placebo.effect, 'effect', language)}`;
        },
      },
      series: [
        intervals(
          placebos.map(({ effect, se }, at) => ({
            at,
            low: effect === null || se === null ? null : effect - WIDE * se,
            high: effect === null || se === null ? null : effect + WIDE * se,
          })),
          ink.data,
        ),
        {
          type: 'scatter',
          symbolSize: 9,
          itemStyle: { color: ink.data, borderColor: ink.surface, borderWidth: 1.5 },
          data: placebos.map(({ effect }) => effect),
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: ink.soft, type: 'solid', width: 1 },
            data: [{ yAxis: 0 }],
          },
        },
      ],
    };
  };
}
