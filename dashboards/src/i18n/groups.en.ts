import type { Dictionary } from './fi';

export const groupsEn: Dictionary['groups'] = {
  title: 'Target groups',
  lead: 'Who is helped, and who is left out?',
};
