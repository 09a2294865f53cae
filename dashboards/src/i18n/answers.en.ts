import type { Dictionary } from './fi';

export const answersEn: Dictionary['answers'] = {
  title: 'Your answers',
  lead: 'What we ask you, why, and who sees the answers.',
  noText: 'There is no text in this language.',
  noQuestions: 'The questions can’t be shown just now.',
  linked: 'Your answer gets a code, not your name.',
  anonymous: 'Anonymous: we don’t know who answered.',
  scale: (least, most) => `The answer is a number from ${least} to ${most}.`,
  choices: 'Choices:',
  several: 'Choices (you may choose several):',
};
