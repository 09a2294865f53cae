import type { Dictionary } from './fi';

export const providersSv: Dictionary['providers'] = {
  title: 'Producenter',
  lead: 'Vem lyckas, med hänsyn till vilka klienterna är?',
};
