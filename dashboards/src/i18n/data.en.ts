import type { Dictionary } from './fi';
import { rejectionReasonsEn } from './rejectionReasons.en';

export const dataEn: Dictionary['data'] = {
  title: 'Data',
  lead: 'Can the figures be trusted?',
  source: 'the feeds’ files and how they were taken in',
  standing: { fine: 'Fine', care: 'Take note', untold: 'Not told' },
  facts: {
    title: 'In short',
    registers: 'Registers',
    registersWhole: (month) => `Register data reaches to ${month}. All months are complete.`,
    registersPartly: (month, from) =>
      `Register data reaches to ${month}. The newest months may still change, from ${from} on.`,
    noRegisters: 'No register data has come yet.',
    feeds: 'Freshness',
    oldest: (feed, days) => `The oldest feed is ${feed}: its newest record is ${days} days old.`,
    noFeeds: 'No data has come yet.',
    accepted: 'Rejected records',
    rejected: (rejected, read, share, waiting) =>
      `Of ${read} records ${rejected} were rejected (${share}). Besides, ${waiting} wait for data that they refer to.`,
    notForRole: 'Rejected records are shown to analysts and admins.',
    comparison: 'Comparison',
    noComparison: 'No comparison has been made, or too few took part.',
    compared: (moment, fine, care, refused) =>
      `Made ${moment}. Service types that passed every check: ${fine}, with reservations: ${care}, refused: ${refused}.`,
  },
  freshness: {
    about: 'Age of the newest record of each feed, in days',
    allNew: 'Every feed has been updated within the last month',
    someLate: (count) =>
      count === 1
        ? 'One feed has not been updated for more than a month'
        : `${count} feeds have not been updated for more than a month`,
    summary: (oldest, days, newest, newestDays) =>
      `The oldest is ${oldest} (${days} days), the newest ${newest} (${newestDays} days).`,
    howTo: [
      'The bar tells how many days ago the newest record was written in the source system. The shorter the bar, the fresher the data.',
      'An orange bar is older than 31 days. Areas, services and contracts change seldom, so for them that may be usual.',
    ],
    feed: 'Feed',
    days: 'Age, days',
    daysAgo: (days) => `${days} d`,
    updated: 'Newest record',
    rows: 'Records',
  },
  immature: {
    none: (month) => `All months are complete: ${month} is the last`,
    from: (month) => `The newest months are incomplete, from ${month} on`,
    noRegisters: 'No register data has come yet',
    touches: [
      'Work, education and unemployment are registered with a delay. Mittava has measured it: a month is incomplete as long as registrations of it are still coming.',
      'This touches shares in work, education and unemployment, months worked and earnings, where a figure reaches into an incomplete month. Such a figure says that it may still change. Meters, feedback and numbers of participations are not touched.',
    ],
  },
  rejections: {
    about: 'Rejected records by feed, all data',
    none: 'No record was rejected',
    finding: (touched, all) => `${touched} of ${all} feeds have rejected records`,
    summary: (rejected, read, waiting, most) =>
      `Of ${read} records ${rejected} were rejected${most === null ? '' : `, most of them in ${most}`}. ${waiting} wait for data that they refer to.`,
    howTo: [
      'Each row is checked when its file is taken in. A row with a fault is rejected, the others are taken. Accepted and rejected together are all that was read.',
      'A waiting record is accepted but refers to something that has not come yet, such as a participation. It counts as soon as that comes.',
      'The sender gets the rows to be mended by the command ./mittava rejections --csv.',
    ],
    notForRole:
      'Rejected and waiting records are shown to analysts and admins only, since they are of all areas.',
    of: (rejected, read) => `${rejected} / ${read}`,
    read: 'Read',
    accepted: 'Accepted',
    rejected: 'Rejected',
    waiting: 'Waiting',
    details: (feed, rejected, waiting) => `${feed}: ${rejected} rejected, ${waiting} waiting`,
    waitingIs: (count) =>
      `${count} records wait for data that they refer to. They count as soon as it comes.`,
    byReason: (feed) => `${feed}: reasons`,
    byFile: (feed) => `${feed}: files`,
    reason: 'Reason',
    column: 'Column',
    wholeRow: 'the whole row',
    records: 'Records',
    file: 'File',
  },
  checks: {
    about: 'Checks of the comparison by service type',
    source: 'the matched comparison',
    finding: (fine, all) =>
      fine === all
        ? 'The comparison of every service type passed every check'
        : `The comparison passed every check for ${fine} of ${all} service types`,
    allFine: 'No check found anything.',
    summary: (types) => `Something was found in: ${types}.`,
    howTo: [
      'An effect is told only if participants were compared with people like them. Each row is a service type, each column a check and what it found.',
      '✓ fine. ! the effect is told, with reservations. ✕ the effect is not told.',
    ],
    type: 'Service type',
    worst: 'All together',
    verdict: 'verdict',
    verdicts: { GREEN: 'fine', AMBER: 'with reservations', REFUSED: 'refused' },
    names: {
      TOO_FEW_PARTICIPANTS: 'Participants',
      WITHOUT_PEERS: 'Without peer',
      FEW_PEERS: 'Peers',
      HEAVY_WEIGHT: 'Largest weight',
      IMBALANCE: 'Largest difference (SMD)',
      VARIANCE_RATIO: 'Variance ratio',
      PLACEBO: 'Difference before',
      HELD_OUT_PLACEBO: 'Difference, blind',
      EARNINGS_PLACEBO: 'Earnings before',
      NEAREST_NEIGHBOUR: 'Another way',
    },
    meanings: {
      TOO_FEW_PARTICIPANTS: 'participations compared. A sure estimate needs 200, any estimate 60.',
      WITHOUT_PEERS: 'share for whom no peer was found. Up to 5% is fine, above 20% is refused.',
      FEW_PEERS: 'how many peers of equal weight the comparison is worth. Fewer than 30 are refused.',
      HEAVY_WEIGHT: 'one person’s share of all weights. Up to 2% is fine, above 5% is refused.',
      IMBALANCE:
        'largest difference between participants and weighted peers, in standard deviations. Up to 0.10 is fine, above 0.25 is refused.',
      VARIANCE_RATIO: 'the worst ratio of variances. 0.5 to 2 is fine.',
      PLACEBO:
        'largest difference in work in months before the service, where there should be none. A clear difference above 5 percentage points is refused.',
      HELD_OUT_PLACEBO: 'the same in months that were not used for the comparison.',
      EARNINGS_PLACEBO:
        'largest difference in earnings in months before the service. Concerns effects in euros only.',
      NEAREST_NEIGHBOUR: 'how far off another way of reckoning ends, in standard errors.',
    },
    placebos: 'Differences before the service, month by month (placebos)',
    placebosAre:
      'Before the unemployment began the service can’t have changed anything. If a difference is large beside its standard error all the same, the comparison isn’t fair.',
    outcome: 'Of what',
    outcomes: { EMPLOYED: 'In work', EARNINGS: 'Earnings' },
    lag: 'Months before',
    difference: 'Difference',
    error: 'Standard error',
  },
  generations: {
    title: 'Publications',
    finding: (count) =>
      count === 1 ? 'This is the first publication that is known' : `The latest ${count} publications`,
    about:
      'Each publication is a whole, and all figures of a page are of one. Figures of old publications are deleted in time; when what was published stays known.',
    caption: 'Publications, the newest first',
    number: 'Publication',
    publishedAt: 'Published',
    dataTo: 'Register data to',
    noRegisters: 'no register data',
    studyAt: 'Comparison made',
    noStudy: 'no comparison',
    records: 'Records',
    synthetic: 'Synthetic',
  },
  feeds: {
    areas: 'Areas',
    budgets: 'Budgets',
    client_actions: 'Done because of feedback',
    contracts: 'Contracts',
    external_estimates: 'Other research',
    instruments: 'Definitions of meters',
    measurements: 'Meters and feedback',
    observations: 'Coverage of registers',
    outcomes: 'Outcomes by month',
    participations: 'Participations',
    payment_terms: 'Prices of contracts',
    payments: 'Payments',
    persons: 'Persons',
    providers: 'Service providers',
    services: 'Services',
    statuses: 'Employment statuses',
    target_groups: 'Definitions of target groups',
    targets: 'Targets',
  },
  reasons: rejectionReasonsEn,
};
