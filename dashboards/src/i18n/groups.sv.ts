import type { Dictionary } from './fi';

export const groupsSv: Dictionary['groups'] = {
  title: 'Målgrupper',
  lead: 'Vem får hjälp, och vem blir utan?',
};
