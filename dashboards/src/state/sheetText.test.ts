import { describe, expect, it } from 'vitest';
import { NEW_LINE, NEW_SHEET, OWN_SHEET, type Sheet, withMetric } from './sheets';
import { readSheet, writeSheet } from './sheetText';

const WHOLE: Sheet = {
  name: 'A*B. 50%',
  own: false,
  lines: [
    { ...withMetric(NEW_LINE, 'FIXED', 'CONTRACT_MONTH'), price: 123_456, cap: 5_000_000 },
    { ...NEW_LINE, group: 'under_30', capPerson: 90_000 },
    {
      ...withMetric(NEW_LINE, 'OUTCOME', 'EMPLOYED'),
      anchor: 'START',
      horizon: 12,
      sustain: 6,
      gap: 2,
      group: 'x.y*z%',
    },
    { ...withMetric(NEW_LINE, 'OUTCOME', 'RELIABLE_CHANGE'), response: 75 },
  ],
  cap: 100_000_00,
  capPerson: 500_000,
  capMonth: 0,
  floorMonth: 1,
};

describe('a sheet in the URL', () => {
  it.each([WHOLE, NEW_SHEET, OWN_SHEET])('comes back as it was', (sheet) => {
    const url = new URLSearchParams({ sheet: writeSheet(sheet) }).toString();
    expect(readSheet(new URLSearchParams(url).get('sheet') ?? '')).toEqual(sheet);
  });

  it('can be read by people, and says no more than it must', () => {
    expect(writeSheet({ ...NEW_SHEET, name: 'Half', cap: 2_000_000 })).toBe(
      'Half*cap.2000000*OUTPUT.STARTED.100000*OUTCOME.EMPLOYED_OPEN.150000.aEND.h3.s3',
    );
    expect(writeSheet(OWN_SHEET)).toBe('*own');
  });

  it.each([
    'x*OUTPUT.EMPLOYED.100',
    'x*OUTPUT.STARTED',
    'x*OUTPUT.STARTED.1.5',
    'x*OUTPUT.STARTED.-1',
    'x*OUTPUT.STARTED.1.h6',
    'x*OUTPUT.STARTED.1.z6',
    'x*OUTCOME.EMPLOYED.1',
    'x*OUTCOME.EMPLOYED.1.aEND.h25',
    'x*OUTCOME.EMPLOYED.1.aMID.h6',
    'x*OUTCOME.RELIABLE_CHANGE.1',
    'x*cap.x',
    'x*nonsense',
  ])('"%s" says nothing', (text) => {
    expect(readSheet(text)).toBeUndefined();
  });
});

describe('a line with another metric', () => {
  const outcome = {
    ...withMetric(NEW_LINE, 'OUTCOME', 'EMPLOYED'),
    sustain: 3,
    group: 'under_30',
    capPerson: 5,
  };

  it('has what that one needs, and keeps what it can', () => {
    expect(withMetric(outcome, 'OUTCOME', 'IN_EDUCATION')).toEqual({ ...outcome, metric: 'IN_EDUCATION' });
    expect(withMetric(outcome, 'OUTCOME', 'RELIABLE_CHANGE')).toMatchObject({
      anchor: null,
      horizon: null,
      sustain: 0,
      response: 60,
      group: 'under_30',
    });
  });

  it('of a contract’s months is for nobody in particular', () => {
    expect(withMetric(outcome, 'FIXED', 'CONTRACT_MONTH')).toMatchObject({ group: null, capPerson: null });
  });
});
