import type { Dictionary } from './fi';

export const answersSv: Dictionary['answers'] = {
  title: 'Dina svar',
  lead: 'Vad vi frågar dig, varför, och vem som ser svaren.',
  noText: 'Det finns ingen text på det här språket.',
  noQuestions: 'Frågorna kan inte visas just nu.',
  linked: 'Ditt svar får en kod, inte ditt namn.',
  anonymous: 'Anonymt: vi vet inte vem som svarade.',
  scale: (least, most) => `Svaret är ett tal ${least}–${most}.`,
  choices: 'Alternativ:',
  several: 'Alternativ (du kan välja flera):',
};
