import type { Dictionary } from './fi';

export const answersSv: Dictionary['answers'] = {
  title: 'Dina svar',
  lead: 'Vad vi frågar dig, varför, och vem som ser svaren.',
};
