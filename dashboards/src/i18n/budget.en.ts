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
  option: 'Option',
  said: (today, proposed, change, interval) =>
    `Today ${today}, proposal ${proposed}, change ${change} (95% interval ${interval}).`,
  chance: (finding) => `${finding}, but the difference may be chance`,
  result: {
    units: {
      EMPLOYED_OPEN: (month) => `persons in the open labour market in month ${month}`,
      EMPLOYED: (month) => `persons at work in month ${month}`,
      IN_EDUCATION: (month) => `persons studying in month ${month}`,
      EARNINGS: (month) => `of earnings in month ${month}`,
      MUNICIPAL_SHARE: (month) => `of the municipality’s share in month ${month} (less is better)`,
    },
    axes: { persons: 'persons', euros: '€ a month' },
    finding: (change, unit) => `Compared with today, the proposal would bring ${change} ${unit}`,
    same: 'The proposal would bring the same as today',
    about: (unit) =>
      `Expected result, ${unit}: all participations of a year together, against the usual path`,
    source: 'participations, cost records and the matched comparison',
    better: (share) => `Better than today in ${share} of the draws.`,
    betterRow: 'Better than today, share of the draws',
    marginRow: { persons: 'Price of the next person, €', euros: 'Price of the next euro a month, €' },
    howTo: [
      'The dot is the expected result and the wide line its 95% interval. The change has a scale of its own. Blue: the whole interval is on the better side of zero. Orange: on the worse side. Grey: the difference may be chance.',
      'Today and the proposal stand side by side because both are estimates. They rest on the same effects, so the difference between them is known better than either alone.',
      'Effects aren’t known exactly. So they are drawn 400 times, as far apart as they are unsure. “Better than today” is the share of the draws in which the proposal beats today’s allocation. 50% would be a coin toss.',
    ],
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
    finding: (more, fewer, same) =>
      `${more} ${more === '1' ? 'service' : 'services'} would get more money than today, ${fewer} less, ${same} the same`,
    about:
      'Money of the service, euros: today (wide pale bar) and in the proposal (narrow dark bar). Line: the proposal in 95% of the draws.',
    most: (name, change) => `The largest gain: ${name}, ${change}.`,
    least: (name, change) => `The largest cut: ${name}, ${change}.`,
    source: 'participations, cost records and the matched comparison',
    range: (interval) => `in 95% of the draws ${interval}`,
    untold: 'Without an estimate',
    nothing: 'No service’s money can be shown.',
    howTo: [
      'The wide pale bar is the service’s money today, the narrow dark bar that of the proposal. The thin line is the range within which the service’s money lies in 95% of the draws, when the best allocation is looked for anew each time. A long line: the allocation is unsure.',
      '“Gets more in draws” is the share of the draws in which the service gets more than today. Near 50% the direction may be chance.',
      '“Kept for learning” (dashed): the service’s effect can’t be told. That is no evidence against it, so it keeps a share of its money and can be learnt from.',
      '“A place more brings” and “A place fewer brings” in the table are the price of a bound: so much better would the result be if the service’s greatest or least volume gave way by one place. That is where to negotiate. 0: the bound holds nothing back.',
    ],
    gains: (share) => `more than today in ${share} of the draws`,
    atMost: (gain) => `At its greatest: one place more would bring ${gain}`,
    atLeast: (gain) => `At its least: one place fewer would bring ${gain}`,
    effect: { persons: 'Effect, percentage points', euros: 'Effect, € in the month' },
    columns: {
      service: 'Service',
      cost: '€ / participation',
      today: 'Today',
      proposed: 'Proposal, 95% of the draws',
      change: 'Change',
      gains: 'Gets more in draws',
      priceOfMost: 'A place more brings',
      priceOfLeast: 'A place fewer brings',
      basis: 'Estimate',
    },
  },
  standing: { KEPT_FOR_LEARNING: 'Kept for learning', LEFT_OUT: 'Left out' },
  standingWhy: {
    KEPT_FOR_LEARNING:
      'Its effect can’t be told, and that is no evidence against it: it keeps a share of its money.',
    LEFT_OUT: 'Neither the budget nor the results hold anything of this service.',
  },
  pooled: 'The type’s effect',
  verdicts: { GREEN: 'Checks hold', AMBER: 'Read with care', REFUSED: 'None of its own' },
  netCost: {
    finding: (change) => `The proposal would change the municipality’s net cost by ${change}`,
    same: 'The municipality’s net cost would stay the same',
    about: (month) =>
      `Net cost to the municipality, euros: what the services cost, less what the municipality saves of its share of benefits from the start to month ${month}`,
    source: 'participations, cost records, benefit records and the matched comparison',
    axis: (month) => `euros from the start to month ${month}`,
    notTold: (services) => `The saving isn’t known, the whole cost counts: ${services}.`,
    howTo: [
      'The dot is the expected cost and the wide line its 95% interval. The change has a scale of its own. Blue: the municipality would clearly pay less. Orange: clearly more. Grey: the difference may be chance.',
      'The uncertainty of the months is added up with caution: the interval is too wide rather than too narrow.',
    ],
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
