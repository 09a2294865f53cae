import type { Dictionary } from './fi';

export const dataEn: Dictionary['data'] = {
  title: 'Data',
  lead: 'Can the figures be trusted?',
};
