import type { Dictionary } from './fi';

export const groupsEn: Dictionary['groups'] = {
  title: 'Target groups',
  lead: 'Who is helped, who is left out?',
  by: 'Grouped by',
  groupings: {
    TARGET_GROUP: 'Target group',
    GENDER: 'Gender',
    AGE_BAND: 'Age',
    EDUCATION: 'Education',
    DURATION_BAND: 'Length of unemployment',
    LANGUAGE_GROUP: 'Language',
  },
  overlap: 'Target groups overlap: the same person may be in several, so their figures can’t be added up.',
  whole: (value) => `all ${value}`,
  all: 'All',
  untold: 'Can’t be shown:',
  clients: 'clients',
  leftOut: {
    title: 'Who is left out?',
    fewest: (group, count, all) => `The fewest participations are those of ${group}: ${count} of all ${all}.`,
    below: (groups) => `Clearly more seldom in the open labour market than all: ${groups}.`,
    noEffect: (groups) =>
      `The effect can’t be told in any service type for these groups: ${groups}. Whether they gain isn’t known.`,
    effectForAll: 'For every group the effect can be told in one service type at least.',
    hidden: (groups) => `The figures are hidden: ${groups}.`,
  },
  reach: {
    about: 'Participations by group; the full length of the bar is all participations',
    source: 'participations',
    finding: (most, fewest) => `Most services: ${most}. Fewest: ${fewest}`,
    one: (group) => `One group received services: ${group}`,
    nothing: 'The size of the groups can’t be shown',
    summary: (all, persons) => `${all} participations and ${persons} persons altogether.`,
    axis: 'Share of all participations',
    participations: 'Participations',
    persons: 'Persons',
    label: (participations, persons) => `${participations} (${persons} pers.)`,
    howTo: [
      'The bar is the group’s participations, the pale ground all participations. In brackets: the number of persons, since the same person may be in many services.',
      'It tells who is in the services, not how many of the group would have needed one.',
    ],
  },
  employment: {
    about: 'Share in the open labour market 6 months after the end of the service, by group',
    source: 'participations and the registers of the employment services',
    axis: 'Share in the open labour market',
    below: (groups) => `More seldom at work than all: ${groups}`,
    none: 'No group is clearly behind',
    nothing: 'Employment can’t be told of any group',
    several: (count) => `${count} groups`,
    summary: (value) =>
      `Of all ${value}. Groups also differ since they start from different places: that is no effect of the service.`,
    howTo: [
      'The dot is the share who worked in the open labour market, at least 4 hours a week; the bar is the 95% interval, the upright line the share of all.',
      'Orange: the whole interval is below the share of all. Blue: the whole interval is above it. Grey: the difference may be chance.',
    ],
  },
  change: {
    about: 'Mean change of the meter from start to end, points, by group',
    source: 'clients’ answers at the start and at the end',
    axis: 'Change, points',
    finding: (count, all) =>
      count === all
        ? 'The change is for the better in every group of which it can be told'
        : `The change is clearly for the better: ${count} of ${all} groups`,
    nothing: 'The change can’t be told of any group',
    summary: 'A change is not an impact by itself: some of it would happen without the service.',
    pairRate: 'Share of answer pairs',
    howTo: [
      'The dot is the mean change, the bar its 95% interval, the upright line the change of all. Blue: the whole interval is above zero.',
      'The change is of those who answered both at the start and at the end; the table tells their share.',
    ],
  },
  reliable: {
    about: 'Reliably better and reliably worse by the meter, share of those who answered, by group',
    improved: 'Reliably better',
    worsened: 'Reliably worse',
    axis: '← worse · better →',
    finding: (count, all) =>
      count === all
        ? 'In every group more became better than worse'
        : `More became better than worse: ${count} of ${all} groups`,
    nothing: 'Better and worse can’t be told of any group',
    summary: 'The changes of the others are so small that they can’t be told from the noise of the meter.',
    howTo: [
      'To the right the share who became better by more than the noise of the meter explains, to the left the share who became worse. The dark bar is the 95% interval.',
    ],
  },
  effect: {
    about: (type) =>
      `${type}: effect on the share in the open labour market 12 months from the start, by group, against persons like them`,
    source: 'the registers of the employment services and a matched comparison',
    axis: 'Effect, percentage points',
    serviceType: 'Service type',
    better: (groups) => `Employment rose: ${groups}`,
    worse: (groups) => `Employment fell: ${groups}`,
    open: 'Of no group can it be said that the service changed employment',
    noneTold: 'The effect can’t be told of any group',
    noType: 'The service type has no comparison in this selection',
    counts: (told, all) => `An own effect can be told of ${told} groups; there are ${all} in all.`,
    pooled: (groups) => `The whole service type’s effect in place of the group’s own (ring): ${groups}.`,
    careful: (groups) => `To be read with care: ${groups}.`,
    borrowed: 'the whole service type’s effect, not the group’s own',
    caveat: 'To know',
    howTo: [
      'The dot is the difference to what would have happened without the service now; the bar is the 95% interval. Blue: the whole interval is above zero. Orange: below. Grey: the difference may be chance.',
      'A ring is the whole service type’s effect: the group is too small, or its comparison isn’t fair. A hatched row can’t be told at all; the reason stands below the picture.',
    ],
  },
  time: {
    about: (grain) => `The group’s share of the participations that started, ${grain}`,
    source: 'participations',
    grain: 'Period',
    grains: { QUARTER: 'Quarter', YEAR: 'Year' },
    by: { QUARTER: 'by quarter', YEAR: 'by year' },
    period: 'Period',
    same: (group) => `Largest group all the time: ${group}`,
    changed: (before, now) => `Largest group at first: ${before}, now: ${now}`,
    nothing: 'There are no figures over time',
    summary: (group, first, firstAll, last, lastAll) =>
      `${group}: ${first} of ${firstAll} participations at first, ${last} of ${lastAll} at last.`,
    gaps: (count) => `${count} figures are hidden; they are missing from the lines and stand in the table.`,
    howTo: [
      'Each group has a frame of its own, all on the same scale: the height of the line is the group’s share of the participations that started in the period.',
      'The dashed line is the reform of 1 January 2025, when services moved to the municipalities. On grey ground figures may still change.',
    ],
  },
};
