import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../state/filters';
import { overviewQuestions } from '../overview/questions';
import { exportAddresses } from './exports';

const STATE = { ...EVERYTHING, services: ['S 1', 'S2'], from: '2025-01', to: '2025-12' } as const;

describe('the address of the same figures as a file', () => {
  it('has metrics, horizons, groups, filter and period, and not the page’s limits', () => {
    expect(exportAddresses(overviewQuestions.keyFigures(STATE), 'FI')).toEqual([
      '/export/impact.{}?metrics=PARTICIPATIONS,PERSONS,OPEN_EMPLOYMENT_RATE,EFFECT_EMPLOYED_OPEN,MEAN_CHANGE,' +
        'PAIR_RATE,COST_PER_PARTICIPATION&horizons=6,12&services=S%201,S2&from=2025-01&to=2026-01&lang=FI',
    ]);
  });

  it('is of its own for metrics that count from another date', () => {
    expect(exportAddresses(overviewQuestions.bands(STATE), 'SV')).toEqual([
      '/export/impact.{}?metrics=OPEN_EMPLOYMENT_RATE&horizons=12&anchor=START&services=S%201,S2&from=2025-01&to=2026-01&lang=SV',
    ]);
  });

  it('of an effect has its horizons', () => {
    const [address] = exportAddresses(overviewQuestions.peers(EVERYTHING), 'EN');
    expect(address).toMatch(/^\/export\/effect\.\{}\?horizons=0,3,6,.*,24&lang=EN$/);
  });

  it('is not there for what has no export', () => {
    expect(exportAddresses(overviewQuestions.targets(EVERYTHING), 'FI')).toEqual([]);
  });
});
