import type { Drawing } from '../../charts/drawing';
import { hatchedRows } from '../../charts/hatch';
import { bubble, levelAxis, nameAxis, wordsOf } from '../../charts/parts';

export type SpendingBar = {
  readonly name: string;
  /** Euros; null: none is set. */
  readonly budget: number | null;
  /** Euros; null: not told. */
  readonly spent: number | null;
  readonly isOver: boolean;
  /** What stands at its end. */
  readonly label: string;
  /** What is said of it under the pointer. */
  readonly said: string;
};

const ROW = 34;
const AROUND = 60;
const SMALL = 560;
const WIDEST_NAME = 230;

export function spendingHeight(bars: readonly SpendingBar[]): number {
  return bars.length * ROW + AROUND;
}

/** A row a name: what was spent as a bar within the frame of its budget; a row that can't be told is hatched. */
export function spendingDrawing(bars: readonly SpendingBar[], axis: string): Drawing {
  return (around) => {
    const { ink, width } = around;
    const isSmall = width < SMALL;
    const words = { ...wordsOf(ink), fontSize: isSmall ? 12 : 14 };
    const names = { inverse: true, axisLine: { show: false } };
    const label = { ...words, color: ink.text, interval: 0, overflow: 'break' as const, lineHeight: 14 };
    return {
      grid: { left: 4, right: 8, top: 8, bottom: 34, outerBoundsMode: 'same' },
      xAxis: { ...levelAxis(around, 'eur', axis, { min: 0 }), splitNumber: isSmall ? 2 : 4 },
      yAxis: [
        {
          ...nameAxis(
            around,
            bars.map(({ name }) => name),
          ),
          ...names,
          axisLabel: { ...label, width: Math.min(WIDEST_NAME, width * (isSmall ? 0.42 : 0.34)) },
        },
        {
          ...nameAxis(
            around,
            bars.map((bar) => bar.label),
          ),
          ...names,
          position: 'right',
          axisLabel: { ...label, width: width * 0.24 },
        },
      ],
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        axisPointer: { type: 'shadow', axis: 'y' },
        formatter: (hovered) =>
          bars[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1]?.said ?? '',
      },
      series: [
        {
          type: 'bar',
          data: bars.map(({ budget }) => budget),
          barWidth: '66%',
          itemStyle: { color: 'transparent', borderColor: ink.soft, borderWidth: 1.5 },
          // Around what was spent, told or not.
          z: 4,
        },
        {
          type: 'bar',
          data: bars.map(({ spent, isOver }) => ({
            value: spent ?? NaN,
            itemStyle: { color: isOver ? ink.worse : ink.data },
          })),
          barWidth: '34%',
          barGap: '-76%',
          z: 3,
        },
        hatchedRows(
          bars.flatMap(({ spent }, at) => (spent === null ? [at] : [])),
          bars.length,
          ink,
        ),
      ],
    };
  };
}
