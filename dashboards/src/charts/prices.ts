import type { LineSeriesOption } from 'echarts';
import { formatNumber } from '../format/numbers';
import type { Around } from './drawing';
import type { Plane } from './plane';
import { wordsOf } from './parts';

export type Span = { readonly min: number; readonly max: number };

const MOST = 3;
/** Of the width: further left the plane's head stands. */
const LEFT = 0.45;
/** Of the height: lower lines can't be told from nothing. */
const LOW = 0.25;
const STEPS = 40;
const ROUND = [1, 2, 5].flatMap((first) => [10, 100, 1000, 10_000, 100_000].map((ten) => first * ten));

/** Round prices of one more result whose line crosses the plane where there is room for its words: `MOST` from low to high. */
export function roundPrices(costs: Span, results: Span): readonly number[] {
  if (results.max <= 0) return [];
  const seen = ROUND.toSorted((a, b) => a - b).filter((price) => {
    const top = Math.log((price * results.max) / costs.min) / Math.log(costs.max / costs.min);
    return top > LEFT && costs.max / price > results.max * LOW;
  });
  const last = seen.length - 1;
  if (last < MOST) return seen;
  return [0, Math.round(last / 2), last].flatMap((at) => seen[at] ?? []);
}

/** A line a price: whoever stands above it brings one more result for less. */
export function pricesWithin(
  { ink, language }: Around,
  { price }: Pick<Plane, 'price'>,
  costs: Span,
  results: Span,
): LineSeriesOption[] {
  if (price === undefined) return [];
  return roundPrices(costs, results).map((euros) => {
    const end = Math.min(costs.max, euros * results.max);
    const points = Array.from({ length: STEPS + 1 }, (_, step) => {
      const cost = costs.min * (end / costs.min) ** (step / STEPS);
      return [cost, cost / euros];
    });
    return {
      type: 'line',
      silent: true,
      z: 1,
      showSymbol: false,
      lineStyle: { color: ink.soft, type: 'dashed', width: 1 },
      data: points,
      endLabel: {
        ...wordsOf(ink),
        show: true,
        fontSize: 12,
        align: 'right',
        offset: [-6, -8],
        formatter: price(formatNumber(euros, 'eur', language)),
      },
    };
  });
}
