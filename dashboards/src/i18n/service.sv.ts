import type { Dictionary } from './fi';

export const serviceSv: Dictionary['service'] = {
  title: 'Tjänst',
  lead: 'Lönar sig tjänsten, och för vem?',
};
