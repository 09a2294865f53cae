import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '../../i18n/dictionary';
import { NEW_LINE, NEW_SHEET, OWN_SHEET, withMetric } from '../../state/sheets';
import { isOf, lineName, sheetNames } from './names';

describe('sheets', () => {
  it('are called by their names, else by number, and no two the same', () => {
    const named = (name: string) => ({ ...NEW_SHEET, name });
    expect(sheetNames([OWN_SHEET, NEW_SHEET, named('A'), named(' A ')], DICTIONARIES.en)).toEqual([
      'Contracts’ own terms',
      'Terms 2',
      'A',
      'A (4)',
    ]);
  });
});

describe('a problem', () => {
  const outcome = { ...withMetric(NEW_LINE, 'OUTCOME', 'EMPLOYED'), horizon: 12, group: 'under_30' };
  const line = lineName('A/B', outcome);

  it('is of the line that it names, or of all that price the same', () => {
    expect(line).toBe('A/B/OUTCOME/EMPLOYED/END+12/under_30');
    expect(isOf({ where: line }, 'A/B', line)).toBe(true);
    expect(isOf({ where: 'A/B/OUTCOME/EMPLOYED/END+12' }, 'A/B', line)).toBe(true);
    expect(isOf({ where: 'A/B/OUTCOME/EMPLOYED/END+1' }, 'A/B', line)).toBe(false);
    expect(isOf({ where: 'A/B' }, 'A/B', line)).toBe(false);
    expect(lineName('A', NEW_LINE)).toBe('A/OUTPUT/STARTED/*');
  });
});
