import type { Dictionary } from './fi';

const services = (count: string) => (count === '1' ? '1 service' : `${count} services`);
const does = (count: string, verb: string) =>
  `${services(count)} clearly ${count === '1' ? `${verb}s` : verb}`;

export const servicesEn: Dictionary['services'] = {
  title: 'Services',
  lead: 'Which service changes what, and at what cost?',
  source: 'participations, registers of employment services, the client meter and cost records',
  standings: {
    heading: {
      effect: (goal, better, worse, open) =>
        [
          better === '0' ? `${goal}: no service clearly improves yet` : `${goal}: ${does(better, 'improve')}`,
          worse === '0' ? 'none clearly worsens' : `${worse} ${worse === '1' ? 'worsens' : 'worsen'}`,
          ...(open === '0' ? [] : [`${services(open)} can’t be told yet`]),
        ].join(', '),
      change: (goal, better, worse, open) =>
        [
          better === '0'
            ? `${goal}: the meter clearly rises in no service yet`
            : `${goal}: the meter clearly rises in ${services(better)}`,
          worse === '0' ? 'falls in none' : `falls in ${worse}`,
          ...(open === '0' ? [] : [`no clear change in ${open}`]),
        ].join(', '),
    },
    effect: { better: 'Clearly improves', worse: 'Clearly worsens', open: 'Can’t tell yet' },
    change: { better: 'The meter rises', worse: 'The meter falls', open: 'No clear change' },
    units: { effect: ' pp', change: ' points' },
    scale: (from, to, unit) =>
      `The lines are on a scale of ${from} … ${to}${unit}; the upright line is zero.`,
  },
  goal: {
    mostEffect: (name, value) =>
      `The largest effect is that of ${name}: ${value} against like persons who did not start the service then.`,
    mostChange: (name, value) =>
      `The meter changes most in ${name}: ${value} points. The change may have other causes than the service too.`,
    nothing: 'No service has a figure of its own yet that can be told.',
    about: {
      employment:
        'Services for employment: effect on employment in percentage points 12 months from the start, change of the meter in points, outcome and price',
      education:
        'Services for education: effect on studying in percentage points 12 months from the start, change of the meter in points, outcome and price',
      employability:
        'Services for employability: change of the meter in points, then effect on employment in percentage points 12 months from the start, outcome and price',
      language:
        'Services for language and integration: change of the meter in points, then effect on employment in percentage points 12 months from the start, outcome and price',
    },
  },
  compare: 'Compare the services: change, outcome and price',
  columns: {
    service: 'Service',
    effect: 'Effect on employment, pp',
    effectEducation: 'Effect on studying, pp',
    change: 'Change of the meter, points',
    shares: 'Clearly changed',
    worsened: 'Clearly worse',
    unchanged: 'No clear change',
    improved: 'Clearly better',
    pairRate: 'Answer pairs',
    outcome: 'In work 6 mo. after the end',
    outcomeEducation: 'Studying 6 mo. after the end',
    cost: '€ / participation',
    participations: 'Participations',
  },
  sharesSaid: (worsened, improved) => `↓ ${worsened} · ↑ ${improved}`,
  pairs: (rate) => `answer pairs ${rate}`,
  howTo: [
    'The dot is the value, the wide line its 95% interval. Blue: the whole interval is on the better side of zero. Orange: on the worse side. Grey: the difference may be chance.',
    'The effect compares those who started the service with like persons who had been out of work as long at the same time but did not start. The change of the meter compares a client with himself or herself only: alone it is not impact.',
    'The bar holds clients whose situation clearly worsened (orange), did not clearly change (grey) or clearly improved (blue). Answer pairs tell how many answered both at the start and at the end.',
    '“Whole type” means that the service’s own effect can’t be told: the figure is that of its service type. “With care” tells on focus what is shaky in the comparison.',
  ],
  heat: {
    finding: (cells, better, worse) =>
      better === '0' && worse === '0'
        ? 'In no pair of service and target group is the effect clear yet'
        : `Of ${cells} pairs of service and target group, the service clearly improves ${better} and worsens ${worse}`,
    nothing: 'There are no figures by target group',
    about:
      'Effect by service and target group 12 months from the start, percentage points (of education services on studying, of others on open-market employment)',
    summary: (own, pooled, missing) =>
      `${own} pairs have a figure of their own; ${pooled} show the effect of the whole service type because their own can’t be told; ${missing} have no figure.`,
    source: 'participations and registers of employment services, matched comparison',
    howTo: [
      'A row is a service, a column a target group. The bluer a cell, the more the service improves; the more orange, the more it worsens. A bold number is clear: its 95% interval does not hold zero. The intervals are in the table.',
      'A framed cell without colour is the effect of the whole service type: the group’s own can’t be told. A hatched cell has no number; the reason is told on focus and in the table.',
      'A person may belong to several target groups. Among so many cells some look clear by chance: look at the whole, not at a single cell.',
    ],
    service: 'Service',
    group: 'Target group',
    goal: 'Goal',
    effect: 'Effect',
    all: (count) => `Show all ${count} services`,
    fewer: 'Show fewer',
    keys: { own: 'own figure', clear: 'clear', pooled: 'whole type', missing: 'no figure' },
  },
};
