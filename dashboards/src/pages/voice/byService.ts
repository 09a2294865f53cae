import type { Chart } from '../../charts/ChartPanel';
import type { Figure } from '../../figures/figure';
import type { Unit } from '../../format/numbers';
import { type Dot, dotsDrawing, ROW_HEIGHT, sideOf } from './dotsDrawing';

type Words = {
  readonly finding: (below: number, above: number, of: number) => string;
  readonly summary: (most: string, least: string) => string;
  readonly nothing: string;
  readonly axis: string;
  readonly whole: string;
};

/** Services beside the whole selection, the greatest first; those without a figure are left to be listed. */
export function byServiceChart(
  rows: readonly Dot[],
  {
    whole,
    unit,
    words,
    table,
  }: { whole: Figure | undefined; unit: Unit; words: Words; table: Chart['table'] },
): Chart {
  const drawn = rows
    .filter(({ figure }) => figure.value !== null)
    .toSorted((one, other) => (other.figure.value ?? 0) - (one.figure.value ?? 0));
  const mark = whole?.value ?? null;
  const on = (side: -1 | 1) => drawn.filter(({ figure }) => sideOf(figure, mark) === side).length;
  const [most, least] = [drawn[0], drawn.at(-1)];
  return {
    finding: drawn.length === 0 ? words.nothing : words.finding(on(-1), on(1), drawn.length),
    summary: most === undefined || least === undefined ? words.nothing : words.summary(most.name, least.name),
    picture:
      drawn.length === 0
        ? null
        : {
            draw: dotsDrawing(drawn, {
              unit,
              axis: words.axis,
              mark: mark === null ? null : { value: mark, name: words.whole },
            }),
            height: 70 + ROW_HEIGHT * drawn.length,
          },
    table,
    n: whole?.n ?? null,
  };
}
