import type { SpendingBy } from '../api/generated/documents';

export const spendingFi = {
  finding: (year: string, spent: string, share: string) =>
    `Vuonna ${year} on käytetty ${spent}, ${share} budjetista`,
  noShare: (year: string, spent: string) => `Vuonna ${year} on käytetty ${spent}`,
  hidden: (year: string) => `Vuoden ${year} menoja ei voi kertoa`,
  summary: (over: string, known: string) => `Budjetti ylittyy: ${over} / ${known}.`,
  soFar: (year: string, months: string) => `Vuodesta ${year} on kulunut ${months} kuukautta 12:sta.`,
  noBudgets:
    'Budjetteja ei ole jaettu palveluntuottajille eikä kohderyhmille, tai niitä ei ole annettu: vain menot kerrotaan.',
  nothing: 'Menoja ja budjetteja ei ole näillä valinnoilla.',
  about: 'Menot ja budjetti (€): täytetty palkki on käytetty, kehys on budjetti',
  source: 'laskut ja yksikköhinnat, alueiden budjetit',
  howTo: [
    'Kehys on raha, jonka alueet ovat varanneet vuodeksi. Täytetty palkki on vuoden aikana alkaneiden palvelujaksojen kustannus. Oranssi palkki ylittää budjetin, ja prosentti kertoo, kuinka suuri osa budjetista on käytetty.',
    'Jakson kustannus luetaan sille vuodelle, jona jakso alkaa, myös silloin kun jakso jatkuu seuraavana vuonna. Siksi luku ei ole sama kuin kirjanpidon toteuma.',
    'Kesken olevan vuoden menot ovat tähän asti alkaneista jaksoista, ja niiden kustannus kasvaa vielä. Budjetin käyttö ei kerro, toimiiko palvelu: sen kertoo vaikutus.',
  ],
  by: 'Menot',
  bys: {
    SERVICE_TYPE: 'Palvelulajeittain',
    SERVICE: 'Palveluittain',
    DELIVERY: 'Järjestämistavoittain',
    AREA: 'Alueittain',
  } as Record<SpendingBy, string>,
  heads: {
    SERVICE_TYPE: 'Palvelulaji',
    SERVICE: 'Palvelu',
    DELIVERY: 'Järjestämistapa',
    AREA: 'Alue',
  } as Record<SpendingBy, string>,
  year: 'Vuosi',
  spent: 'Käytetty',
  budget: 'Budjetti',
  used: 'Budjetista käytetty',
  whole: 'Yhteensä',
  noBudget: 'ei budjettia',
  untold: 'Näiden menoja ei kerrota',
  noneTold: 'Yhdenkään rivin menoja ei voi kertoa erikseen.',
  plane: {
    finding: (better: string, told: string) =>
      `${better} / ${told} palvelusta tuo tulosta, jonka voi erottaa sattumasta`,
    nothing: 'Yhdenkään palvelun tulosta ei voi vielä kertoa tällä rahalla',
    summary: (better: string, worse: string, open: string) =>
      `Parantaa: ${better}. Heikentää: ${worse}. Ei voi vielä sanoa: ${open}.`,
    about: (outcome: string, month: string) =>
      `Mitä yksi jakso maksaa (€) ja mitä se tuo: ${outcome}, ${month}. kuukausi`,
    head: {
      persons: (outcome: string) => `${outcome}: vaikutus, %-yks.`,
      euros: (outcome: string) => `${outcome}: vaikutus, € kuukaudessa`,
    },
    price: (euros: string) => `${euros} / henkilö`,
    source: 'laskut ja yksikköhinnat, rekisterit, verrokit',
    howTo: [
      'Jokainen piste on palvelu: vasemmalla edullinen, oikealla kallis; ylhäällä palvelu, joka vaikuttaa paljon. Pystyviiva on vaikutuksen 95 %:n väli.',
      'Katkoviivalla yksi lisätty henkilö maksaa yhtä paljon. Viivan yläpuolella olevat palvelut saavat saman aikaan halvemmalla, alapuolella olevat kalliimmalla.',
      'Vaikutus on kysytyn kuukauden ero verrokkeihin. Palvelut, joista ei voi vielä sanoa, ovat harmaassa kaistassa hintansa kohdalla.',
    ],
  },
};

export type SpendingTexts = typeof spendingFi;
