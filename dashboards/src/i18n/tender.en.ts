import type { TenderTexts } from './tender.fi';

export const tenderEn: TenderTexts = {
  title: 'What the terms would have cost',
  tried: (contracts, participations) =>
    `Tried on ${contracts} contracts with ${participations} participations.`,
  source: 'participations, contracts and the registers of the employment services',
  interval:
    'The dot is the figure, the bar its 95% interval: so far it could have been another by chance in who came. Where the bars of two sets of terms don’t touch, the difference is clear.',
  quantity: 'Figure',
  untold: 'Can’t be shown:',
  said: (name, value, interval) => `${name}: ${value} (95% interval ${interval}).`,
  cost: {
    about: 'Cost of the terms, in all and by component, euros',
    nothing: 'The cost of the terms can’t be told',
    one: (name, cost) => `${name}: ${cost}`,
    least: (name, cost) => `Cheapest: ${name}, ${cost}. The difference to the others is clear`,
    tied: (names) => `The cheapest can’t be told apart: ${names}`,
    partial: (name, participations) =>
      `${name}: of ${participations} participations only, so the cost isn’t compared with the others’.`,
    pending: (name, outcomes) => `${name}: outcomes not known yet ${outcomes}.`,
    howTo: [
      'The same terms are laid on each contract from its first day to its last. Providers are taken to do as they did; other terms would change that too.',
      'An outcome that isn’t known yet costs nothing yet.',
    ],
  },
  total: 'In all',
  shareOf: (component) => `${component}, share of the cost`,
  pending: 'Outcomes not known yet',
  notPaid: 'not paid for',
  notTold: 'not told',
  groups: {
    about: 'Cost per participation by target group, euros',
    nothing: 'The cost of target groups can’t be told',
    tied: 'No terms make a clear difference between target groups',
    apart: (names) => `A clear difference between target groups: ${names}`,
    said: (name, most, least) => `${name}: most ${most}, least ${least}.`,
    same: (name, value) => `${name}: the same for all, ${value}.`,
    howTo: [
      'A participation is in each target group that the client was of when it started. So the groups don’t add up.',
      'The groups’ figures leave out what is paid for the contract itself. The row Everybody has it.',
    ],
  },
  rewards: {
    about: 'Expected pay per client, for easy and hard ones, and the difference, euros',
    nothing: 'It can’t be told whether the terms invite to choose clients',
    tied: 'No terms clearly invite to choose clients',
    apart: (names) => `A clear invitation to choose clients: ${names}`,
    easy: 'Expected pay for easy clients',
    hard: 'Expected pay for hard clients',
    gain: 'Gain of choosing clients',
    said: (name, gain, interval) =>
      `${name}: the gain of choosing is ${gain} a client (95% interval ${interval}).`,
    howTo: [
      'The gain is the difference between the easiest and the hardest third, a client, if a provider does the same for each. Above zero (orange where the whole interval is) the terms invite to choose.',
    ],
  },
  deadweight: {
    about: 'At most this share of the pay for outcomes would have been due without the service too, per cent',
    nothing: 'It can’t be told how much would have happened anyway',
    one: (name, share) => `${name}: at most ${share} would have happened anyway`,
    least: (name, share) =>
      `Least would have happened anyway: ${name}, at most ${share} of the pay for outcomes`,
    tied: (names) => `In what would have happened anyway the terms can’t be told apart: ${names}`,
    share: 'Would have happened anyway',
    euros: 'The same in euros',
    said: (name, share, euros) => `${name}: at most ${share}, ${euros}.`,
    howTo: [
      'As many of the peers reach the same outcome without the service. Above 100%: they reach it more often than participants.',
      'Terms that don’t pay for outcomes have no part in it. The table has the same in euros.',
    ],
  },
  byContract: (contracts) => `By contract (${contracts})`,
  notCompared: (outcomes) => `The comparison says nothing of: ${outcomes}.`,
  nothing: 'The filters leave no contract. Remove one of them.',
  tooMuch: 'There are too many participations. Filter by area, service or time.',
  denied: 'Figures of procurement are for managers only.',
};
