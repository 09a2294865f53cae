import { describe, expect, it } from 'vitest';
import { typedCents, typedWhole, writtenCents } from './typed';

describe('euros that are typed', () => {
  it.each([
    ['1234', 123_400],
    ['1 234,5', 123_450],
    ['1\u00a0234,56 €', 123_456],
    ['1,234.50', 123_450],
    ['€1,234', 123_400],
    ['1.234,05', 123_405],
    ['0', 0],
    ['9999999999999', undefined],
    ['999999999999', 100_000_000_000],
    ['', undefined],
    ['-5', undefined],
    ['ten', undefined],
  ])('"%s" are %d cents', (text, cents) => {
    expect(typedCents(text)).toBe(cents);
  });

  it.each(['fi', 'sv', 'en'] as const)('come back as they were in %s', (language) => {
    for (const cents of [0, 5, 50, 100, 123_456, 123_400_00]) {
      expect(typedCents(writtenCents(cents, language))).toBe(cents);
    }
  });
});

describe('a whole number that is typed', () => {
  it('is brought between its bounds', () => {
    expect(typedWhole('12 kk', 0, 24)).toBe(12);
    expect(typedWhole('99', 0, 24)).toBe(24);
    expect(typedWhole('0', 1, 24)).toBe(1);
    expect(typedWhole('x', 1, 24)).toBeUndefined();
  });
});
