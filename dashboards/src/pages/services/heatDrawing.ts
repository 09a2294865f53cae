import type { Drawing } from '../../charts/drawing';
import type { Ink } from '../../charts/ink';
import { wordsOf } from '../../charts/parts';
import type { Figure } from '../../figures/figure';
import { isPooled, standingOf } from '../../figures/standing';
import { formatNumber } from '../../format/numbers';
import { type Heat, strengthOf } from './heat';

const ROW = 26;
const HEAD = 56;
const NAMES = 270;
/** By strength, 1 to 4. */
const OPACITIES = [0, 0.08, 0.2, 0.34, 0.5] as const;

export function heatHeight({ groups }: Heat): number {
  return groups.reduce((sum, { rows }) => sum + (rows.length + 1) * ROW, HEAD);
}

/** The map as a picture for files: the same colours, signs and numbers as the page's own. */
export function heatDrawing({ groups, targetGroups }: Heat): Drawing {
  return ({ ink, width, language, texts }) => {
    const lines = groups.flatMap(({ goal, rows }) => [
      { name: texts.budget.goalNames[goal], isHead: true, cells: [] },
      ...rows.map(({ name, cells }) => ({ name, isHead: false, cells })),
    ]);
    const cellWidth = (width - NAMES - 8) / targetGroups.length;
    const words = wordsOf(ink);
    return {
      grid: { left: NAMES, right: 8, top: HEAD, bottom: 0 },
      xAxis: {
        type: 'category',
        position: 'top',
        data: targetGroups.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          ...words,
          interval: 0,
          width: cellWidth - 2,
          overflow: 'break',
          fontSize: 11.5,
          lineHeight: 13,
        },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: lines.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          ...words,
          interval: 0,
          width: NAMES - 16,
          overflow: 'truncate',
          formatter: (name: string, at: number) => (lines[at]?.isHead === true ? `{head|${name}}` : name),
          rich: { head: { ...words, color: ink.text, fontWeight: 600 } },
        },
      },
      series: {
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [cellWidth - 3, ROW - 3],
        data: lines.flatMap(({ cells }, row) =>
          cells.map((figure, column) => ({
            value: [column, row],
            itemStyle: lookOf(figure, ink),
            label: {
              show: true,
              opacity: 1,
              formatter:
                figure?.value == null
                  ? texts.services.heat.keys.missing
                  : formatNumber(figure.value, 'effect', language).replace(/\s\D+$/, ''),
              ...words,
              color: ink.text,
              ...(figure !== undefined && isPooled(figure) ? { color: ink.soft, fontStyle: 'italic' } : {}),
              fontWeight: figure !== undefined && standingOf(figure) !== 'open' ? 700 : 400,
            },
          })),
        ),
      },
    };
  };
}

function lookOf(figure: Figure | undefined, ink: Ink) {
  if (figure?.value == null) return { color: ink.shade };
  if (isPooled(figure))
    return { color: ink.surface, borderColor: ink.soft, borderType: 'dotted' as const, borderWidth: 1 };
  return {
    color: figure.value < 0 ? ink.worse : ink.better,
    opacity: OPACITIES[strengthOf(figure.value)] ?? 1,
  };
}
