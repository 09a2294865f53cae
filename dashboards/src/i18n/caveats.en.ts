import type { Dictionary } from './fi';

export const caveatsEn: Dictionary['caveats'] = {
  pooled: 'whole type',
  amber: 'with care',
  why: {
    POOLED:
      'This group’s own effect can’t be told. The figure is the effect of the whole service type; the group’s own may differ.',
    TOO_FEW_PARTICIPANTS:
      'There are fewer than 200 participants: the interval is wide and the estimate uncertain.',
    WITHOUT_PEERS: 'Some participants have no peer to compare with. The figure is of those who have.',
    IMBALANCE: 'The peers are not like the participants in every respect.',
    VARIANCE_RATIO: 'The peers are not like the participants in every respect.',
    FEW_PEERS: 'The comparison rests on rather few peers.',
    HEAVY_WEIGHT: 'A single peer weighs heavily in the comparison.',
    PLACEBO:
      'A small difference is seen before the service already: part of the figure may have other causes.',
    EARNINGS_PLACEBO:
      'A small difference in earnings is seen before the service already: part of the figure may have other causes.',
    HELD_OUT_PLACEBO:
      'A small difference is seen before the service already: part of the figure may have other causes.',
    NEAREST_NEIGHBOUR: 'Another way of working it out gives a somewhat different answer.',
    SECONDARY_ESTIMAND: 'Compared with those who never started: the assumptions are stronger.',
    LEFT_REGISTER:
      'Many left the register and nothing is known of them: the interval tells what the figure would be if all or none of them counted.',
    IMMATURE: 'Records of the last months may still come: the figure may change.',
  },
  otherwise: 'One of the checks of the comparison did not pass. Read the figure with care.',
};
