/** What tried terms would have cost, and what they reward. */
export const tenderFi = {
  title: 'Mitä ehdot olisivat maksaneet',
  tried: (contracts: string, participations: string) =>
    `Kokeiltu ${contracts} sopimukseen, joissa on ${participations} palvelujaksoa.`,
  source: 'palvelujaksot, sopimukset ja työllisyyspalvelujen rekisterit',
  interval:
    'Piste on luku ja jana sen 95 %:n väli: niin paljon luku olisi voinut vaihdella sattumalta sen mukaan, ketkä palveluun tulivat. Jos kaksien ehtojen janat eivät kosketa toisiaan, ero on selvä.',
  quantity: 'Luku',
  untold: 'Ei voi näyttää:',
  said: (name: string, value: string, interval: string) => `${name}: ${value} (95 %:n väli ${interval}).`,
  cost: {
    about: 'Ehtojen kustannus yhteensä ja osittain, euroa',
    nothing: 'Ehtojen kustannusta ei voi kertoa',
    one: (name: string, cost: string) => `${name}: ${cost}`,
    least: (name: string, cost: string) => `Halvin: ${name}, ${cost}. Ero muihin on selvä`,
    tied: (names: string) => `Halvimpia ei voi erottaa toisistaan: ${names}`,
    partial: (name: string, participations: string) =>
      `${name}: mukana vain ${participations} palvelujaksoa, joten kustannusta ei verrata muihin.`,
    pending: (name: string, outcomes: string) => `${name}: tuloksia vielä kesken ${outcomes}.`,
    howTo: [
      'Samat ehdot pannaan jokaiseen sopimukseen sen ensimmäisestä päivästä viimeiseen. Tuottajien oletetaan toimivan niin kuin ne toimivat; toisenlaiset ehdot muuttaisivat sitäkin.',
      'Tulos, jota ei vielä tiedetä, ei maksa vielä mitään.',
    ],
  },
  total: 'Yhteensä',
  shareOf: (component: string) => `${component}, osuus kustannuksesta`,
  pending: 'Tuloksia vielä kesken',
  notPaid: 'ei makseta',
  notTold: 'ei kerrota',
  groups: {
    about: 'Kustannus palvelujaksoa kohti kohderyhmittäin, euroa',
    nothing: 'Kohderyhmien kustannusta ei voi kertoa',
    tied: 'Millään ehdoilla kohderyhmien välillä ei ole selvää eroa',
    apart: (names: string) => `Kohderyhmien välillä on selvä ero: ${names}`,
    said: (name: string, most: string, least: string) => `${name}: eniten ${most}, vähiten ${least}.`,
    same: (name: string, value: string) => `${name}: kaikista yhtä paljon, ${value}.`,
    howTo: [
      'Sama palvelujakso on jokaisessa kohderyhmässä, johon asiakas sen alkaessa kuului. Siksi ryhmiä ei voi laskea yhteen.',
      'Ryhmien luvuissa ei ole sitä, mitä maksetaan sopimuksesta itsestään. Rivillä Kaikki sekin on.',
    ],
  },
  rewards: {
    about: 'Odotettu maksu asiakasta kohti, helpoista ja vaikeista, ja ero, euroa',
    nothing: 'Ei voi kertoa, houkuttelevatko ehdot valikoimaan asiakkaita',
    tied: 'Mitkään ehdot eivät selvästi houkuttele valikoimaan asiakkaita',
    apart: (names: string) => `Selvä houkutus valikoida asiakkaita: ${names}`,
    easy: 'Odotettu maksu helpoista',
    hard: 'Odotettu maksu vaikeista',
    gain: 'Valikoinnista hyötyisi',
    said: (name: string, gain: string, interval: string) =>
      `${name}: valikoinnista hyötyisi ${gain} asiakasta kohti (95 %:n väli ${interval}).`,
    howTo: [
      'Hyöty on helpoimman ja vaikeimman kolmanneksen ero asiakasta kohti, jos tuottaja tekee kaikille saman verran. Yli nollan (oranssi, kun koko väli on yli): ehdot houkuttelevat valikoimaan.',
    ],
  },
  deadweight: {
    about: 'Enintään näin suuri osa tulosten maksuista olisi maksettu ilman palveluakin, prosenttia',
    nothing: 'Ei voi kertoa, paljonko olisi tapahtunut muutenkin',
    one: (name: string, share: string) => `${name}: enintään ${share} olisi tapahtunut muutenkin`,
    least: (name: string, share: string) =>
      `Vähiten olisi tapahtunut muutenkin: ${name}, enintään ${share} tulosten maksuista`,
    tied: (names: string) => `Siinä, mikä olisi tapahtunut muutenkin, ehtoja ei voi erottaa: ${names}`,
    share: 'Olisi tapahtunut muutenkin',
    euros: 'Sama euroina',
    said: (name: string, share: string, euros: string) => `${name}: enintään ${share}, ${euros}.`,
    howTo: [
      'Vertailuhenkilöistä yhtä moni pääsee samaan tulokseen ilman palvelua. Yli 100 %: he pääsevät siihen useammin kuin osallistujat.',
      'Ehdot, jotka eivät maksa tuloksista, eivät ole mukana. Taulukossa on sama euroina.',
    ],
  },
  byContract: (contracts: string) => `Sopimuksittain (${contracts})`,
  notCompared: (outcomes: string) => `Vertailu ei kerro näistä: ${outcomes}.`,
  nothing: 'Rajaukseen ei osu yhtään sopimusta. Poista jokin rajaus.',
  tooMuch: 'Rajauksessa on liikaa palvelujaksoja. Rajaa aluetta, palvelua tai aikaa.',
  denied: 'Hankintojen luvut näkyvät vain johdolle.',
};

export type TenderTexts = typeof tenderFi;
