import type { Dictionary } from './fi';

export const providersEn: Dictionary['providers'] = {
  title: 'Providers',
  lead: 'Who does well, given whom they serve?',
  provider: 'Provider',
  serviceType: 'Service type',
  unknownType: (code) => `${code} (unknown)`,
  noType: 'No service type of this selection has a provider. Remove a filter.',
  notOffered: 'This service type has no provider in this selection. Choose another service type.',
  outcome: 'Outcome',
  outcomes: {
    EMPLOYED_OPEN: 'In the open labour market',
    EMPLOYED: 'At work, also with support',
    IN_EDUCATION: 'Studying',
    POSITIVE_END: 'Positive end',
    CHANGE: 'Change of the meter',
  },
  horizon: 'Months from the start',
  funnel: {
    about: (type, outcome, months) =>
      `${type}: ${outcome.toLowerCase()}${months === null ? '' : ` ${months} months from the start`}, what came about beside what the clients’ starts let expect`,
    source: 'participations and the registers of the employment services, modelled by the start',
    participations: 'Participations',
    ratio: 'Observed ÷ expected',
    difference: 'Observed − expected, points',
    observed: 'Observed',
    expectedShare: 'Expected',
    expected: 'expected',
    limit95: '95%',
    limit998: '99.8%',
    unnamed: 'Without a name: fewer than 60 participations',
    cannotTell: 'Can’t be told: so many left the register',
    position: 'Position',
    low95: 'Lower limit of 95%',
    high95: 'Upper limit of 95%',
    low998: 'Lower limit of 99.8%',
    high998: 'Upper limit of 99.8%',
    positions: {
      AS_EXPECTED: 'As expected: the difference may be chance',
      BETTER_95: 'Better than expected (limit of 95%)',
      BETTER_998: 'Clearly better than expected (limit of 99.8%)',
      WORSE_95: 'Worse than expected (limit of 95%)',
      WORSE_998: 'Clearly worse than expected (limit of 99.8%)',
    },
    better: (names) => `Better than expected: ${names}`,
    worse: (names) => `Worse than expected: ${names}`,
    several: (count) => `${count} providers`,
    none: 'No named provider differs from what was expected by more than chance explains',
    onlyUnnamed: 'No provider has 60 participations: nobody is named',
    ownFinding: {
      AS_EXPECTED: (type) => `${type}: the result is as expected`,
      BETTER_95: (type) => `${type}: the result is better than expected`,
      BETTER_998: (type) => `${type}: the result is clearly better than expected`,
      WORSE_95: (type) => `${type}: the result is worse than expected`,
      WORSE_998: (type) => `${type}: the result is clearly worse than expected`,
    },
    ownUnnamed: (type) =>
      `${type}: the provider’s position isn’t told, since fewer than 60 participations can be compared or the figures are hidden`,
    noModel: 'What was to be expected can’t be worked out',
    noRows: 'No provider can be shown',
    summary: (type, points, named, overall) =>
      `${type}: ${points} providers, ${named} of them named. The result of all is ${overall}, which stands for 1.`,
    summaryChange: (type, points, named, overall) =>
      `${type}: ${points} providers, ${named} of them named. The change of all is ${overall}, which stands for 0.`,
    unnamedBeyond: (count) =>
      count === 1
        ? 'Beyond the limits there is 1 provider without a name too.'
        : `Beyond the limits there are ${count} providers without a name too.`,
    unplaced: (names) => `Can’t be told, since so many clients left the register: ${names}.`,
    howTo: [
      'Each dot is a provider. 1 means that the result is just what these clients’ starts let expect; 1.2 is a fifth more. The grey bar is the 95% interval.',
      'Between the curves the difference may be chance. One in twenty falls outside the 95% curves by chance, two in a thousand outside those of 99.8%. The fewer participations, the wider the funnel.',
      'A provider with fewer than 60 participations is a dot without a name. The order tells nothing about who is better.',
    ],
    discrimination: (value) =>
      `How far the model tells by the start who reaches the outcome: c = ${value} (0.5 not at all, 1 wholly).`,
    discriminationChange: (value) => `The model explains a part of the change by the start: R² = ${value}.`,
    adjusted: (terms) => `Adjusted for: ${terms}. Area and provider are not in the model.`,
    terms: {
      months_employed_24: 'months at work in 24 months',
      months_employed_12: 'months at work in 12 months',
      months_unemployed_24: 'months unemployed',
      months_in_service_24: 'earlier months in services',
      months_unobserved_24: 'months of which nothing is known',
      months_since_job: 'time since the last job',
      duration_band: 'length of unemployment',
      age_band: 'age',
      education: 'education',
      gender: 'gender',
      language_group: 'language',
      start_year: 'year of the start',
      start_season: 'season',
      month_before: 'situation in the month before the start',
      target_group: 'target groups',
    },
  },
  rates: {
    about: (type) => `${type}: share who answered the meter both at the start and at the end`,
    source: 'clients’ answers',
    axis: 'Share of answer pairs',
    start: 'Answered at the start',
    end: 'Answered at the end',
    low: (names) => `Less than a third answered twice: ${names}`,
    fine: 'At least a third answered twice with every provider',
    nothing: 'The share of answer pairs can’t be told of any provider',
    summary:
      'The fewer who answered both at the start and at the end, the less the change tells of all clients.',
    lowPair: 'low share of answer pairs',
    howTo: [
      'The dot is the share who answered the meter both at the start and at the end; the bar is the 95% interval. The table has the shares at the start and at the end too.',
      'Where the share is below a third, most clients are missing from the provider’s change: it is marked in orange and in words.',
    ],
  },
  change: {
    about: (type) => `${type}: mean change of the meter from start to end, points`,
    source: 'clients’ answers at the start and at the end',
    axis: 'Change, points',
    better: (count, all) =>
      count === all
        ? 'The change is for the better with every provider of which it can be told'
        : `The change is clearly for the better with ${count} of ${all} providers`,
    nothing: 'The change can’t be told of any provider',
    summary: 'A change is not an impact by itself: some of it would happen without the service.',
    howTo: [
      'The dot is the mean change, the bar its 95% interval. Blue: the whole interval is above zero. The upright line is the change of the whole service type.',
      'The change is of those who answered both at the start and at the end. Differences between clients are not adjusted for here. Providers are in the order of their codes.',
    ],
  },
  cost: {
    about: (type) => `${type}: cost per participation, euros`,
    source: 'contracts, payments and unit costs',
    axis: 'Euros per participation',
    above: (names) => `The price is above the average of the service type: ${names}`,
    even: 'No provider’s price is clearly above the average of the service type',
    nothing: 'Costs can’t be told of any provider',
    summary: 'The upright line is the price of the whole service type. A price doesn’t tell what it buys.',
    howTo: [
      'The dot is the mean cost per participation, the bar its 95% interval.',
      'The cost is the participation’s own, a share of its contract’s payments, or the unit cost of the service.',
    ],
  },
  whole: (value) => `whole type ${value}`,
  untold: 'Can’t be shown:',
  list: {
    title: (type) => `Providers: ${type}`,
    lead: 'In the order of their codes. The name leads to the provider’s own page.',
    participations: (count) => `${count} participations`,
    notNamed: (names) =>
      `Without a name or hidden altogether, since fewer than 60 participations can be compared or the figures are hidden: ${names}.`,
  },
};
