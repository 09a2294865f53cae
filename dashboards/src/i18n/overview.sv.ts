import type { Dictionary } from './fi';

export const overviewSv: Dictionary['overview'] = {
  title: 'Översikt',
  lead: 'Hur går det för tjänsterna, och vad har förändrats?',
  strip: {
    effect: 'Effekt på sysselsättningen 12 mån.',
    effectNote: 'på öppna arbetsmarknaden, jämfört med liknande arbetslösa',
    persons: 'personer',
    trend: 'Per kvartal',
  },
  verdict: {
    title: 'I korthet',
    good: 'Det här fungerar',
    bad: 'Det här kräver uppmärksamhet',
    open: 'Det här vet man inte ännu',
    better: (count) =>
      count === 1
        ? 'tjänst förbättrar säkert det den är till för'
        : 'tjänster förbättrar säkert det de är till för',
    noneBetter: 'Ingen tjänst har säkert en positiv effekt.',
    worse: (count) =>
      count === 1
        ? 'tjänst har säkert sämre resultat än jämförelsepersonerna'
        : 'tjänster har säkert sämre resultat än jämförelsepersonerna',
    noneWorse: 'Ingen tjänst har säkert en negativ effekt.',
    undecided: (count) =>
      count === 1 ? 'tjänst kan man inte säga något om ännu' : 'tjänster kan man inte säga något om ännu',
    noneUndecided: 'Riktningen av varje tjänsts effekt är säker.',
    passed: (count) => (count === 1 ? 'mål har säkert överträffats' : 'mål har säkert överträffats'),
    missed: (count) => (count === 1 ? 'mål har säkert inte nåtts' : 'mål har säkert inte nåtts'),
    elsewhere: (count) =>
      `${count === 1 ? 'tjänst har' : 'tjänster har'} ett annat mål än arbete eller utbildning: se klienternas förändring`,
    pairs: (share) =>
      `av perioderna har klienten svarat både i början och i slutet: förändringen gäller bara dem (${share})`,
    immature: (month) => `Registeruppgifterna kompletteras ännu: ${month} och senare månader.`,
    more: (count) => `och ${count} till`,
    note: '”Säkert” betyder att hela 95 %-intervallet ligger på samma sida om noll. Effekt = skillnaden mot liknande arbetslösa som inte då började i tjänsten.',
  },
  bands: {
    finding: (share) => `Efter ett år är ${share} på den öppna arbetsmarknaden`,
    findingNone: 'Var människor är efter att tjänsten började',
    about: 'Andel av perioderna månad för månad från tjänstens början, %',
    source: 'register över sysselsättning, inkomster och studier',
    howTo: [
      'Ett lodrätt snitt i en månad är alla vars situation är känd: längst ned de som är på den öppna arbetsmarknaden, överst de som lämnat registret av okänd orsak.',
      'Den streckade linjen visar hur många av jämförelsepersonerna som samtidigt var på den öppna arbetsmarknaden. Den ritas bara för månader vars jämförelse klarar alla kontroller.',
      'Månaderna räknas från tjänstens början, så de senare månaderna gäller bara perioder som började tidigare.',
    ],
    month: 'Månad från början',
    months: 'månader från tjänstens början',
    summary: (open, unemployed) =>
      `Efter 12 månader är ${open} på den öppna arbetsmarknaden och ${unemployed} arbetslösa utan tjänst.`,
    noPeers: (reason) => `Jämförelsepersonernas linje ritas inte: ${reason}`,
    peers: 'Jämförelse: öppna',
    peersColumn: 'Jämförelsepersoner på öppna arbetsmarknaden',
    nothing: 'Det finns inga siffror som kan visas i bilden.',
    names: {
      OPEN_FULL_TIME: 'Öppna, heltid',
      OPEN_PART_TIME: 'Öppna, deltid',
      SUPPORTED: 'Arbete med stöd',
      EDUCATION: 'Utbildning',
      IN_SERVICE: 'I tjänst',
      UNEMPLOYED: 'Arbetslös',
      OUTSIDE: 'Utanför arbetskraften',
      LEFT_REGISTER: 'Lämnat, ingen uppgift',
      NOT_OBSERVED: 'Inte observerad',
      NOT_YET: 'Inte ännu',
    },
  },
  change: {
    finding: (better, all) =>
      `Fler har säkert fått det bättre än sämre i ${better} tjänster (sammanlagt ${all})`,
    about: 'Andel av svarsparen som tillförlitligt fått det sämre och bättre, %; de största tjänsterna',
    source: 'klientens egen bedömning i början och i slutet (förändringsmätaren)',
    howTo: [
      'Åt höger: klienter vars egen bedömning blev bättre mer än mätarens osäkerhet förklarar. Åt vänster: de vars bedömning blev lika tydligt sämre. Resten är oförändrade.',
      'Den tunna linjen i stapelns ände är 95 %-intervallet. Svarspar visar för hur stor del av perioderna det finns svar både i början och i slutet: ju mindre andel, desto försiktigare ska stapeln läsas.',
      'Förändring från början till slut är ingen effekt: många kunde må bättre också utan tjänsten.',
    ],
    service: 'Tjänst',
    worsened: 'Sämre',
    unchanged: 'Oförändrad',
    improved: 'Bättre',
    pairs: 'Svarspar',
    pairsAt: (share) => `par ${share}`,
    summary: (service, improved, worsened) =>
      `I den största tjänsten (${service}) fick ${improved} det tillförlitligt bättre och ${worsened} sämre. Förändringen berättar ännu inte om effekt.`,
    nothing: 'Ingen tjänst har en förändring som kan visas.',
    all: (count) => `Alla ${count} tjänster`,
  },
  money: {
    finding: (count) =>
      count === 0
        ? 'För ingen tjänst kan man ännu säga vad pengarna ger'
        : `För ${count} tjänster vet man vad pengarna ger`,
    about: 'Kostnad per period (€) och resultat enligt tjänstens eget mål',
    source: 'fakturor och enhetspriser, register, förändringsmätaren',
    howTo: [
      'Varje punkt är en tjänst: till höger dyr, till vänster billig; uppåt bättre resultat. En tjänst jämförs bara med dem som har samma mål.',
      'Det lodräta strecket är resultatets 95 %-intervall. Om det går över noll kan resultatet inte skiljas från slump: tjänsten står då i det grå bandet, vid sitt pris.',
      'I bilderna om arbete och utbildning är resultatet effekten jämfört med jämförelsepersonerna efter 12 månader. I bilderna om arbetslivsfärdigheter och språk är det klienternas egen förändring, som inte ensam berättar om effekt.',
    ],
    cost: '€ per period',
    goals: {
      employment: 'Mål arbete: effekt på öppna arbetsmarknaden 12 mån., %-enheter',
      education: 'Mål utbildning: effekt på studier 12 mån., %-enheter',
      employability: 'Mål arbetslivsfärdigheter: mätarens förändring, poäng',
      language: 'Mål språk: mätarens förändring, poäng',
    },
    goalNames: {
      employment: 'arbete',
      education: 'utbildning',
      employability: 'arbetslivsfärdigheter',
      language: 'språk',
    },
    open: 'i det grå bandet: kan inte sägas ännu',
    service: 'Tjänst',
    goal: 'Mål',
    result: 'Resultat',
    resultIs: 'Resultatet är',
    effectWork: 'effekt på arbete',
    effectEducation: 'effekt på utbildning',
    change: 'mätarens förändring',
    costColumn: '€ / period',
    standing: 'Slutsats',
    standings: {
      better: 'förbättrar',
      worse: 'försämrar',
      open: 'kan inte sägas ännu',
      change: 'förändring, ingen slutsats om effekt',
    },
    summary: (better, worse, open) =>
      `Effekten är säkert positiv i ${better} tjänster och negativ i ${worse}; om ${open} kan man inte säga något ännu. För tjänster med andra mål visas bara klienternas förändring.`,
    nothing: 'Ingen tjänst har en kostnad som kan visas.',
  },
  targets: {
    finding: (missed, all) =>
      missed === 0
        ? 'Inget mål har säkert missats'
        : `${missed} mål har säkert inte nåtts (sammanlagt ${all})`,
    about: 'Mål som säkert inte nåtts: utfall, dess 95 %-intervall och målet',
    source: 'mål som området har satt och deras utfall',
    howTo: [
      'Punkten är utfallet och den breda linjen dess 95 %-intervall; det lodräta strecket är målet. Ett mål har säkert inte nåtts när hela intervallet ligger på fel sida om det.',
      'I tabellen finns alla mål, också de som man ännu inte kan säga något om.',
    ],
    none: 'Inga mål har satts, eller inget av dem gäller urvalet.',
    summary: (missed, passed, open) =>
      `Säkert missade ${missed}, säkert överträffade ${passed}; om ${open} mål kan man inte säga något ännu.`,
    of: 'Målet gäller',
    everything: 'Alla tjänster',
    metric: 'Vad som mäts',
    horizon: (months) => `${months} mån.`,
    reached: 'Utfall',
    target: 'Mål',
    difference: 'Skillnad',
    more: (count) => `Dessutom ${count} till; de finns i tabellen.`,
  },
  fresh: {
    title: 'Hur färska uppgifterna är',
    dataTo: (month) => `Registeruppgifterna når till ${month}.`,
    none: 'Registeruppgifter har inte lästs in.',
    immature: (month) =>
      `Månaderna från och med ${month} kompletteras ännu, eftersom uppgifter kommer i efterhand.`,
    mature: 'Alla månader är färdiga.',
    study: (moment) => `Jämförelsen gjordes ${moment}.`,
    noStudy: 'Jämförelsen är inte gjord ännu: effekter visas inte.',
    more: 'Materialets kvalitet',
  },
};
