import { describe, expect, it } from 'vitest';
import { typesOf } from './checkTable';

const check = (code: string, type: string, verdict: 'GREEN' | 'AMBER' | 'REFUSED') => ({
  serviceType: { code: type, name: type.toUpperCase() },
  code,
  found: 1,
  verdict,
});

describe('what was compared', () => {
  it('has the verdict of its worst check, and the worst come first', () => {
    const types = typesOf([
      check('PLACEBO', 'a', 'GREEN'),
      check('IMBALANCE', 'c', 'AMBER'),
      check('PLACEBO', 'c', 'REFUSED'),
      check('PLACEBO', 'b', 'AMBER'),
      check('IMBALANCE', 'b', 'GREEN'),
    ]);
    expect(types.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['C', 'REFUSED'],
      ['B', 'AMBER'],
      ['A', 'GREEN'],
    ]);
    expect(types[0]?.checks.get('IMBALANCE')?.verdict).toBe('AMBER');
  });

  it('may be nothing', () => {
    expect(typesOf([])).toEqual([]);
  });
});
