export const providerFi = {
  title: 'Tuottaja',
  lead: 'Mitä tuottajan palveluissa tapahtuu, ja miten tulos vertautuu siihen, mitä asiakkailta odotettiin?',
  businessId: (id: string) => `Y-tunnus ${id}`,
  unknown: 'Tuottajaa ei löydy',
  unknownText: (code: string) =>
    `Aineistossa ei ole tuottajaa, jonka tunnus on ${code}, tai se ei kuulu niihin, jotka saat nähdä.`,
  back: 'Kaikki tuottajat',
  facts: 'Avainluvut',
  participations: 'Palvelujaksoja',
  persons: 'Henkilöitä',
  employment: 'Avoimilla työmarkkinoilla 6 kk päättymisestä',
  positiveEnd: 'Päättyi myönteisesti',
  change: 'Mittarin muutos, pistettä',
  worsened: 'Selvästi huonontunut',
  startRate: 'Vastanneet alussa',
  endRate: 'Vastanneet lopussa',
  pairRate: 'Vastausparien osuus',
  cost: 'Kustannus palvelujaksoa kohti',
  interval: (interval: string) => `95 %:n väli ${interval}`,
  funnels: 'Tulos suhteessa odotettuun',
  noFunnel: 'Tuottajalla ei ole tässä rajauksessa palvelujaksoja, joita voisi verrata.',
  service: 'Palvelu',
  noService: 'Ei palvelua',
  untold: 'Ei voi näyttää:',
  whole: (value: string) => `kaikki ${value}`,
  byEmployment: {
    about: 'Osuus avoimilla työmarkkinoilla 6 kuukautta palvelun päättymisestä, palveluittain',
    source: 'palvelujaksot ja työllisyyspalvelujen rekisterit',
    finding: (value: string) => `${value} oli avoimilla työmarkkinoilla puolen vuoden päästä`,
    nothing: 'Työllistymistä ei voi kertoa yhdestäkään palvelusta',
    summary: 'Palveluiden asiakkaat ovat erilaisia: ero ei kerro, mikä palvelu toimii paremmin.',
    howTo: [
      'Piste on niiden osuus, jotka olivat työssä avoimilla työmarkkinoilla vähintään 4 tuntia viikossa; jana on 95 %:n väli. Pystyviiva on tuottajan kaikkien palveluiden osuus.',
    ],
  },
  byChange: {
    about: 'Mittarin keskimääräinen muutos alusta loppuun, pistettä, palveluittain',
    source: 'asiakkaiden vastaukset alussa ja lopussa',
    finding: (count: number, all: number) =>
      all === 1
        ? count === 1
          ? 'Muutos on selvästi myönteinen'
          : 'Muutos ei ole selvästi myönteinen'
        : `Muutos on selvästi myönteinen: ${count} / ${all} palvelua`,
    nothing: 'Muutosta ei voi kertoa yhdestäkään palvelusta',
    summary: (rate: string) =>
      `Sekä alussa että lopussa vastasi ${rate}. Muutos ei yksin ole vaikutus: osa siitä tapahtuisi ilman palveluakin.`,
    howTo: [
      'Piste on muutoksen keskiarvo, jana sen 95 %:n väli. Sininen: koko väli on nollan yläpuolella.',
      'Muutos lasketaan niistä, jotka vastasivat sekä alussa että lopussa. Osuus on taulukossa jokaisesta palvelusta.',
    ],
  },
  byRate: {
    about: 'Osuus, joka on vastannut mittariin sekä alussa että lopussa, palveluittain',
    finding: (services: string) => `Alle kolmannes vastasi kahdesti: ${services}`,
    fine: 'Jokaisessa palvelussa vähintään kolmannes vastasi kahdesti',
    nothing: 'Vastausparien osuutta ei voi kertoa yhdestäkään palvelusta',
  },
  byCost: {
    about: 'Kustannus palvelujaksoa kohti, euroa, palveluittain',
    finding: (value: string) => `Palvelujakso maksaa keskimäärin ${value}`,
    nothing: 'Kustannuksia ei voi kertoa yhdestäkään palvelusta',
    summary: 'Hinta ei kerro, mitä sillä saa.',
  },
  contracts: {
    title: 'Sopimukset',
    none: 'Tuottajalla ei ole sopimuksia, jotka saat nähdä.',
    caption: 'Sopimukset alkupäivän mukaan, uusin ensin',
    contract: 'Sopimus',
    areas: 'Alueet',
    valid: 'Voimassa',
    statement: 'Maksulaskelma',
    toStatement: (code: string) => `Laskelma: ${code}`,
    noPrices: 'ei hintoja',
    open: 'toistaiseksi',
  },
};
