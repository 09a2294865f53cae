import type { SpendingTexts } from './spending.fi';

export const spendingEn: SpendingTexts = {
  finding: (year, spent, share) => `${spent} was spent in ${year}, ${share} of the budget`,
  noShare: (year, spent) => `${spent} was spent in ${year}`,
  hidden: (year) => `What was spent in ${year} can't be told`,
  summary: (over, known) => `Over budget: ${over} of ${known}.`,
  soFar: (year, months) => `${months} of the 12 months of ${year} are over.`,
  noBudgets:
    'Budgets are not set for providers or target groups, or none were sent: only what was spent is told.',
  nothing: 'Nothing was spent or set aside with these choices.',
  about: 'Spending and budget (€): the filled bar was spent, the frame is the budget',
  source: 'bills and unit costs, budgets of the areas',
  howTo: [
    'The frame is what the areas set aside for the year. The filled bar is what the participations that began in the year cost. An orange bar is over its budget, and the per cent tell how much of the budget is used.',
    'A participation counts in the year in which it begins, even if it goes on in the next. So the figure is not that of the accounts.',
    'Of a year that goes on, spending is of those that have begun so far, and what they cost still grows. How much of a budget is used does not tell whether a service works: its effect does.',
  ],
  by: 'Spending',
  bys: {
    SERVICE_TYPE: 'By kind of service',
    SERVICE: 'By service',
    DELIVERY: 'By way of delivery',
    AREA: 'By area',
  },
  heads: {
    SERVICE_TYPE: 'Kind of service',
    SERVICE: 'Service',
    DELIVERY: 'Way of delivery',
    AREA: 'Area',
  },
  year: 'Year',
  spent: 'Spent',
  budget: 'Budget',
  used: 'Of the budget used',
  whole: 'Total',
  noBudget: 'no budget',
  untold: 'Spending on these is not told',
  noneTold: 'What was spent can’t be told of any row by itself.',
  plane: {
    finding: (better, told) => `${better} of ${told} services bring a result that can be told from chance`,
    nothing: 'What the money brings can’t be told of any service yet',
    summary: (better, worse, open) => `Improve: ${better}. Worsen: ${worse}. Can’t be told yet: ${open}.`,
    about: (outcome, month) =>
      `What a participation costs (€) and what it brings: ${outcome}, month ${month}`,
    head: {
      persons: (outcome) => `${outcome}: effect, pp`,
      euros: (outcome) => `${outcome}: effect, € a month`,
    },
    price: (euros) => `${euros} a person`,
    source: 'bills and unit costs, registers, matched peers',
    howTo: [
      'Each dot is a service: cheap on the left, dear on the right; a large effect at the top. The upright line is the 95% interval of the effect.',
      'On a dashed line one more person costs the same. Services above it bring as much for less, those below for more.',
      'The effect is the difference to matched peers in the month that is asked about. Services that can’t be told yet stand in the grey strip at their price.',
    ],
  },
};
