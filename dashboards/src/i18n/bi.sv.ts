import type { Dictionary } from './fi';

export const biSv: Dictionary['bi'] = {
  title: 'För BI-verktyg',
  lead: 'Hur får jag siffrorna till mitt eget verktyg?',
};
