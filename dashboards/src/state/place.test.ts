import { describe, expect, it } from 'vitest';
import { homeOf, NAVIGATION, pathOf, placeAt, PLACES } from './place';

describe('a page', () => {
  it.each(PLACES)('%s is at its own path, also with a slash at the end', (place) => {
    const about = place === 'service' || place === 'provider' ? 'S 1/ä%' : '';
    const path = pathOf({ place, about });
    expect(placeAt(path)).toMatchObject({ place });
    if (place !== 'bi') {
      expect(placeAt(path)).toEqual({ place, about });
      expect(placeAt(`${path}/`.replace('//', '/'))).toEqual({ place, about });
    }
  });

  it('for BI tools is about another page, with what that one is about', () => {
    for (const path of ['/', '/services', '/services/S%2001']) {
      expect(placeAt(pathOf({ place: 'bi', about: path }))).toEqual({ place: 'bi', about: path });
    }
    expect(placeAt('/bi')).toEqual({ place: 'bi', about: '' });
  });

  it.each(['/no-such', '/budgets', '', '/services/a/b', '/services/%', '/voice/other', '/bindings'])(
    'is not at "%s"',
    (path) => {
      expect(placeAt(path)).toBeUndefined();
    },
  );

  it('within another one belongs to that one in the navigation', () => {
    expect(homeOf('service')).toBe('services');
    expect(NAVIGATION).not.toContain('service');
    expect(NAVIGATION).toContain(homeOf('answers'));
  });
});
