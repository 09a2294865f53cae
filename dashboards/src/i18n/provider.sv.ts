import type { Dictionary } from './fi';

export const providerSv: Dictionary['provider'] = {
  title: 'Producent',
  lead: 'Hur går det för en producents klienter?',
};
