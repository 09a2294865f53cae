import { describe, expect, it } from 'vitest';
import { isDrawn, termName } from './terms';

const words = { age: 'Ikä', area: 'Alue', female: 'Nainen' };

describe('a covariate of the study', () => {
  it.each([
    ['age', 'Ikä'],
    ['area 3', 'Alue 3'],
    ['female:age', 'Nainen × Ikä'],
    ['never_heard_of', 'never_heard_of'],
  ])('%s is written %s', (term, name) => {
    expect(termName(term, words)).toBe(name);
  });

  it('is drawn unless it is a month or a product', () => {
    expect(['age', 'area 3', 'month 24310', 'female:age'].map(isDrawn)).toEqual([true, true, false, false]);
  });
});
