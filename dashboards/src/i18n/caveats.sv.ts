import type { Dictionary } from './fi';

export const caveatsSv: Dictionary['caveats'] = {
  pooled: 'hela typens',
  amber: 'med förbehåll',
  why: {
    POOLED:
      'Effekten för just den här gruppen kan inte visas. Siffran är hela tjänstetypens effekt, och gruppens egen kan vara en annan.',
    TOO_FEW_PARTICIPANTS: 'Deltagarna är färre än 200: intervallet är brett och uppskattningen osäker.',
    WITHOUT_PEERS: 'En del deltagare saknar jämförelseperson. Siffran gäller dem som har en.',
    IMBALANCE: 'Jämförelsepersonerna liknar inte deltagarna i alla avseenden.',
    VARIANCE_RATIO: 'Jämförelsepersonerna liknar inte deltagarna i alla avseenden.',
    FEW_PEERS: 'Jämförelsen vilar på ganska få jämförelsepersoner.',
    HEAVY_WEIGHT: 'En enda jämförelseperson väger tungt i jämförelsen.',
    PLACEBO: 'En liten skillnad syns redan före tjänsten: en del av siffran kan bero på annat än tjänsten.',
    EARNINGS_PLACEBO:
      'En liten skillnad i inkomster syns redan före tjänsten: en del av siffran kan bero på annat.',
    HELD_OUT_PLACEBO:
      'En liten skillnad syns redan före tjänsten: en del av siffran kan bero på annat än tjänsten.',
    NEAREST_NEIGHBOUR: 'Ett annat sätt att räkna ger ett något annat svar.',
    SECONDARY_ESTIMAND: 'Jämförelsen görs med dem som aldrig började: antagandena är starkare.',
    LEFT_REGISTER:
      'Många lämnade registret och är okända: intervallet visar vad siffran vore om alla eller ingen av dem räknades med.',
    IMMATURE: 'Uppgifter för de senaste månaderna kommer ännu: siffran kan ändras.',
  },
  otherwise: 'En av jämförelsens kontroller gick inte igenom. Tolka siffran med försiktighet.',
};
