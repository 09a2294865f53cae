import type { BudgetTexts } from './budget.fi';

export const budgetSv: BudgetTexts = {
  title: 'Budget',
  lead: 'Vad ger pengarna om de fördelas på ett annat sätt mellan tjänsterna?',
  choices: 'Vad som frågas',
  labels: {
    euros: 'Budget',
    least: 'En tjänst får minst',
    most: 'En tjänst får högst',
    learning: 'Behålls för lärande',
    horizon: 'Resultatet ses',
  },
  hints: {
    euros: 'för de tjänster som delar på pengarna',
    least: 'procent av sin nuvarande volym',
    most: 'procent av sin nuvarande volym',
    learning: 'procent av nuläget, om effekten inte kan uppskattas',
    horizon: 'månader från tjänstens början',
  },
  units: { euros: '€', least: '%', most: '%', learning: '%', horizon: 'mån' },
  todayIs: (euros) => `nu ${euros}`,
  slider: (label) => `${label}, reglage`,
  outcome: 'Vad pengarna ska förändra',
  outcomes: {
    EMPLOYED_OPEN: 'Arbete på den öppna arbetsmarknaden',
    EMPLOYED: 'Arbete, även med stöd',
    IN_EDUCATION: 'Studier',
    EARNINGS: 'Förvärvsinkomster',
    MUNICIPAL_SHARE: 'Kommunens andel av förmåner',
  },
  goals: 'Vad tjänsterna är till för',
  goalsHint: 'Bara tjänster för dessa delar på pengarna.',
  goalNames: {
    employment: 'Sysselsättning',
    education: 'Utbildning',
    employability: 'Anställbarhet',
    language: 'Språkkunskaper och integration',
  },
  reset: 'Tillbaka till nuvarande budget och vanliga gränser',
  period: (from, to) =>
    `Volymer och kostnader: tjänsteperioder som avslutats ${from} – ${to}. Budgeten gäller en lika lång tid.`,
  today: 'Nu',
  proposed: 'Förslag',
  change: 'Ändring',
  result: {
    title: 'Förväntat resultat',
    units: {
      EMPLOYED_OPEN: (month) => `personer på den öppna arbetsmarknaden månad ${month}`,
      EMPLOYED: (month) => `personer i arbete månad ${month}`,
      IN_EDUCATION: (month) => `personer i studier månad ${month}`,
      EARNINGS: (month) => `i förvärvsinkomster månad ${month}`,
      MUNICIPAL_SHARE: (month) => `av kommunens andel månad ${month} (mindre är bättre)`,
    },
    against: 'jämfört med den vanliga vägen, ett års alla tjänsteperioder tillsammans',
    summary: (change, unit, interval) =>
      `Jämfört med nu skulle förslaget ge ${change} ${unit} (95 % intervall ${interval}).`,
    better: (share) => `Bättre än nu i ${share} av dragningarna.`,
    coin: '50 % vore som att singla slant.',
    margin: 'Vad nästa euro ger',
    marginalCost: {
      persons: (euros) => `${euros} per person`,
      euros: (euros) => `${euros} per euro i månaden`,
    },
    marginalCostNote: {
      persons:
        'Priset på en person till på marginalen. Nästa euro ger mindre än den genomsnittliga, för det bästa köps först.',
      euros:
        'Priset på en euro i månaden på marginalen. Nästa euro ger mindre än den genomsnittliga, för det bästa köps först.',
    },
    nothingMore: 'Ingenting',
    nothingMoreNote: 'Inom dessa gränser ger mer pengar inte mer: varje tjänst har redan sin största volym.',
  },
  services: {
    title: 'Pengar per tjänst',
    lead: 'Den smala linjen visar var förslaget ligger i 95 % av dragningarna, där effekterna varierar efter hur säkra de är.',
    summary: (more, fewer, same) =>
      `Mer pengar än nu: ${more} tjänster. Mindre: ${fewer}. Lika mycket: ${same}.`,
    whisker: '95 % av dragningarna',
    gains: (share) => `mer än nu i ${share} av dragningarna`,
    atMost: (gain) => `Vid sin övre gräns: en plats till skulle ge ${gain}`,
    atLeast: (gain) => `Vid sin nedre gräns: en plats färre skulle ge ${gain}`,
    effect: { persons: 'Effekt, procentenheter', euros: 'Effekt, € i månaden' },
    columns: {
      service: 'Tjänst',
      cost: '€ / period',
      today: 'Nu',
      proposed: 'Förslag',
      change: 'Ändring',
      interval: '95 % av dragningarna',
      gains: 'Får mer',
      priceOfMost: 'En plats till ger',
      priceOfLeast: 'En plats färre ger',
    },
    participations: (count) => `${count} perioder`,
  },
  standing: { KEPT_FOR_LEARNING: 'Behålls för lärande', LEFT_OUT: 'Inte med' },
  standingWhy: {
    KEPT_FOR_LEARNING:
      'Effekten kan inte uppskattas, och det talar inte emot tjänsten: den behåller en del av sina pengar.',
    LEFT_OUT: 'Varken budgeten eller resultaten innehåller något av den här tjänsten.',
  },
  pooled: 'Typens effekt',
  pooledWhy: 'Tjänstens egen effekt kan inte anges. Talet gäller hela tjänstetypen.',
  verdicts: { GREEN: 'Kontrollerna håller', AMBER: 'Läses med försiktighet', REFUSED: 'Inget eget tal' },
  netCost: {
    title: 'Nettokostnad för kommunen',
    lead: (month) =>
      `Tjänsternas kostnad minus det som kommunen sparar av sin andel av förmånerna från början till månad ${month}.`,
    notTold: (services) => `Besparingen är okänd, hela kostnaden räknas: ${services}.`,
    summary: (change, interval) => `Ändring ${change} (95 % intervall ${interval}).`,
  },
  conflict: {
    title: 'Dessa kan inte hållas samtidigt',
    lead: 'En av dem måste ge vika:',
    limits: {
      BUDGET: (value) => `Budgeten är ${value}: höj den.`,
      LEAST_SHARE: (value) => `En tjänst får minst ${value} av nuläget: sänk andelen.`,
      MOST_SHARE: (value) => `En tjänst får högst ${value} av nuläget: höj andelen.`,
      LEARNING_SHARE: (value) => `${value} av nuläget behålls för lärande: sänk andelen.`,
      VOLUMES: (value) => `En tjänst har en egen gräns (${value}).`,
    },
    leastBudget: (euros) => `De andra gränserna kräver minst ${euros}.`,
    setBudget: (euros) => `Sätt budgeten till ${euros}`,
    noBudget: 'Ingen budget räcker: också de andra gränserna motsäger varandra.',
  },
  nothing: {
    title: 'Ingen tjänst att ge pengar till',
    text: 'Ingen tjänsts volym och kostnad kan anges med dessa val. Välj ett annat mål eller ta bort avgränsningar.',
  },
  caution:
    'En räkning på tal, inget beslut: en plats till kostar och förändrar lika mycket som den genomsnittliga, och tjänsterna påverkar inte varandra.',
};
