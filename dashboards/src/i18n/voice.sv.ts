import type { Dictionary } from './fi';

export const voiceSv: Dictionary['voice'] = {
  title: 'Klienternas röst',
  lead: 'Vad säger klienterna, och vad gjordes åt det?',
};
