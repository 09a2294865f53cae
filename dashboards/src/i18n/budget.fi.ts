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
  option: 'Vaihtoehto',
  said: (today: string, proposed: string, change: string, interval: string) =>
    `Nyt ${today}, ehdotus ${proposed}, muutos ${change} (95 %:n väli ${interval}).`,
  chance: (finding: string) => `${finding}, mutta ero voi olla sattumaa`,
  result: {
    units: {
      EMPLOYED_OPEN: (month: string) => `henkilöä avoimilla työmarkkinoilla ${month}. kuukautena`,
      EMPLOYED: (month: string) => `henkilöä työssä ${month}. kuukautena`,
      IN_EDUCATION: (month: string) => `henkilöä opiskelemassa ${month}. kuukautena`,
      EARNINGS: (month: string) => `ansiotuloja ${month}. kuukautena`,
      MUNICIPAL_SHARE: (month: string) => `kunnan osuutta ${month}. kuukautena (pienempi on parempi)`,
    } as Record<Outcome, (month: string) => string>,
    axes: { persons: 'henkilöä', euros: '€ kuukaudessa' },
    finding: (change: string, unit: string) => `Ehdotus toisi nykyiseen verrattuna ${change} ${unit}`,
    same: 'Ehdotus toisi saman tuloksen kuin nyt',
    about: (unit: string) =>
      `Odotettu tulos, ${unit}: vuoden palvelujaksot yhteensä, verrattuna tavanomaiseen polkuun`,
    source: 'palvelujaksot, kustannustiedot ja verrokkivertailu',
    better: (share: string) => `Parempi kuin nyt ${share} arvonnoista.`,
    betterRow: 'Parempi kuin nyt, osuus arvonnoista',
    marginRow: { persons: 'Seuraavan henkilön hinta, €', euros: 'Seuraavan kuukausieuron hinta, €' },
    howTo: [
      'Piste on odotettu tulos ja leveä viiva sen 95 %:n väli. Muutoksella on oma asteikkonsa. Sininen: koko väli on nollan paremmalla puolella. Oranssi: huonommalla. Harmaa: ero voi olla sattumaa.',
      'Nyt ja ehdotus näytetään vierekkäin, koska kumpikin on arvio. Ne perustuvat samoihin vaikutuksiin, joten niiden ero tunnetaan tarkemmin kuin kumpikaan yksin.',
      'Vaikutuksia ei tunneta tarkasti. Siksi ne arvotaan 400 kertaa sen mukaan, miten varmoja ne ovat. ”Parempi kuin nyt” on niiden arvontojen osuus, joissa ehdotus voittaa nykyisen jaon. 50 % olisi kuin kolikon heitto.',
    ],
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
    finding: (more: string, fewer: string, same: string) =>
      `Enemmän rahaa kuin nyt saisi ${more} ${more === '1' ? 'palvelu' : 'palvelua'}, vähemmän ${fewer}, saman verran ${same}`,
    about:
      'Palvelun rahat, euroa: nyt (leveä vaalea palkki) ja ehdotuksessa (kapea tumma). Viiva: ehdotus 95 %:ssa arvonnoista.',
    most: (name: string, change: string) => `Eniten lisää saisi ${name}, ${change}.`,
    least: (name: string, change: string) => `Eniten vähenisi ${name}, ${change}.`,
    source: 'palvelujaksot, kustannustiedot ja verrokkivertailu',
    range: (interval: string) => `95 %:ssa arvonnoista ${interval}`,
    untold: 'Ilman arviota',
    nothing: 'Yhdenkään palvelun rahoja ei voi näyttää.',
    howTo: [
      'Leveä vaalea palkki on palvelun raha nyt ja kapea tumma palkki ehdotuksessa. Ohut viiva on väli, jolla palvelun raha on 95 %:ssa arvonnoista, kun paras jako etsitään joka kerta uudelleen. Pitkä viiva: jako on epävarma.',
      '”Saa enemmän arvonnoissa” on niiden arvontojen osuus, joissa palvelu saa enemmän kuin nyt. Lähellä 50 %:a suunta voi olla sattumaa.',
      '”Jätetty oppimiseen” (katkoviiva): palvelun vaikutusta ei voi arvioida. Se ei ole näyttöä palvelua vastaan, joten palvelu pitää osan rahastaan, ja siitä voidaan oppia.',
      '”Paikka lisää toisi” ja ”Paikka pois toisi” taulukossa ovat rajan hinta: näin paljon tulos paranisi, jos palvelun ylä- tai alaraja joustaisi yhdellä paikalla. Siinä kannattaa neuvotella. 0: raja ei estä.',
    ],
    gains: (share: string) => `enemmän kuin nyt ${share} arvonnoista`,
    atMost: (gain: string) => `Enimmäismäärässään: yksi paikka lisää toisi ${gain}`,
    atLeast: (gain: string) => `Vähimmäismäärässään: yksi paikka vähemmän toisi ${gain}`,
    effect: { persons: 'Vaikutus, prosenttiyksikköä', euros: 'Vaikutus, € kuukaudessa' },
    columns: {
      service: 'Palvelu',
      cost: '€ / jakso',
      today: 'Nyt',
      proposed: 'Ehdotus, 95 % arvonnoista',
      change: 'Muutos',
      gains: 'Saa enemmän arvonnoissa',
      priceOfMost: 'Paikka lisää toisi',
      priceOfLeast: 'Paikka pois toisi',
      basis: 'Arvio',
    },
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
  verdicts: {
    GREEN: 'Tarkistukset pitävät',
    AMBER: 'Luettava varoen',
    REFUSED: 'Omaa lukua ei ole',
  } as Record<Verdict, string>,
  netCost: {
    finding: (change: string) => `Ehdotus muuttaisi kunnan nettokustannusta ${change}`,
    same: 'Kunnan nettokustannus pysyisi samana',
    about: (month: string) =>
      `Nettokustannus kunnalle, euroa: palvelujen kustannus, josta on vähennetty kunnan säästämä osuus etuuksista alusta ${month}. kuukauteen`,
    source: 'palvelujaksot, kustannustiedot, etuustiedot ja verrokkivertailu',
    axis: (month: string) => `euroa alusta ${month}. kuukauteen`,
    notTold: (services: string) => `Säästöä ei tunneta, kustannus on mukana kokonaan: ${services}.`,
    howTo: [
      'Piste on odotettu kustannus ja leveä viiva sen 95 %:n väli. Muutoksella on oma asteikkonsa. Sininen: kunta maksaisi selvästi vähemmän. Oranssi: selvästi enemmän. Harmaa: ero voi olla sattumaa.',
      'Kuukausien epävarmuus lasketaan yhteen varovasti: väli on ennemmin liian leveä kuin liian kapea.',
    ],
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
