/** A point with words to it, in pixels. */
export type Labelled = { readonly x: number; readonly y: number; readonly text: string };

/** Where the words of a point stand; null: there is no room, and they are left to the bubble and the table. */
export type Side = 'right' | 'left' | 'top' | 'bottom' | null;

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Of the words, at 13 pixels: a little more than most need. */
const LETTER = 6.6;
const HALF_LINE = 8;
const DOT = 8;

/**
 * Puts each point's words beside it where they meet no other words and no other point, the first points first.
 *
 * @param width beyond which nothing may stand
 */
export function placeLabels(points: readonly Labelled[], width: number): Side[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - DOT,
    right: x + DOT,
    top: y - DOT,
    bottom: y + DOT,
  }));
  return points.map((point, at) => {
    const others = taken.filter((_, other) => other !== at);
    const side = (['right', 'left', 'top', 'bottom'] as const).find((candidate) => {
      const box = boxOf(point, candidate);
      return box.left >= 0 && box.right <= width && !others.some((other) => meets(box, other));
    });
    if (side !== undefined) taken.push(boxOf(point, side));
    return side ?? null;
  });
}

function boxOf({ x, y, text }: Labelled, side: Exclude<Side, null>): Box {
  const length = text.length * LETTER;
  const [left, middle] = {
    right: [x + DOT, y],
    left: [x - DOT - length, y],
    top: [x - length / 2, y - DOT - HALF_LINE],
    bottom: [x - length / 2, y + DOT + HALF_LINE],
  }[side] as [number, number];
  return { left, right: left + length, top: middle - HALF_LINE, bottom: middle + HALF_LINE };
}

function meets(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
