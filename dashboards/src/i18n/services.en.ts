import type { Dictionary } from './fi';

export const servicesEn: Dictionary['services'] = {
  title: 'Services',
  lead: 'Which service changes what, and at what cost?',
};
