import { describe, expect, it } from 'vitest';
import { placeLabels } from './labels';

describe('words beside points', () => {
  it('stand right of a point that is alone, left of it where the picture ends', () => {
    expect(placeLabels([{ x: 100, y: 100, text: 'coaching' }], 500)).toEqual(['right']);
    expect(placeLabels([{ x: 480, y: 100, text: 'coaching' }], 500)).toEqual(['left']);
  });

  it('make room for each other', () => {
    const sides = placeLabels(
      [
        { x: 100, y: 100, text: 'coaching' },
        { x: 102, y: 104, text: 'training' },
      ],
      500,
    );
    expect(sides[0]).not.toBe(sides[1]);
  });

  it('are left out where there is no room', () => {
    const crowd = Array.from({ length: 9 }, () => ({ x: 100, y: 100, text: 'coaching' }));
    expect(placeLabels(crowd, 500)).toContain(null);
  });
});
