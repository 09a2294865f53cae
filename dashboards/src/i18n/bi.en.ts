import type { Dictionary } from './fi';

export const biEn: Dictionary['bi'] = {
  title: 'For BI',
  lead: 'How do I get this into my own tool?',
};
