import type { SeriesOption } from 'echarts';
import { breakMarks, type Timeline } from '../../charts/breaks';
import type { Drawing } from '../../charts/drawing';
import { bubble, nameAxis, valueAxis, wordsOf } from '../../charts/parts';

export type TimeGroup = {
  readonly name: string;
  /** A period each; null where it can't be told. */
  readonly counts: readonly (number | null)[];
};

const FRAME = 180;
const BELOW = 30;

export function timeHeight(groups: readonly TimeGroup[], columns: number): number {
  return Math.ceil(groups.length / columns) * FRAME + BELOW;
}

/**
 * A frame a group, all on one scale: how much of each period's participations were the group's.
 *
 * @param wholes of each period; null where it can't be told
 * @param periods in words
 */
export function timeDrawing(
  groups: readonly TimeGroup[],
  wholes: readonly (number | null)[],
  periods: readonly string[],
  timeline: Timeline,
  columns: number,
): Drawing {
  // Each point is drawn to the scale of its own period's whole.
  const heights = groups.map(({ counts }) =>
    counts.map((count, at) => {
      const whole = wholes[at];
      return count === null || whole == null || whole === 0 ? null : count / whole;
    }),
  );
  const top = Math.max(0.1, Math.ceil(Math.max(0, ...heights.flat().map((each) => each ?? 0)) * 10) / 10);
  return (around) => {
    const { ink } = around;
    const words = { ...wordsOf(ink), fontSize: 12 };
    const wide = 100 / columns;
    return {
      grid: groups.map((_, at) => ({
        left: `${(at % columns) * wide + 0.5}%`,
        width: `${wide - 2}%`,
        top: Math.floor(at / columns) * FRAME + 52,
        height: FRAME - 70,
        outerBoundsMode: 'same' as const,
        outerBoundsContain: 'axisLabel' as const,
      })),
      xAxis: groups.map((_, at) => ({
        ...nameAxis(around, periods),
        gridIndex: at,
        axisLabel: { ...words, showMaxLabel: true, hideOverlap: true },
      })),
      yAxis: groups.map(({ name }, at) => ({
        ...valueAxis(around, 'share', name, { min: 0, max: top }),
        gridIndex: at,
        interval: top / 2,
        axisLabel: { ...valueAxis(around, 'share', name).axisLabel, fontSize: 12 },
        nameTextStyle: { ...wordsOf(ink), color: ink.text, fontWeight: 600 as const, align: 'left' as const },
        nameGap: 26,
      })),
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        formatter: (hovered) => {
          const first = Array.isArray(hovered) ? hovered.at(-1) : hovered;
          if (first === undefined) return '';
          const at = first.dataIndex;
          const group = groups.find(({ name }) => name === first.seriesName);
          return `${periods[at] ?? ''}\n${group?.name ?? ''}\n${group?.counts[at] ?? '–'} / ${wholes[at] ?? '–'}`;
        },
      },
      series: groups.flatMap(({ name }, at): SeriesOption[] => [
        breakMarks(around, timeline, { xAxisIndex: at, yAxisIndex: at, isNamed: at === 0 }),
        {
          name,
          type: 'line',
          xAxisIndex: at,
          yAxisIndex: at,
          data: [...(heights[at] ?? [])],
          connectNulls: false,
          symbol: 'circle',
          symbolSize: 4,
          lineStyle: { color: ink.data, width: 2 },
          itemStyle: { color: ink.data },
        },
      ]),
    };
  };
}
