import type { Dictionary } from './fi';

export const providerEn: Dictionary['provider'] = {
  title: 'Provider',
  lead: 'How do one provider’s clients fare?',
};
