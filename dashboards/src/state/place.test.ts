import { describe, expect, it } from 'vitest';
import { pathOf, placeAt, PLACES } from './place';

describe('a page', () => {
  it.each(PLACES)('%s is at its own path, also with a slash at the end', (place) => {
    expect(placeAt(pathOf(place))).toBe(place);
    expect(placeAt(`${pathOf(place)}/`.replace('//', '/'))).toBe(place);
  });

  it.each(['/no-such', '/budgets', ''])('is not at "%s"', (path) => {
    expect(placeAt(path)).toBeUndefined();
  });
});
