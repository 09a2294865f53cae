import type { Dictionary } from './fi';

export const answersEn: Dictionary['answers'] = {
  title: 'Your answers',
  lead: 'What we ask you, why, and who sees the answers.',
};
