import type { Dictionary } from './fi';

export const providersEn: Dictionary['providers'] = {
  title: 'Providers',
  lead: 'Who does well, given whom they serve?',
};
