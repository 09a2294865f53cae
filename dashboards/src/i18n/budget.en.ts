import type { BudgetTexts } from './budget.fi';

export const budgetEn: BudgetTexts = {
  title: 'Budget',
  lead: 'What would the money buy if it were shared out otherwise?',
  choices: 'What is asked',
  labels: {
    euros: 'Budget',
    least: 'A service gets at least',
    most: 'A service gets at most',
    learning: 'Kept for learning',
    horizon: 'Result looked at',
  },
  hints: {
    euros: 'for the services that share the money',
    least: 'per cent of its volume today',
    most: 'per cent of its volume today',
    learning: 'per cent of today’s, where the effect can’t be told',
    horizon: 'months from the start of the service',
  },
  units: { euros: '€', least: '%', most: '%', learning: '%', horizon: 'mo' },
  todayIs: (euros) => `today ${euros}`,
  slider: (label) => `${label}, slider`,
  outcome: 'What the money is to change',
  outcomes: {
    EMPLOYED_OPEN: 'Work in the open labour market',
    EMPLOYED: 'Work, with support too',
    IN_EDUCATION: 'Studying',
    EARNINGS: 'Earnings',
    MUNICIPAL_SHARE: 'The municipality’s share of benefits',
  },
  goals: 'What the services are for',
  goalsHint: 'Only services for these share the money.',
  goalNames: {
    employment: 'Employment',
    education: 'Education',
    employability: 'Employability',
    language: 'Language and integration',
  },
  reset: 'Back to today’s budget and the usual limits',
  period: (from, to) =>
    `Volumes and costs: participations that ended in ${from} – ${to}. The budget is for as long a time.`,
  today: 'Today',
  proposed: 'Proposal',
  change: 'Change',
  result: {
    title: 'Expected result',
    units: {
      EMPLOYED_OPEN: (month) => `persons in the open labour market in month ${month}`,
      EMPLOYED: (month) => `persons at work in month ${month}`,
      IN_EDUCATION: (month) => `persons studying in month ${month}`,
      EARNINGS: (month) => `of earnings in month ${month}`,
      MUNICIPAL_SHARE: (month) => `of the municipality’s share in month ${month} (less is better)`,
    },
    against: 'against the usual path, all participations of a year together',
    summary: (change, unit, interval) =>
      `Compared with today, the proposal would bring ${change} ${unit} (95% interval ${interval}).`,
    better: (share) => `Better than today in ${share} of the draws.`,
    coin: '50% would be a coin toss.',
    margin: 'What the next euro buys',
    marginalCost: { persons: (euros) => `${euros} a person`, euros: (euros) => `${euros} for €1 a month` },
    marginalCostNote: {
      persons:
        'The price of one person more at the margin. The next euro buys less than the mean one, since the best is bought first.',
      euros:
        'The price of one euro a month at the margin. The next euro buys less than the mean one, since the best is bought first.',
    },
    nothingMore: 'Nothing',
    nothingMoreNote:
      'Within these limits more money brings no more: every service has its greatest volume already.',
  },
  services: {
    title: 'Money by service',
    lead: 'The thin line tells where the proposal lies in 95% of the draws, in which the effects vary as far as they are unsure.',
    summary: (more, fewer, same) =>
      `More money than today: ${more} services. Less: ${fewer}. The same: ${same}.`,
    whisker: '95% of the draws',
    gains: (share) => `more than today in ${share} of the draws`,
    atMost: (gain) => `At its greatest: one place more would bring ${gain}`,
    atLeast: (gain) => `At its least: one place fewer would bring ${gain}`,
    effect: { persons: 'Effect, percentage points', euros: 'Effect, € in the month' },
    columns: {
      service: 'Service',
      cost: '€ / participation',
      today: 'Today',
      proposed: 'Proposal',
      change: 'Change',
      interval: '95% of the draws',
      gains: 'Gets more',
      priceOfMost: 'A place more brings',
      priceOfLeast: 'A place fewer brings',
    },
    participations: (count) => `${count} participations`,
  },
  standing: { KEPT_FOR_LEARNING: 'Kept for learning', LEFT_OUT: 'Left out' },
  standingWhy: {
    KEPT_FOR_LEARNING:
      'Its effect can’t be told, and that is no evidence against it: it keeps a share of its money.',
    LEFT_OUT: 'Neither the budget nor the results hold anything of this service.',
  },
  pooled: 'The type’s effect',
  pooledWhy: 'The service’s own effect can’t be told. The figure is of the whole service type.',
  verdicts: { GREEN: 'Checks hold', AMBER: 'Read with care', REFUSED: 'None of its own' },
  netCost: {
    title: 'Net cost to the municipality',
    lead: (month) =>
      `What the services cost, less what the municipality saves of its share of benefits from the start to month ${month}.`,
    notTold: (services) => `The saving isn’t known, the whole cost counts: ${services}.`,
    summary: (change, interval) => `Change ${change} (95% interval ${interval}).`,
  },
  conflict: {
    title: 'These can’t be kept to together',
    lead: 'One of them has to give way:',
    limits: {
      BUDGET: (value) => `The budget is ${value}: raise it.`,
      LEAST_SHARE: (value) => `A service gets at least ${value} of today’s: lower the share.`,
      MOST_SHARE: (value) => `A service gets at most ${value} of today’s: raise the share.`,
      LEARNING_SHARE: (value) => `${value} of today’s is kept for learning: lower the share.`,
      VOLUMES: (value) => `A service has a limit of its own (${value}).`,
    },
    leastBudget: (euros) => `The other limits need at least ${euros}.`,
    setBudget: (euros) => `Set the budget to ${euros}`,
    noBudget: 'No budget is enough: the other limits contradict each other too.',
  },
  nothing: {
    title: 'No service to give money to',
    text: 'No service’s volume and cost can be told with these choices. Choose another goal, or remove filters.',
  },
  caution:
    'Arithmetic on figures, no decision: one place more costs and changes what the mean one does, and services don’t touch each other.',
};
