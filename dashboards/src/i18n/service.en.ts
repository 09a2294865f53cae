import type { Dictionary } from './fi';

export const serviceEn: Dictionary['service'] = {
  title: 'Service',
  lead: 'Is it worth it, and for whom?',
  unknown: {
    title: 'No such service',
    text: (code) => `This data has no service with the code ${code}. The link may be old.`,
    back: 'All services',
  },
  facts: {
    title: 'About the service',
    goal: 'Goal',
    type: 'Service type',
    delivery: 'Arranged as',
    pilot: 'Pilot',
    participations: 'Participations',
    cost: 'Cost / participation',
    effect: 'Effect 12 months from the start',
    effectEducation: 'Effect on studying 12 months from the start',
    additional: 'Price / additional employment',
    change: 'Change of the meter',
  },
  verdict: {
    better: (isEducation) =>
      isEducation ? 'The service clearly increases studying' : 'The service clearly increases employment',
    worse: (isEducation) =>
      isEducation ? 'The service clearly decreases studying' : 'The service clearly decreases employment',
    open: (isEducation) =>
      isEducation
        ? 'It can’t be told yet whether the service increases studying'
        : 'It can’t be told yet whether the service increases employment',
    effect: (value, interval) =>
      `A year after the start, the difference from like persons who did not start the service then is ${value} (95% interval ${interval}).`,
    holdsZero: 'The interval holds zero: the difference may be chance.',
    pooled: (value, interval) =>
      `The service’s own effect can’t be told. The effect of the whole service type is ${value} (95% interval ${interval}).`,
    missing: (why) => `The effect can’t be told. ${why}`,
    additional: (value, interval) =>
      `One additional employment costs an estimated ${value} (95% interval ${interval}).`,
    noAdditional: (why) => `The price of an additional employment can’t be told. ${why}`,
    change: (value, interval, improved, worsened) =>
      `On the client meter the situation changes by ${value} points on average (95% interval ${interval}): ${improved} clearly improved, ${worsened} worsened. Change alone is not impact.`,
    voice: 'What clients said about this service',
  },
  changeRises: (value) => `Clients’ situation improves on the meter: ${value} points`,
  changeFalls: (value) => `Clients’ situation worsens on the meter: ${value} points`,
  changeOpen: 'The meter shows no clear change in clients’ situation',
  sourceRegisters: 'participations and registers of employment services, matched comparison',
  outcomes: {
    finding: (month, observed, without, isEducation) =>
      `${month} months from the start ${observed} are ${isEducation ? 'studying' : 'in work'}; without the service it would be ${without}`,
    nothing: 'Outcomes can’t be compared yet',
    about: (isEducation) =>
      isEducation
        ? 'Share studying 3, 6, 12 and 24 months from the start of the service, and an estimate without the service'
        : 'Share in open-market work 3, 6, 12 and 24 months from the start of the service, and an estimate without the service',
    summary: (parts) => `Difference: ${parts}.`,
    part: (month, value) => `${month} mo. ${value}`,
    observed: 'those who started',
    counterfactual: 'without the service',
    effect: 'Difference, pp',
    share: 'Share',
    month: (month) => `${month} mo.`,
    columns: [
      'Months from the start',
      'Those who started',
      'Without the service',
      'Difference',
      'Difference, unadjusted',
    ],
    howTo: [
      'The blue dot is the share among those who started the service, the orange ring an estimate of what the share would have been without it. The estimate comes from like persons who had been out of work as long at the same time but did not start the service then.',
      'Wide lines are 95% intervals. On the right is the difference: where its interval does not reach the zero line, the difference is clear.',
    ],
  },
  curve: {
    better: (month) => `The effect is clear from month ${month} on`,
    worse: (month) => `The effect is negative from month ${month} on`,
    open: 'In the end the effect can’t be told from zero',
    nothing: 'The effect by month can’t be told',
    pooled: 'The effect of the whole service type: the service’s own can’t be told',
    about: (isEducation) =>
      `Effect on ${isEducation ? 'studying' : 'open-market employment'} by month, percentage points, from 24 months before the start to 24 after it`,
    summary: (last, value, off, before) =>
      `${last} months from the start the effect is ${value}. Before the start ${off} of ${before} months differ from zero; each should be near zero.`,
    before: 'before the start it should be 0',
    month: 'Months from the start',
    effect: 'Effect, pp',
    columns: ['Months from the start', 'Effect', 'Those who started', 'Without the service'],
    howTo: [
      'The line is the difference between those who started the service and their like, month by month. The band is its 95% interval. Above zero the service increases, below zero it decreases.',
      'In the grey area the service had not begun. The difference should be zero there: if it isn’t, the comparison is not quite fair, and the difference after the start is to be read with care too.',
      'Right after the start the difference is often negative: who takes part looks for work less.',
    ],
  },
  change: {
    finding: (overall, name, value) => `${overall}; ${name} changes most, ${value}`,
    nothing: 'The change of the meter can’t be told',
    about:
      'The client meter by dimension: start, end and follow-up in points, and the shares clearly changed',
    summary: (pairs, rate) =>
      `There are ${pairs} answer pairs (${rate} of those due). Change is that of those who answered only, and alone it is not impact.`,
    source: 'answers to the client meter',
    start: 'start',
    end: 'end',
    followup: 'follow-up',
    points: 'Points',
    worsened: 'worse',
    unchanged: 'no clear change',
    improved: 'better',
    low: (name) => `${name} (less is better)`,
    columns: [
      'Dimension',
      'Start',
      'End',
      'Follow-up',
      'Change',
      'Change to follow-up',
      'Clearly worse',
      'No clear change',
      'Clearly better',
      'Answer pairs',
      'Answered at follow-up',
      'Alpha',
    ],
    howTo: [
      'The ring is the mean at the start, the full dot at the end, the diamond at follow-up. The wide line is the 95% interval.',
      'The bar holds clients whose situation clearly worsened (orange), did not clearly change (grey) and clearly improved (blue): the change is greater than the meter’s own noise.',
      'Alpha in the table tells how reliably the questions measure the same thing: 0.7 will do, 0.9 is excellent.',
    ],
  },
  whom: {
    finding: (clear, own, name, value) =>
      `The effect is apart from zero in ${clear} of ${own} groups; it is largest in the group ${name}, ${value}`,
    open: 'No group’s own effect is clearly apart from zero yet',
    allPooled: 'No group’s own effect can be told',
    nothing: 'There are no figures by group',
    about: (isEducation) =>
      `Effect on ${isEducation ? 'studying' : 'open-market employment'} by group 12 months from the start, percentage points`,
    summary: (own, pooled) =>
      `${own} groups have figures of their own. ${pooled} show the effect of the whole service type (a ring), because their own can’t be told.`,
    effect: 'Effect, pp',
    pooled: 'whole type',
    columns: ['Group', 'Grouping', 'Effect'],
    missing: 'Without a figure',
    howTo: [
      'The dot is the group’s effect, the wide line its 95% interval. Blue is clearly above zero, orange clearly below, grey may be chance. A ring is the effect of the whole service type.',
      'Among many groups one looks clear by chance. Compare the intervals: where they overlap, the difference between the groups may be chance.',
    ],
  },
  external: {
    finding: 'What was found elsewhere of the same service type',
    about: 'The own effect and results of outside studies, percentage points',
    nothing: 'No outside studies of this service type have been brought in',
    own: (month) => `This service, ${month} mo.`,
    study: (study, month) => `${study}, ${month} mo.`,
    source: 'participations and registers; published studies',
    effect: 'Effect, pp',
    columns: [
      'Study',
      'Outcome',
      'Months',
      'Effect',
      'Lower end',
      'Upper end',
      'Participants',
      'Method',
      'Reference',
    ],
    howTo: [
      'On top is the service’s own effect, below it results of studies of the same service type from other data. They are not pooled with the own figures.',
    ],
  },
};
