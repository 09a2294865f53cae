import type { BudgetArgument, BudgetStanding, Outcome, Verdict } from '../api/generated/documents';
import type { BudgetNumber, Goal } from '../state/budget';

export const budgetFi = {
  title: 'Budjetti',
  lead: 'Mitä rahalla saa, jos sen jakaa palveluille toisin?',
  choices: 'Mitä kysytään',
  labels: {
    euros: 'Budjetti',
    least: 'Palvelu saa vähintään',
    most: 'Palvelu saa enintään',
    learning: 'Oppimiseen jätetään',
    horizon: 'Tulosta katsotaan',
  } as Record<BudgetNumber, string>,
  hints: {
    euros: 'niille palveluille, jotka jakavat rahan',
    least: 'prosenttia nykyisestä määrästään',
    most: 'prosenttia nykyisestä määrästään',
    learning: 'prosenttia nykyisestä, jos vaikutusta ei voi arvioida',
    horizon: 'kuukautta palvelun alusta',
  } as Record<BudgetNumber, string>,
  units: { euros: '€', least: '%', most: '%', learning: '%', horizon: 'kk' } as Record<BudgetNumber, string>,
  todayIs: (euros: string) => `nyt ${euros}`,
  slider: (label: string) => `${label}, liukusäädin`,
  outcome: 'Mitä rahalla tavoitellaan',
  outcomes: {
    EMPLOYED_OPEN: 'Työ avoimilla työmarkkinoilla',
    EMPLOYED: 'Työ, myös tuettu',
    IN_EDUCATION: 'Opiskelu',
    EARNINGS: 'Ansiotulot',
    MUNICIPAL_SHARE: 'Kunnan osuus etuuksista',
  } as Record<Outcome, string>,
  goals: 'Mitä varten palvelut ovat',
  goalsHint: 'Vain näiden palvelut jakavat rahan keskenään.',
  goalNames: {
    employment: 'Työllistyminen',
    education: 'Koulutus',
    employability: 'Työllistymisvalmiudet',
    language: 'Kielitaito ja kotoutuminen',
  } as Record<Goal, string>,
  reset: 'Palauta nykyinen budjetti ja tavalliset rajat',
  period: (from: string, to: string) =>
    `Määrät ja kustannukset: ${from} – ${to} päättyneet palvelujaksot. Budjetti on yhtä pitkälle ajalle.`,
  today: 'Nyt',
  proposed: 'Ehdotus',
  change: 'Muutos',
  result: {
    title: 'Odotettu tulos',
    units: {
      EMPLOYED_OPEN: (month: string) => `henkilöä avoimilla työmarkkinoilla ${month}. kuukautena`,
      EMPLOYED: (month: string) => `henkilöä työssä ${month}. kuukautena`,
      IN_EDUCATION: (month: string) => `henkilöä opiskelemassa ${month}. kuukautena`,
      EARNINGS: (month: string) => `ansiotuloja ${month}. kuukautena`,
      MUNICIPAL_SHARE: (month: string) => `kunnan osuutta ${month}. kuukautena (pienempi on parempi)`,
    } as Record<Outcome, (month: string) => string>,
    against: 'verrattuna tavanomaiseen polkuun, kaikki vuoden palvelujaksot yhteensä',
    summary: (change: string, unit: string, interval: string) =>
      `Ehdotus toisi nykyiseen verrattuna ${change} ${unit} (95 %:n väli ${interval}).`,
    better: (share: string) => `Parempi kuin nyt ${share} arvonnoista.`,
    coin: '50 % olisi arpapeliä.',
    margin: 'Mitä seuraava euro ostaa',
    marginalCost: {
      persons: (euros: string) => `${euros} / henkilö`,
      euros: (euros: string) => `${euros} / euro kuukaudessa`,
    },
    marginalCostNote: {
      persons:
        'Yhden henkilön lisäyksen hinta rajalla. Rajalla saa vähemmän kuin keskimäärin, sillä paras ostetaan ensin.',
      euros:
        'Yhden kuukausieuron hinta rajalla. Rajalla saa vähemmän kuin keskimäärin, sillä paras ostetaan ensin.',
    },
    nothingMore: 'Ei mitään',
    nothingMoreNote: 'Näissä rajoissa lisäraha ei tuo enempää: jokaisella palvelulla on jo enimmäismääränsä.',
  },
  services: {
    title: 'Rahat palveluittain',
    lead: 'Vaakaviiva kertoo, missä ehdotus on 95 %:ssa arvonnoista, joissa vaikutukset vaihtelevat sen mukaan, miten varmoja ne ovat.',
    summary: (more: string, fewer: string, same: string) =>
      `Enemmän rahaa kuin nyt: ${more} palvelua. Vähemmän: ${fewer}. Saman verran: ${same}.`,
    whisker: '95 % arvonnoista',
    gains: (share: string) => `enemmän kuin nyt ${share} arvonnoista`,
    atMost: (gain: string) => `Enimmäismäärässään: yksi paikka lisää toisi ${gain}`,
    atLeast: (gain: string) => `Vähimmäismäärässään: yksi paikka vähemmän toisi ${gain}`,
    effect: { persons: 'Vaikutus, prosenttiyksikköä', euros: 'Vaikutus, € kuukaudessa' },
    columns: {
      service: 'Palvelu',
      cost: '€ / jakso',
      today: 'Nyt',
      proposed: 'Ehdotus',
      change: 'Muutos',
      interval: '95 % arvonnoista',
      gains: 'Saa enemmän',
      priceOfMost: 'Paikka lisää toisi',
      priceOfLeast: 'Paikka pois toisi',
    },
    participations: (count: string) => `${count} jaksoa`,
  },
  standing: {
    KEPT_FOR_LEARNING: 'Jätetty oppimiseen',
    LEFT_OUT: 'Ei mukana',
  } as Record<Exclude<BudgetStanding, 'ESTIMATED'>, string>,
  standingWhy: {
    KEPT_FOR_LEARNING:
      'Vaikutusta ei voi arvioida, eikä se ole näyttöä palvelua vastaan: palvelu pitää osan rahastaan.',
    LEFT_OUT: 'Budjetissa ja tuloksissa ei ole mitään tästä palvelusta.',
  } as Record<Exclude<BudgetStanding, 'ESTIMATED'>, string>,
  pooled: 'Tyypin vaikutus',
  pooledWhy: 'Palvelun omaa vaikutusta ei voi kertoa. Luku on koko palvelutyypin.',
  verdicts: {
    GREEN: 'Tarkistukset pitävät',
    AMBER: 'Luettava varoen',
    REFUSED: 'Omaa lukua ei ole',
  } as Record<Verdict, string>,
  netCost: {
    title: 'Nettokustannus kunnalle',
    lead: (month: string) =>
      `Palvelujen kustannus, josta on vähennetty kunnan säästämä osuus etuuksista alusta ${month}. kuukauteen.`,
    notTold: (services: string) => `Säästöä ei tunneta, kustannus on mukana kokonaan: ${services}.`,
    summary: (change: string, interval: string) => `Muutos ${change} (95 %:n väli ${interval}).`,
  },
  conflict: {
    title: 'Näitä ei voi pitää yhtä aikaa',
    lead: 'Yhdestä on annettava periksi:',
    limits: {
      BUDGET: (value: string) => `Budjetti on ${value}: nosta sitä.`,
      LEAST_SHARE: (value: string) => `Palvelu saa vähintään ${value} nykyisestä: laske osuutta.`,
      MOST_SHARE: (value: string) => `Palvelu saa enintään ${value} nykyisestä: nosta osuutta.`,
      LEARNING_SHARE: (value: string) => `Oppimiseen jätetään ${value} nykyisestä: laske osuutta.`,
      VOLUMES: (value: string) => `Palvelulle on annettu oma raja (${value}).`,
    } as Record<BudgetArgument, (value: string) => string>,
    leastBudget: (euros: string) => `Muut rajat vaativat vähintään ${euros}.`,
    setBudget: (euros: string) => `Aseta budjetiksi ${euros}`,
    noBudget: 'Mikään budjetti ei riitä: muutkin rajat ovat ristiriidassa.',
  },
  nothing: {
    title: 'Ei palvelua, jolle jakaa rahaa',
    text: 'Yhdenkään palvelun määrää ja kustannusta ei voi kertoa näillä valinnoilla. Valitse toinen tavoite tai poista rajauksia.',
  },
  caution:
    'Laskelma luvuista, ei päätös: yksi paikka lisää maksaa ja vaikuttaa kuten keskimääräinen, eivätkä palvelut vaikuta toisiinsa.',
};

export type BudgetTexts = typeof budgetFi;
