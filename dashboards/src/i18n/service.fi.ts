export const serviceFi = {
  title: 'Palvelu',
  lead: 'Kannattaako palvelu, ja kenelle?',
  unknown: {
    title: 'Palvelua ei ole',
    text: (code: string) =>
      `Tässä aineistossa ei ole palvelua, jonka koodi on ${code}. Linkki voi olla vanha.`,
    back: 'Kaikki palvelut',
  },
  facts: {
    title: 'Palvelun tiedot',
    goal: 'Tavoite',
    type: 'Palvelutyyppi',
    delivery: 'Järjestämistapa',
    pilot: 'Kokeilu',
    participations: 'Palvelujaksot',
    cost: 'Kustannus / jakso',
    effect: 'Vaikutus 12 kk alusta',
    effectEducation: 'Vaikutus opiskeluun 12 kk alusta',
    additional: 'Hinta / lisätyöllistynyt',
    change: 'Mittarin muutos',
  },
  verdict: {
    /** By whether the effect is on studying. */
    better: (isEducation: boolean): string =>
      isEducation ? 'Palvelu lisää opiskelua selvästi' : 'Palvelu lisää työllisyyttä selvästi',
    worse: (isEducation: boolean): string =>
      isEducation ? 'Palvelu vähentää opiskelua selvästi' : 'Palvelu vähentää työllisyyttä selvästi',
    open: (isEducation: boolean): string =>
      isEducation
        ? 'Vielä ei voi sanoa, lisääkö palvelu opiskelua'
        : 'Vielä ei voi sanoa, lisääkö palvelu työllisyyttä',
    effect: (value: string, interval: string) =>
      `Vuoden kuluttua alusta ero kaltaisiin henkilöihin, jotka eivät silloin aloittaneet palvelua, on ${value} (95 %:n väli ${interval}).`,
    holdsZero: 'Väli sisältää nollan: ero voi olla sattumaa.',
    pooled: (value: string, interval: string) =>
      `Palvelun omaa vaikutusta ei voi kertoa. Koko palvelutyypin vaikutus on ${value} (95 %:n väli ${interval}).`,
    missing: (why: string) => `Vaikutusta ei voi kertoa. ${why}`,
    additional: (value: string, interval: string) =>
      `Yksi lisätyöllistyminen maksaa arviolta ${value} (95 %:n väli ${interval}).`,
    noAdditional: (why: string) => `Lisätyöllistymisen hintaa ei voi kertoa. ${why}`,
    change: (value: string, interval: string, improved: string, worsened: string) =>
      `Asiakasmittarilla tilanne muuttuu keskimäärin ${value} pistettä (95 %:n väli ${interval}): ${improved} parantui selvästi, ${worsened} huononi. Muutos ei yksin kerro vaikutuksesta.`,
    voice: 'Mitä asiakkaat sanoivat tästä palvelusta',
  },
  changeRises: (value: string) => `Asiakkaiden tilanne paranee mittarilla: ${value} pistettä`,
  changeFalls: (value: string) => `Asiakkaiden tilanne huononee mittarilla: ${value} pistettä`,
  changeOpen: 'Asiakkaiden tilanteessa ei näy mittarilla selvää muutosta',
  sourceRegisters: 'palvelujaksot ja työnvälityksen rekisterit, verrokkivertailu',
  outcomes: {
    finding: (month: string, observed: string, without: string, isEducation: boolean) =>
      `${month} kk alusta ${isEducation ? 'opiskelee' : 'työssä on'} ${observed}; ilman palvelua ${isEducation ? 'opiskelisi' : 'olisi'} ${without}`,
    nothing: 'Tuloksia ei voi vielä verrata',
    about: (isEducation: boolean): string =>
      isEducation
        ? 'Opiskelevien osuus 3, 6, 12 ja 24 kk palvelun alusta, ja arvio ilman palvelua'
        : 'Avoimilla työmarkkinoilla työssä olevien osuus 3, 6, 12 ja 24 kk palvelun alusta, ja arvio ilman palvelua',
    summary: (parts: string) => `Ero: ${parts}`,
    part: (month: string, value: string) => `${month} kk ${value}`,
    observed: 'palvelun aloittaneet',
    counterfactual: 'ilman palvelua',
    effect: 'Ero, %-yks.',
    share: 'Osuus',
    month: (month: string) => `${month} kk`,
    columns: ['Kuukausia alusta', 'Palvelun aloittaneet', 'Ilman palvelua', 'Ero', 'Ero ilman vakiointia'],
    howTo: [
      'Sininen piste on palvelun aloittaneiden osuus ja oranssi rengas arvio siitä, mikä osuus olisi ollut ilman palvelua. Arvio tulee kaltaisista henkilöistä, jotka olivat samaan aikaan yhtä kauan työttömänä mutta eivät aloittaneet palvelua silloin.',
      'Leveät viivat ovat 95 %:n välejä. Oikealla on ero: jos sen väli ei ylitä nollaviivaa, ero on selvä.',
    ],
  },
  curve: {
    better: (month: string) => `Vaikutus on selvä ${month} kuukaudesta alkaen`,
    worse: (month: string) => `Vaikutus on kielteinen ${month} kuukaudesta alkaen`,
    open: 'Vaikutus ei erotu nollasta lopussa',
    nothing: 'Vaikutusta kuukausittain ei voi kertoa',
    pooled: 'Koko palvelutyypin vaikutus: palvelun omaa ei voi kertoa',
    about: (isEducation: boolean): string =>
      `Vaikutus ${isEducation ? 'opiskeluun' : 'työllisyyteen avoimilla työmarkkinoilla'} kuukausittain, prosenttiyksikköä, 24 kk ennen alkua – 24 kk sen jälkeen`,
    summary: (last: string, value: string, off: string, before: string) =>
      `Vaikutus ${last} kk alusta: ${value} Ennen alkua ${off} kuukautta ${before}:sta erottuu nollasta; jokaisen pitäisi olla lähellä nollaa.`,
    before: 'ennen alkua pitäisi olla 0',
    month: 'Kuukausia alusta',
    effect: 'Vaikutus, %-yks.',
    columns: ['Kuukausia alusta', 'Vaikutus', 'Palvelun aloittaneet', 'Ilman palvelua'],
    howTo: [
      'Viiva on palvelun aloittaneiden ja heidän kaltaistensa ero kuukausittain. Vyöhyke on 95 %:n väli. Nollan yläpuolella palvelu lisää, alapuolella vähentää.',
      'Harmaalla alueella palvelu ei ollut vielä alkanut. Eron pitäisi olla siellä nolla: jos se ei ole, vertailu ei ole täysin reilu, ja alun jälkeistäkin eroa on luettava varoen.',
      'Heti alun jälkeen ero on usein miinuksella, koska palvelussa oleva ei etsi töitä niin paljon.',
    ],
  },
  change: {
    finding: (overall: string, name: string, value: string) => `${overall}; eniten muuttuu ${name}, ${value}`,
    nothing: 'Mittarin muutosta ei voi kertoa',
    about:
      'Asiakasmittari ulottuvuuksittain: alku, loppu ja seuranta pisteinä, sekä selvästi muuttuneiden osuudet',
    summary: (pairs: string, rate: string) =>
      `Vastauspareja on ${pairs} (${rate} niistä, joilta olisi pitänyt saada). Muutos kertoo vain vastanneista, eikä se yksin kerro vaikutuksesta.`,
    source: 'asiakasmittarin vastaukset',
    start: 'alku',
    end: 'loppu',
    followup: 'seuranta',
    points: 'Pistettä',
    worsened: 'huononi',
    unchanged: 'ei selvää muutosta',
    improved: 'parani',
    low: (name: string) => `${name} (vähemmän on parempi)`,
    columns: [
      'Ulottuvuus',
      'Alku',
      'Loppu',
      'Seuranta',
      'Muutos',
      'Muutos seurantaan',
      'Selvästi huonontunut',
      'Ei selvää muutosta',
      'Selvästi parantunut',
      'Vastausparit',
      'Vastanneet seurannassa',
      'Alfa',
    ],
    howTo: [
      'Rengas on keskiarvo alussa, täysi piste lopussa ja vinoneliö seurannassa. Leveä viiva on 95 %:n väli.',
      'Palkissa ovat asiakkaat, joiden tilanne huononi selvästi (oranssi), ei muuttunut selvästi (harmaa) ja parani selvästi (sininen): muutos on suurempi kuin mittarin oma epätarkkuus.',
      'Alfa taulukossa kertoo, kuinka luotettavasti kysymykset mittaavat samaa asiaa: 0,7 on kelvollinen, 0,9 erinomainen.',
    ],
  },
  whom: {
    finding: (clear: string, own: string, name: string, value: string) =>
      `Vaikutus erottuu nollasta ${clear} ryhmässä ${own}:sta; suurin se on ryhmässä ${name}, ${value}`,
    open: 'Minkään ryhmän oma vaikutus ei vielä erotu selvästi nollasta',
    allPooled: 'Yhdenkään ryhmän omaa vaikutusta ei voi kertoa',
    nothing: 'Ryhmittäin ei ole lukuja',
    about: (isEducation: boolean): string =>
      `Vaikutus ${isEducation ? 'opiskeluun' : 'työllisyyteen avoimilla työmarkkinoilla'} ryhmittäin 12 kk alusta, prosenttiyksikköä`,
    summary: (own: string, pooled: string) =>
      `Omia lukuja on ${own}. ${pooled} ryhmässä näkyy koko palvelutyypin vaikutus (rengas), koska oma ei riitä kerrottavaksi.`,
    effect: 'Vaikutus, %-yks.',
    pooled: 'koko tyypin',
    columns: ['Ryhmä', 'Jako', 'Vaikutus'],
    missing: 'Ilman lukua',
    howTo: [
      'Piste on ryhmän vaikutus ja leveä viiva sen 95 %:n väli. Sininen on selvästi yli nollan, oranssi selvästi alle, harmaa voi olla sattumaa. Rengas on koko palvelutyypin vaikutus.',
      'Kun ryhmiä on paljon, jokin niistä näyttää selvältä sattumaltakin. Vertaa välejä: jos ne menevät limittäin, ryhmien ero voi olla sattumaa.',
    ],
  },
  external: {
    finding: 'Mitä muualla on todettu samasta palvelutyypistä',
    about: 'Oma vaikutus ja ulkopuolisten tutkimusten tulokset, prosenttiyksikköä',
    nothing: 'Tästä palvelutyypistä ei ole tuotu ulkopuolisia tutkimuksia',
    own: (month: string) => `Tämä palvelu, ${month} kk`,
    study: (study: string, month: string) => `${study}, ${month} kk`,
    source: 'palvelujaksot ja rekisterit; julkaistut tutkimukset',
    effect: 'Vaikutus, %-yks.',
    columns: [
      'Tutkimus',
      'Tulos',
      'Kuukausia',
      'Vaikutus',
      'Alaraja',
      'Yläraja',
      'Osallistujia',
      'Menetelmä',
      'Lähde',
    ],
    howTo: [
      'Ylinnä on tämän palvelun oma vaikutus, alla tutkimusten tulokset samasta palvelutyypistä muista aineistoista. Niitä ei ole yhdistetty omiin lukuihin.',
    ],
  },
};
