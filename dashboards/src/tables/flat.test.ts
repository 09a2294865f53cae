import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '../i18n/dictionary';
import { toCsv } from './csv';
import { flatTable } from './flat';
import { fileName } from './save';
import type { Table } from './table';

const { en } = DICTIONARIES;

const TABLE: Table = {
  caption: 'Change by service',
  columns: [{ header: 'Service' }, { header: 'Change', unit: 'points' }, { header: 'Spend', unit: 'eur' }],
  rows: [
    [
      'Coaching, "intensive"',
      { value: 0.25, low: 0.1, high: 0.4, n: 120, status: 'OK', reason: null },
      1200.5,
    ],
    [
      '=HYPERLINK("x")',
      { value: null, low: null, high: null, n: null, status: 'SUPPRESSED', reason: 'TOO_FEW_PERSONS' },
      null,
    ],
  ],
};

const ROWS = flatTable(TABLE, { generation: 7, synthetic: true }, en);

describe('a table in a file', () => {
  it('has a column for each part of a figure, and where it is from', () => {
    expect(ROWS[0]).toEqual([
      'Service',
      'Change',
      ...['low', 'high', 'n', 'status', 'reason'].map((part) => `Change: ${part}`),
      'Spend',
      'generation',
      'synthetic',
    ]);
    expect(ROWS[1]).toEqual(['Coaching, "intensive"', 0.25, 0.1, 0.4, 120, 'OK', null, 1200.5, 7, 'yes']);
  });

  it('leaves a missing figure empty beside its status: never a 0', () => {
    expect(ROWS[2]?.slice(1, 8)).toEqual([null, null, null, null, 'SUPPRESSED', 'TOO_FEW_PERSONS', null]);
  });

  it('as CSV quotes what it must, and lets no words be a formula', async () => {
    const lines = (await toCsv(ROWS).text()).split('\r\n');
    expect(lines[1]).toBe('"Coaching, ""intensive""",0.25,0.1,0.4,120,OK,,1200.5,7,yes');
    expect(lines[2]).toMatch(/^"'=HYPERLINK\(""x""\)",,,,,SUPPRESSED,TOO_FEW_PERSONS,/);
  });
});

describe('the name of a file', () => {
  it('is made of plain letters, and names the generation', () => {
    expect(fileName('Työllistyneet 6 kk – osuus', 12, 'csv')).toBe('mittava-12-tyollistyneet-6-kk-osuus.csv');
  });
});
