import type { Dictionary } from './fi';

export const servicesSv: Dictionary['services'] = {
  title: 'Tjänster',
  lead: 'Vilken tjänst förändrar vad, och till vilket pris?',
};
