import type { Dictionary } from './fi';

export const breaksSv: Dictionary['breaks'] = {
  reform: 'AN-reformen',
  reformNote:
    'Arbetskraftsservicen övergick till kommunerna den 1 januari 2025 (AN-reformen): de som började före och efter det är inte helt jämförbara.',
  immature: 'Siffrorna kan ännu ändras',
  immatureNote: (month) =>
    `Från och med ${month} kan siffrorna ännu ändras, eftersom uppgifter fortfarande kan komma.`,
};
