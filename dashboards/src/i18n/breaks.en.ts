import type { Dictionary } from './fi';

export const breaksEn: Dictionary['breaks'] = {
  reform: 'Reform',
  reformNote:
    'Employment services moved to the municipalities on 1 January 2025 (the reform): those who started before and after it can’t quite be compared.',
  immature: 'May still change',
  immatureNote: (month) => `From ${month} on figures may still change, since records may still be coming.`,
};
