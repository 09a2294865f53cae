import type { Dictionary } from './fi';

export const voiceEn: Dictionary['voice'] = {
  title: 'Client voice',
  lead: 'What do clients say, and what was done about it?',
  toAnswers: 'Your answers: what we ask clients, why, and who sees the answers',
  said: 'What clients say',
  meter: 'Who answers the meter, and what became of them',
  chooseForm: 'Form',
  chooseMeter: 'Meter',
  source: 'clients’ answers to the feedback form, anonymous ones too',
  meterSource: 'clients’ answers to the meter at the start, at the end and after the service',
  notDrawn: (count) => (count === 1 ? 'One figure can’t be drawn' : `${count} figures can’t be drawn`),
  items: {
    about: 'Answers question by question, share of those who answered',
    finding: (better, worse, all) =>
      better === all
        ? all === 1
          ? 'Clients are positive more often than negative'
          : `On all ${all} questions clients are positive more often than negative`
        : worse === 0
          ? `Clients are positive more often than negative on ${better} of ${all} questions`
          : `Clients are more often positive on ${better} and more often negative on ${worse} of ${all} questions`,
    summary: (most, least) => `The most positive answers are to “${most}”, the least positive to “${least}”.`,
    nothing: 'There are no answers, or they can’t be shown.',
    howTo: [
      'Orange is on the worse side of the scale, blue on the better one, grey in the middle. The darker the colour, the farther the answer is from the middle.',
      'The diamond is the net share: the share of positive answers less the share of negative ones. The line around it is the 95% interval.',
      'Only the opinion of those who answered is known. The period of feedback goes by the month of the answer.',
    ],
    axis: '← worse side · share of answers · better side →',
    note: (net, mean, n) => `net ${net} · mean ${mean} · n = ${n}`,
    question: 'Question',
    net: 'Net share',
    mean: 'Mean',
    step: (step) => `Answer ${step}`,
  },
  choices: {
    about: (question) => `${question} Share of those who answered`,
    finding: (choice) => `Most often chosen: “${choice}”`,
    hidden: (question) => `The answers can’t be shown: ${question}`,
    summary: (choice, share, n) => `“${choice}” was chosen by ${share} of those who answered (n = ${n}).`,
    nothing: 'No share can be shown. The reason stands beside each choice.',
    howTo: 'The bar is the share of those who answered who chose this. The line is the 95% interval.',
    several: 'Several could be chosen, so the shares may add up to more than 100%.',
    axis: 'Share of those who answered',
    choice: 'Choice',
  },
  byService: {
    choose: 'Question by which services are looked at',
    about: (question) => `Net share by service: ${question}`,
    finding: (below, above, all) =>
      below === 0 && above === 0
        ? `Feedback doesn’t clearly differ between ${all} services`
        : `Feedback is weaker than elsewhere for ${below} and better for ${above} of ${all} services`,
    summary: (most, least) => `Most positive feedback: ${most}. Least positive: ${least}.`,
    nothing: 'Feedback can’t be shown for any service.',
    axis: 'Net share: positive less negative',
    whole: 'all',
    howTo: [
      'The dot is the net share and the line its 95% interval. The dashed line is the value of the whole selection.',
      'An orange service has its whole interval below the dashed line, a darker blue one above it. Among many services some stand out by chance.',
      'Services have different clients. A difference alone doesn’t tell which service is better.',
    ],
  },
  did: {
    title: 'You said, we did',
    about: 'What has been changed because of feedback, the newest first.',
    none: 'No action has been noted yet. Tell clients what their feedback led to.',
    noneHere: 'No action has been noted for the chosen services.',
  },
  responses: {
    about: 'How many answer the meter at each step, share of participations',
    finding: (share) => `The change is known of ${share} of participations`,
    nothing: 'Response rates can’t be shown.',
    start: 'Answered at the start',
    end: 'Answered at the end',
    pair: 'Answered both times',
    followup: 'Answered at the follow-up',
    step: 'Step',
    axis: 'Share of participations',
    howTo: [
      'Each share is of the participations whose time to answer is over: at the start of those that began, at the end of those that ended, at the follow-up of those whose last follow-up is past. So n gets smaller step by step.',
      'Change is counted only of those who answered both at the start and at the end. If they are few, it may look better or worse than it is for all.',
    ],
  },
  pairs: {
    about: 'Answered at the start and at the end by service, share of ended participations',
    finding: (below, above, all) =>
      below === 0 && above === 0
        ? `Answering doesn’t clearly differ between ${all} services`
        : `Answer pairs are fewer than elsewhere for ${below} and more for ${above} of ${all} services`,
    summary: (most, least) => `Most answer pairs: ${most}. Fewest: ${least}.`,
    nothing: 'The rate can’t be shown for any service.',
    axis: 'Answer pairs, share of participations',
    whole: 'all',
    howTo: [
      'The dot is the share and the line its 95% interval. The dashed line is the value of the whole selection.',
      'Where answer pairs are few, take the service’s figures of change with care. Ask the service when and how the meter is filled in.',
      'The other steps are in the table.',
    ],
  },
  change: {
    about: 'Reliably improved and worsened from start to end, share of answer pairs',
    finding: (better, all) =>
      better === all
        ? all === 1
          ? 'More are better than worse'
          : 'More are better than worse on every measure'
        : `Clearly more are better than worse on ${better} of ${all} measures`,
    summary: (most) => `The most improved are on the measure ${most}.`,
    nothing: 'The change can’t be shown.',
    note: (unchanged, n) => `unchanged ${unchanged} · n = ${n}`,
    axis: '← worsened · share of answer pairs · improved →',
    measure: 'Measure',
    worsened: 'Worsened',
    unchanged: 'Unchanged',
    improved: 'Improved',
    caution:
      'A change from start to end alone doesn’t tell the impact of the service: some of it would have come without the service too, and only those who answered are counted.',
    howTo: [
      'Improved or worsened is who changed by more than the meter’s own uncertainty. The others are unchanged.',
      'The orange bar is the share of the worsened, the blue one of the improved. The broad line is the 95% interval.',
    ],
  },
  validity: {
    drawer: 'Evidence: does the meter foretell employment?',
    about: 'How well work in the open labour market can be foretold (AUC)',
    source: 'the meter and registers; fitted on earlier participations, judged on later ones',
    tells: 'The meter tells something about employment that registers don’t',
    tellsNothing: 'The meter does not seem to tell more about employment than registers do',
    summary:
      'Each row knows what the one before it knows, and a little more. If the figure doesn’t grow, the addition didn’t help to foretell.',
    nothing: 'It can’t be judged.',
    row: (months, model) => `${months} months: ${model}`,
    models: { REGISTERS: 'registers', START: '+ meter at the start', CHANGE: '+ change of the meter' },
    axis: 'AUC: 0.5 is chance, 1 perfect',
    chance: 'chance',
    months: 'Months after the end',
    model: 'The model knows',
    gain: 'Gain on the one before',
    howTo: [
      'AUC tells how often one who found work had the higher prediction than one who didn’t. The line is the 95% interval.',
      'This is association, not effect: it doesn’t tell whether the service helps. A meter may be useful even if it doesn’t foretell employment.',
    ],
  },
};
