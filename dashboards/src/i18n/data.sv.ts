import type { Dictionary } from './fi';

export const dataSv: Dictionary['data'] = {
  title: 'Material',
  lead: 'Kan man lita på siffrorna?',
};
