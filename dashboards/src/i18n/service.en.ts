import type { Dictionary } from './fi';

export const serviceEn: Dictionary['service'] = {
  title: 'Service',
  lead: 'Is it worth it, and for whom?',
};
