import type { Figure } from './figure';
import type { Scale } from './IntervalBar';

/** From nothing, or as far below it as an interval reaches, to where the farthest ends; figures without a value don't count. */
export function scaleOf(figures: readonly Pick<Figure, 'value' | 'low' | 'high'>[]): Scale {
  const ends = figures.flatMap(({ value, low, high }) => [value, low, high]).filter((end) => end !== null);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const from = least < 0 ? -scaleEnd(-least) : 0;
  return { from, to: most > 0 || from === 0 ? scaleEnd(most) : 0, origin: 0 };
}

/** The least of 1, 2 and 5 by powers of ten that is not below a value: ends that don't move with each answer. */
export function scaleEnd(value: number): number {
  const ten = magnitude(value);
  return [1, 2, 5, 10].map((part) => part * ten).find((end) => end >= value) ?? value;
}

/** The power of ten that a value is 1 to 10 times; 1 for less. */
export function magnitude(value: number): number {
  return 10 ** Math.floor(Math.log10(Math.max(1, value)));
}

/** From nothing, or the least end below it, to the greatest end, both moved outwards to a whole number of steps. */
export function scaleBySteps(
  figures: readonly Pick<Figure, 'value' | 'low' | 'high'>[],
  step: number,
): Scale {
  const ends = figures.flatMap(({ value, low, high }) => [value, low, high]).filter((end) => end !== null);
  const from = Math.floor(Math.min(0, ...ends) / step) * step;
  const to = Math.max(1, Math.ceil(Math.max(0, ...ends) / step)) * step;
  return { from, to, origin: 0 };
}
