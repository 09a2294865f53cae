import type { Dictionary } from './fi';

export const voiceEn: Dictionary['voice'] = {
  title: 'Client voice',
  lead: 'What do clients say, and what was done about it?',
};
