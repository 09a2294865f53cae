import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '../i18n/dictionary';
import { type Figure, readFigure } from './figure';

const { fi } = DICTIONARIES;
const missing = (status: Figure['status'], reason: string | null): Figure => ({
  value: null,
  low: null,
  high: null,
  n: null,
  status,
  reason,
});

describe('a figure', () => {
  it('is written with its interval', () => {
    const figure: Figure = { value: 0.372, low: 0.351, high: 0.393, n: 1500, status: 'OK', reason: null };
    expect(readFigure(figure, 'share', 'fi', fi, 10)).toEqual({
      kind: 'value',
      value: '37,2\u00a0%',
      interval: '35,1–39,3\u00a0%',
    });
  });

  it('of 0 is a value, and has no interval where none exists', () => {
    const figure: Figure = { value: 0, low: null, high: null, n: 0, status: 'OK', reason: null };
    expect(readFigure(figure, 'count', 'fi', fi, null)).toEqual({
      kind: 'value',
      value: '0',
      interval: null,
    });
  });

  it('that is hidden says so, why, and from how many persons it would be shown', () => {
    expect(readFigure(missing('SUPPRESSED', 'TOO_FEW_PERSONS'), 'share', 'fi', fi, 10)).toEqual({
      kind: 'missing',
      status: 'SUPPRESSED',
      label: 'Piilotettu',
      why: 'Luku on piilotettu, jottei ketään voi tunnistaa: sen takana on liian vähän henkilöitä. Raja on 10 henkilöä.',
    });
  });

  it('without a known reason lets its status speak', () => {
    expect(readFigure(missing('NOT_APPLICABLE', 'A_NEW_REASON'), 'eur', 'fi', fi, 10)).toMatchObject({
      label: 'Ei sovellu',
      why: fi.statusWhy.NOT_APPLICABLE,
    });
  });

  it('that claims to be fine but has no value is never shown as 0', () => {
    expect(readFigure(missing('OK', null), 'eur', 'fi', fi, null)).toMatchObject({ kind: 'missing' });
  });

  it('tells every status apart, in every language', () => {
    for (const texts of Object.values(DICTIONARIES)) {
      expect(new Set(Object.values(texts.status)).size).toBe(4);
    }
  });
});
