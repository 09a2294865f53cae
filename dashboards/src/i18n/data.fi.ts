import { rejectionReasonsFi } from './rejectionReasons.fi';

export const dataFi = {
  title: 'Aineisto',
  lead: 'Voiko lukuihin luottaa?',
  source: 'aineistotiedostot ja niiden vastaanotto',
  standing: { fine: 'Kunnossa', care: 'Huomaa', untold: 'Ei tiedossa' },
  facts: {
    title: 'Lyhyesti',
    registers: 'Rekisterit',
    registersWhole: (month: string) =>
      `Rekisteritiedot ulottuvat asti: ${month}. Kaikki kuukaudet ovat valmiita.`,
    registersPartly: (month: string, from: string) =>
      `Rekisteritiedot ulottuvat asti: ${month}. Uusimmat kuukaudet voivat vielä muuttua, ensimmäisenä ${from}.`,
    noRegisters: 'Rekisteritietoja ei ole vielä tuotu.',
    feeds: 'Tuoreus',
    oldest: (feed: string, days: string) =>
      `Vanhin aineisto on ${feed}: uusin tieto on ${days} päivän takaa.`,
    noFeeds: 'Aineistoja ei ole vielä tuotu.',
    accepted: 'Hylätyt tietueet',
    rejected: (rejected: string, read: string, share: string, waiting: string) =>
      `${read} tietueesta hylättiin ${rejected} (${share}). Lisäksi ${waiting} odottaa tietoa, johon se viittaa.`,
    notForRole: 'Hylätyt tietueet näkyvät analyytikolle ja ylläpidolle.',
    comparison: 'Vertailu',
    noComparison: 'Vertailua ei ole tehty, tai osallistujia on liian vähän.',
    compared: (moment: string, fine: number, care: number, refused: number) =>
      `Tehty ${moment}. Tarkastukset läpäisi ${fine} palvelutyyppiä, varauksin ${care}, hylättiin ${refused}.`,
  },
  freshness: {
    about: 'Uusimman tiedon ikä aineistoittain, päivää',
    allNew: 'Kaikkia aineistoja on päivitetty viimeisen kuukauden aikana',
    someLate: (count: number) =>
      count === 1
        ? 'Yhtä aineistoa ei ole päivitetty yli kuukauteen'
        : `${count} aineistoa ei ole päivitetty yli kuukauteen`,
    summary: (oldest: string, days: string, newest: string, newestDays: string) =>
      `Vanhin on ${oldest} (${days} pv), tuorein ${newest} (${newestDays} pv).`,
    howTo: [
      'Palkki kertoo, montako päivää sitten aineiston uusin tieto kirjattiin lähdejärjestelmässä. Mitä lyhyempi palkki, sitä tuoreempi aineisto.',
      'Oranssi palkki on yli 31 päivää vanha. Alueet, palvelut ja sopimukset muuttuvat harvoin, joten niille se voi olla tavallista.',
    ],
    feed: 'Aineisto',
    days: 'Ikä, päivää',
    daysAgo: (days: string) => `${days} pv`,
    updated: 'Uusin tieto',
    rows: 'Tietueita',
  },
  immature: {
    none: (month: string) => `Kaikki kuukaudet ovat valmiita: ${month} on viimeinen`,
    from: (month: string) => `Uusimmat kuukaudet ovat keskeneräisiä, ensimmäisenä ${month}`,
    noRegisters: 'Rekisteritietoja ei ole vielä tuotu',
    touches: [
      'Työssä, koulutuksessa tai työttömänä olo kirjataan rekistereihin viiveellä. Mittava on mitannut viiveen: kuukausi on keskeneräinen, kun sen kirjauksia on vielä tulossa.',
      'Keskeneräisyys koskee työllisyys-, koulutus- ja työttömyysosuuksia, työkuukausia ja ansioita, kun luku ulottuu keskeneräiseen kuukauteen. Sellaisen luvun kohdalla lukee, että se voi vielä muuttua. Mittareihin, palautteeseen ja palvelujaksojen määriin se ei vaikuta.',
    ],
  },
  rejections: {
    about: 'Hylätyt tietueet aineistoittain, koko aineisto',
    none: 'Yhtään tietuetta ei hylätty',
    finding: (touched: number, all: number) =>
      `Hylättyjä tietueita on ${touched} aineistossa (kaikkiaan ${all})`,
    summary: (rejected: string, read: string, waiting: string, most: string | null) =>
      `${read} tietueesta hylättiin ${rejected}${most === null ? '' : `, eniten aineistossa ${most}`}. ${waiting} odottaa tietoa, johon se viittaa.`,
    howTo: [
      'Jokainen rivi tarkistetaan, kun tiedosto otetaan vastaan. Virheellinen rivi hylätään, muut otetaan mukaan. Hyväksytyt ja hylätyt ovat yhdessä kaikki luetut.',
      'Odottava tietue on hyväksytty, mutta viittaa johonkin, mitä ei ole vielä tullut, esimerkiksi palvelujaksoon. Se tulee lukuihin, kun puuttuva tieto tulee.',
      'Lähettäjä saa korjattavat rivit komennolla ./mittava rejections --csv.',
    ],
    notForRole:
      'Hylätyt ja odottavat tietueet näkyvät vain analyytikolle ja ylläpidolle, koska ne ovat kaikkien alueiden tietoja.',
    of: (rejected: string, read: string) => `${rejected} / ${read}`,
    read: 'Luettu',
    accepted: 'Hyväksytty',
    rejected: 'Hylätty',
    waiting: 'Odottaa',
    details: (feed: string, rejected: string, waiting: string) =>
      `${feed}: hylätty ${rejected}, odottaa ${waiting}`,
    waitingIs: (count: string) =>
      `${count} tietuetta odottaa tietoa, johon ne viittaavat. Ne tulevat lukuihin, kun tieto tulee.`,
    byReason: (feed: string) => `${feed}: hylkäyksen syyt`,
    byFile: (feed: string) => `${feed}: tiedostot`,
    reason: 'Syy',
    column: 'Sarake',
    wholeRow: 'koko rivi',
    records: 'Tietueita',
    file: 'Tiedosto',
  },
  checks: {
    about: 'Vertailun tarkastukset palvelutyypeittäin',
    source: 'kaltaistettu vertailu',
    finding: (fine: number, all: number) =>
      fine === all
        ? 'Kaikkien palvelutyyppien vertailu läpäisi kaikki tarkastukset'
        : `Vertailu läpäisi kaikki tarkastukset ${fine} palvelutyypissä (kaikkiaan ${all})`,
    allFine: 'Yhdessäkään tarkastuksessa ei ole huomautettavaa.',
    summary: (types: string) => `Huomautettavaa on täällä: ${types}.`,
    howTo: [
      'Vaikutus kerrotaan vain, jos osallistujia on verrattu kaltaisiinsa. Jokaisella rivillä on palvelutyyppi ja jokaisessa sarakkeessa tarkastus ja se, mitä löytyi.',
      '✓ kunnossa. ! vaikutus kerrotaan, mutta varauksin. ✕ vaikutusta ei kerrota.',
    ],
    type: 'Palvelutyyppi',
    worst: 'Kaikki yhdessä',
    verdict: 'tulos',
    verdicts: { GREEN: 'kunnossa', AMBER: 'varauksin', REFUSED: 'hylätty' },
    names: {
      TOO_FEW_PARTICIPANTS: 'Osallistujia',
      WITHOUT_PEERS: 'Ilman vertailua',
      FEW_PEERS: 'Vertailu­henkilöitä',
      HEAVY_WEIGHT: 'Suurin paino',
      IMBALANCE: 'Suurin ero (SMD)',
      VARIANCE_RATIO: 'Hajonta­suhde',
      PLACEBO: 'Ero ennen',
      HELD_OUT_PLACEBO: 'Ero, sokko',
      EARNINGS_PLACEBO: 'Ansioero ennen',
      NEAREST_NEIGHBOUR: 'Toinen tapa',
    },
    meanings: {
      TOO_FEW_PARTICIPANTS: 'verratut palvelujaksot. Varmaan arvioon tarvitaan 200, arvioon 60.',
      WITHOUT_PEERS: 'osuus, jolle ei löytynyt vertailuhenkilöä. Hyvä on enintään 5 %, yli 20 % hylätään.',
      FEW_PEERS: 'montaa samanpainoista vertailuhenkilöä vertailu vastaa. Alle 30 hylätään.',
      HEAVY_WEIGHT: 'yhden ihmisen osuus kaikista painoista. Hyvä on enintään 2 %, yli 5 % hylätään.',
      IMBALANCE:
        'suurin ero osallistujien ja vertailuhenkilöiden välillä keskihajontoina, painotuksen jälkeen. Hyvä on enintään 0,10, yli 0,25 hylätään.',
      VARIANCE_RATIO: 'huonoin hajontojen suhde. Hyvä on 0,5–2.',
      PLACEBO:
        'suurin ero työssä olossa kuukausina ennen palvelua, jolloin eroa ei pitäisi olla. Selvä yli 5 prosenttiyksikön ero hylätään.',
      HELD_OUT_PLACEBO: 'sama kuukausista, joita vertailun tekemiseen ei käytetty.',
      EARNINGS_PLACEBO: 'suurin ero ansioissa kuukausina ennen palvelua. Koskee vain vaikutuksia euroissa.',
      NEAREST_NEIGHBOUR: 'kuinka kauas toinen laskutapa päätyy, keskivirheinä.',
    },
    placebos: 'Erot ennen palvelua kuukausittain (placebot)',
    placebosAre:
      'Ennen työttömyyden alkua palvelu ei ole voinut vaikuttaa. Jos ero on silti suuri keskivirheeseensä nähden, vertailu ei ole reilu.',
    outcome: 'Mistä',
    outcomes: { EMPLOYED: 'Työssä', EARNINGS: 'Ansiot' } as Record<string, string>,
    lag: 'Kuukausia ennen',
    difference: 'Ero',
    error: 'Keskivirhe',
  },
  generations: {
    title: 'Julkaisut',
    finding: (count: number) =>
      count === 1 ? 'Tämä on ensimmäinen tiedossa oleva julkaisu' : `Viimeisimmät ${count} julkaisua`,
    about:
      'Jokainen julkaisu on kokonaisuus, josta kaikki sivun luvut ovat. Vanhojen julkaisujen luvut poistetaan ajallaan; siitä, milloin mitäkin julkaistiin, jää tieto.',
    caption: 'Julkaisut, uusin ensin',
    number: 'Julkaisu',
    publishedAt: 'Julkaistu',
    dataTo: 'Rekisteritiedot asti',
    noRegisters: 'ei rekisteritietoja',
    studyAt: 'Vertailu tehty',
    noStudy: 'ei vertailua',
    records: 'Tietueita',
    synthetic: 'Keinotekoinen',
  },
  /** By the names of the feeds. */
  feeds: {
    areas: 'Alueet',
    budgets: 'Talousarviot',
    client_actions: 'Palautteesta tehty',
    contracts: 'Sopimukset',
    external_estimates: 'Muut tutkimukset',
    instruments: 'Mittarien määrittelyt',
    measurements: 'Mittarit ja palaute',
    observations: 'Rekisterien kattavuus',
    outcomes: 'Tulokset kuukausittain',
    participations: 'Palvelujaksot',
    payment_terms: 'Hintaehdot',
    payments: 'Maksut',
    persons: 'Henkilöt',
    providers: 'Palveluntuottajat',
    services: 'Palvelut',
    statuses: 'Työllisyystilanteet',
    target_groups: 'Kohderyhmien määrittelyt',
    targets: 'Tavoitteet',
  } as Record<string, string>,
  reasons: rejectionReasonsFi,
};
