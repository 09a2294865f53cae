import type { SpendingTexts } from './spending.fi';

export const spendingSv: SpendingTexts = {
  finding: (year, spent, share) => `År ${year} har ${spent} använts, ${share} av budgeten`,
  noShare: (year, spent) => `År ${year} har ${spent} använts`,
  hidden: (year) => `Utgifterna år ${year} kan inte berättas`,
  summary: (over, known) => `Budgeten överskrids: ${over} av ${known}.`,
  soFar: (year, months) => `Av år ${year} har ${months} av 12 månader gått.`,
  noBudgets:
    'Budgetar delas inte på serviceproducenter eller målgrupper, eller har inte getts: bara utgifterna berättas.',
  nothing: 'Det finns inga utgifter och budgetar med dessa val.',
  about: 'Utgifter och budget (€): den fyllda stapeln har använts, ramen är budgeten',
  source: 'fakturor och enhetspriser, områdenas budgetar',
  howTo: [
    'Ramen är pengarna som områdena har reserverat för året. Den fyllda stapeln är vad de perioder som började under året kostar. En orange stapel överskrider budgeten, och procenten säger hur stor del av budgeten som har använts.',
    'En periods kostnad räknas till det år då perioden börjar, också om den fortsätter nästa år. Därför är talet inte detsamma som utfallet i bokföringen.',
    'Utgifterna för ett år som pågår gäller de perioder som har börjat hittills, och kostnaden för dem växer ännu. Hur budgeten används säger inte om tjänsten fungerar: det säger effekten.',
  ],
  by: 'Utgifter',
  bys: {
    SERVICE_TYPE: 'Enligt typ av tjänst',
    SERVICE: 'Enligt tjänst',
    DELIVERY: 'Enligt sätt att ordna',
    AREA: 'Enligt område',
  },
  heads: {
    SERVICE_TYPE: 'Typ av tjänst',
    SERVICE: 'Tjänst',
    DELIVERY: 'Sätt att ordna',
    AREA: 'Område',
  },
  year: 'År',
  spent: 'Använt',
  budget: 'Budget',
  used: 'Använt av budgeten',
  whole: 'Totalt',
  noBudget: 'ingen budget',
  untold: 'Utgifterna för dessa berättas inte',
  noneTold: 'Utgifterna kan inte berättas för någon rad för sig.',
  plane: {
    finding: (better, told) => `${better} av ${told} tjänster ger ett resultat som kan skiljas från slumpen`,
    nothing: 'Resultatet av pengarna kan ännu inte berättas för någon tjänst',
    summary: (better, worse, open) =>
      `Förbättrar: ${better}. Försämrar: ${worse}. Kan inte sägas ännu: ${open}.`,
    about: (outcome, month) => `Vad en period kostar (€) och vad den ger: ${outcome}, månad ${month}`,
    head: {
      persons: (outcome) => `${outcome}: effekt, %-enheter`,
      euros: (outcome) => `${outcome}: effekt, € per månad`,
    },
    price: (euros) => `${euros} / person`,
    source: 'fakturor och enhetspriser, register, jämförda personer',
    howTo: [
      'Varje punkt är en tjänst: till vänster billig, till höger dyr; upptill en tjänst med stor effekt. Det lodräta strecket är effektens 95 %-intervall.',
      'På den streckade linjen kostar en person till lika mycket. Tjänster ovanför linjen når samma sak billigare, de nedanför dyrare.',
      'Effekten är skillnaden mot jämförda personer i den månad som frågas. Tjänster om vilka inget kan sägas ännu står i det gråa bandet vid sitt pris.',
    ],
  },
};
