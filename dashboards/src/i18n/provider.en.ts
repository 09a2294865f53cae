import type { Dictionary } from './fi';

export const providerEn: Dictionary['provider'] = {
  title: 'Provider',
  lead: 'What happens in the provider’s services, and how does it compare with what its clients let expect?',
  businessId: (id) => `Business ID ${id}`,
  unknown: 'No such provider',
  unknownText: (code) =>
    `The data has no provider with the code ${code}, or it isn’t one of those that you may see.`,
  back: 'All providers',
  facts: 'Key figures',
  participations: 'Participations',
  persons: 'Persons',
  employment: 'In the open labour market 6 months after the end',
  positiveEnd: 'Ended positively',
  change: 'Change of the meter, points',
  worsened: 'Reliably worse',
  startRate: 'Answered at the start',
  endRate: 'Answered at the end',
  pairRate: 'Share of answer pairs',
  cost: 'Cost per participation',
  interval: (interval) => `95% interval ${interval}`,
  funnels: 'The result beside what was to be expected',
  noFunnel: 'In this selection the provider has no participations that can be compared.',
  service: 'Service',
  noService: 'No service',
  untold: 'Can’t be shown:',
  whole: (value) => `all ${value}`,
  byEmployment: {
    about: 'Share in the open labour market 6 months after the end of the service, by service',
    source: 'participations and the registers of the employment services',
    finding: (value) => `${value} were in the open labour market after half a year`,
    nothing: 'Employment can’t be told of any service',
    summary: 'Services have different clients: the difference doesn’t tell which service works better.',
    howTo: [
      'The dot is the share who worked in the open labour market, at least 4 hours a week; the bar is the 95% interval. The upright line is the share of all services of the provider.',
    ],
  },
  byChange: {
    about: 'Mean change of the meter from start to end, points, by service',
    source: 'clients’ answers at the start and at the end',
    finding: (count, all) =>
      all === 1
        ? count === 1
          ? 'The change is clearly for the better'
          : 'The change is not clearly for the better'
        : `The change is clearly for the better: ${count} of ${all} services`,
    nothing: 'The change can’t be told of any service',
    summary: (rate) =>
      `${rate} answered both at the start and at the end. A change is not an impact by itself: some of it would happen without the service.`,
    howTo: [
      'The dot is the mean change, the bar its 95% interval. Blue: the whole interval is above zero.',
      'The change is of those who answered both at the start and at the end. The table tells their share for each service.',
    ],
  },
  byRate: {
    about: 'Share who answered the meter both at the start and at the end, by service',
    finding: (services) => `Less than a third answered twice: ${services}`,
    fine: 'At least a third answered twice in every service',
    nothing: 'The share of answer pairs can’t be told of any service',
  },
  byCost: {
    about: 'Cost per participation, euros, by service',
    finding: (value) => `A participation costs ${value} on average`,
    nothing: 'Costs can’t be told of any service',
    summary: 'A price doesn’t tell what it buys.',
  },
  contracts: {
    title: 'Contracts',
    none: 'The provider has no contracts that you may see.',
    caption: 'Contracts by their first day, the newest first',
    contract: 'Contract',
    areas: 'Areas',
    valid: 'Valid',
    statement: 'Statement',
    toStatement: (code) => `Statement: ${code}`,
    noPrices: 'no prices',
    open: 'until further notice',
  },
};
