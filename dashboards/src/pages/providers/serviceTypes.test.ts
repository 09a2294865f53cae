import { describe, expect, it } from 'vitest';
import { providedTypes } from './serviceTypes';

const type = (code: string, value: number | null) => ({
  serviceType: { code, name: code },
  participations: { value },
});
const by = (serviceType: string, provider: string) => ({
  serviceType: { code: serviceType },
  provider: { code: provider },
});

describe('the service types in which providers are compared', () => {
  it('are those that have providers, the greatest first', () => {
    const types = [type('small', 5), type('subsidy', 900), type('hidden', null), type('large', 300)];
    const providers = [by('small', 'P1'), by('subsidy', 'unknown'), by('large', 'P1'), by('hidden', 'P2')];
    expect(providedTypes(types, providers).map(({ code }) => code)).toEqual(['large', 'small', 'hidden']);
  });
});
