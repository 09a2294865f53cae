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
  option: 'Alternativ',
  said: (today, proposed, change, interval) =>
    `Nu ${today}, förslag ${proposed}, ändring ${change} (95 % intervall ${interval}).`,
  chance: (finding) => `${finding}, men skillnaden kan vara slump`,
  result: {
    units: {
      EMPLOYED_OPEN: (month) => `personer på den öppna arbetsmarknaden månad ${month}`,
      EMPLOYED: (month) => `personer i arbete månad ${month}`,
      IN_EDUCATION: (month) => `personer i studier månad ${month}`,
      EARNINGS: (month) => `i förvärvsinkomster månad ${month}`,
      MUNICIPAL_SHARE: (month) => `av kommunens andel månad ${month} (mindre är bättre)`,
    },
    axes: { persons: 'personer', euros: '€ i månaden' },
    finding: (change, unit) => `Jämfört med nu skulle förslaget ge ${change} ${unit}`,
    same: 'Förslaget skulle ge samma resultat som nu',
    about: (unit) =>
      `Förväntat resultat, ${unit}: ett års tjänsteperioder tillsammans, jämfört med den vanliga vägen`,
    source: 'tjänsteperioder, kostnadsuppgifter och den matchade jämförelsen',
    better: (share) => `Bättre än nu i ${share} av dragningarna.`,
    betterRow: 'Bättre än nu, andel av dragningarna',
    marginRow: { persons: 'Priset på nästa person, €', euros: 'Priset på nästa euro i månaden, €' },
    howTo: [
      'Punkten är det förväntade resultatet och den breda linjen dess 95 % intervall. Ändringen har en egen skala. Blå: hela intervallet ligger på den bättre sidan av noll. Orange: på den sämre. Grå: skillnaden kan vara slump.',
      'Nu och förslaget visas intill varandra, eftersom båda är uppskattningar. De bygger på samma effekter, så skillnaden mellan dem är säkrare än någondera ensam.',
      'Effekterna är inte exakt kända. Därför dras de 400 gånger efter hur säkra de är. ”Bättre än nu” är andelen dragningar där förslaget vinner över dagens fördelning. 50 % vore som att singla slant.',
    ],
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
    finding: (more, fewer, same) =>
      `Mer pengar än nu skulle ${more} ${more === '1' ? 'tjänst' : 'tjänster'} få, mindre ${fewer}, lika mycket ${same}`,
    about:
      'Tjänstens pengar, euro: nu (bred ljus stapel) och i förslaget (smal mörk). Linjen: förslaget i 95 % av dragningarna.',
    most: (name, change) => `Mest skulle ${name} öka, ${change}.`,
    least: (name, change) => `Mest skulle ${name} minska, ${change}.`,
    source: 'tjänsteperioder, kostnadsuppgifter och den matchade jämförelsen',
    range: (interval) => `i 95 % av dragningarna ${interval}`,
    untold: 'Utan uppskattning',
    nothing: 'Ingen tjänsts pengar kan visas.',
    howTo: [
      'Den breda ljusa stapeln är tjänstens pengar nu och den smala mörka i förslaget. Den tunna linjen är intervallet där tjänstens pengar ligger i 95 % av dragningarna, när den bästa fördelningen söks på nytt varje gång. En lång linje: fördelningen är osäker.',
      '”Får mer i dragningarna” är andelen dragningar där tjänsten får mer än nu. Nära 50 % kan riktningen vara slump.',
      '”Behålls för lärande” (streckad): tjänstens effekt kan inte uppskattas. Det talar inte emot tjänsten, så den behåller en del av sina pengar och det går att lära sig av den.',
      '”En plats till ger” och ”En plats färre ger” i tabellen är gränsens pris: så mycket bättre skulle resultatet bli om tjänstens övre eller nedre gräns gav efter med en plats. Där lönar det sig att förhandla. 0: gränsen hindrar inte.',
    ],
    gains: (share) => `mer än nu i ${share} av dragningarna`,
    atMost: (gain) => `Vid sin övre gräns: en plats till skulle ge ${gain}`,
    atLeast: (gain) => `Vid sin nedre gräns: en plats färre skulle ge ${gain}`,
    effect: { persons: 'Effekt, procentenheter', euros: 'Effekt, € i månaden' },
    columns: {
      service: 'Tjänst',
      cost: '€ / period',
      today: 'Nu',
      proposed: 'Förslag, 95 % av dragningarna',
      change: 'Ändring',
      gains: 'Får mer i dragningarna',
      priceOfMost: 'En plats till ger',
      priceOfLeast: 'En plats färre ger',
      basis: 'Uppskattning',
    },
  },
  standing: { KEPT_FOR_LEARNING: 'Behålls för lärande', LEFT_OUT: 'Inte med' },
  standingWhy: {
    KEPT_FOR_LEARNING:
      'Effekten kan inte uppskattas, och det talar inte emot tjänsten: den behåller en del av sina pengar.',
    LEFT_OUT: 'Varken budgeten eller resultaten innehåller något av den här tjänsten.',
  },
  pooled: 'Typens effekt',
  verdicts: { GREEN: 'Kontrollerna håller', AMBER: 'Läses med försiktighet', REFUSED: 'Inget eget tal' },
  netCost: {
    finding: (change) => `Förslaget skulle ändra kommunens nettokostnad med ${change}`,
    same: 'Kommunens nettokostnad skulle vara densamma',
    about: (month) =>
      `Nettokostnad för kommunen, euro: tjänsternas kostnad minus det som kommunen sparar av sin andel av förmånerna från början till månad ${month}`,
    source: 'tjänsteperioder, kostnadsuppgifter, förmånsuppgifter och den matchade jämförelsen',
    axis: (month) => `euro från början till månad ${month}`,
    notTold: (services) => `Besparingen är okänd, hela kostnaden räknas: ${services}.`,
    howTo: [
      'Punkten är den förväntade kostnaden och den breda linjen dess 95 % intervall. Ändringen har en egen skala. Blå: kommunen skulle betala klart mindre. Orange: klart mer. Grå: skillnaden kan vara slump.',
      'Månadernas osäkerhet läggs ihop försiktigt: intervallet är hellre för brett än för smalt.',
    ],
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
