export const providersFi = {
  title: 'Tuottajat',
  lead: 'Kuka onnistuu, kun otetaan huomioon, keitä asiakkaat ovat?',
  provider: 'Tuottaja',
  serviceType: 'Palvelutyyppi',
  unknownType: (code: string) => `${code} (tuntematon)`,
  noType: 'Tässä rajauksessa millään palvelutyypillä ei ole palveluntuottajaa. Poista jokin rajaus.',
  notOffered:
    'Tällä palvelutyypillä ei ole tässä rajauksessa palveluntuottajia. Valitse toinen palvelutyyppi.',
  outcome: 'Tulos',
  outcomes: {
    EMPLOYED_OPEN: 'Avoimilla työmarkkinoilla',
    EMPLOYED: 'Työssä, myös tuettuna',
    IN_EDUCATION: 'Opiskelee',
    POSITIVE_END: 'Myönteinen päättyminen',
    CHANGE: 'Mittarin muutos',
  },
  horizon: 'Kuukautta alusta',
  funnel: {
    about: (type: string, outcome: string, months: string | null) =>
      `${type}: ${outcome.toLowerCase()}${months === null ? '' : ` ${months} kk alusta`}, toteutunut suhteessa siihen, mitä asiakkaiden lähtötilanteesta odotettiin`,
    source: 'palvelujaksot ja työllisyyspalvelujen rekisterit, mallina lähtötilanne',
    participations: 'Palvelujaksoja',
    ratio: 'Toteutunut ÷ odotettu',
    difference: 'Toteutunut − odotettu, pistettä',
    observed: 'Toteutunut',
    expectedShare: 'Odotettu',
    expected: 'odotettu',
    limit95: '95 %',
    limit998: '99,8 %',
    unnamed: 'Nimetön: alle 60 palvelujaksoa',
    cannotTell: 'Ei voi sanoa: niin moni on poistunut rekisteristä',
    position: 'Sijainti',
    low95: '95 %:n alaraja',
    high95: '95 %:n yläraja',
    low998: '99,8 %:n alaraja',
    high998: '99,8 %:n yläraja',
    positions: {
      AS_EXPECTED: 'Odotetusti: ero voi olla sattumaa',
      BETTER_95: 'Odotettua paremmin (95 %:n raja)',
      BETTER_998: 'Selvästi odotettua paremmin (99,8 %:n raja)',
      WORSE_95: 'Odotettua heikommin (95 %:n raja)',
      WORSE_998: 'Selvästi odotettua heikommin (99,8 %:n raja)',
    },
    better: (names: string) => `Odotettua paremmin: ${names}`,
    worse: (names: string) => `Odotettua heikommin: ${names}`,
    several: (count: number) => `${count} tuottajaa`,
    none: 'Yksikään nimetty tuottaja ei poikkea odotetusta enempää kuin sattuma selittää',
    onlyUnnamed: 'Millään tuottajalla ei ole 60 palvelujaksoa: ketään ei nimetä',
    ownFinding: {
      AS_EXPECTED: (type: string) => `${type}: tulos on odotettu`,
      BETTER_95: (type: string) => `${type}: tulos on odotettua parempi`,
      BETTER_998: (type: string) => `${type}: tulos on selvästi odotettua parempi`,
      WORSE_95: (type: string) => `${type}: tulos on odotettua heikompi`,
      WORSE_998: (type: string) => `${type}: tulos on selvästi odotettua heikompi`,
    },
    ownUnnamed: (type: string) =>
      `${type}: tuottajan paikkaa ei kerrota, koska vertailtavia palvelujaksoja on alle 60 tai luvut on piilotettu`,
    noModel: 'Odotettua tulosta ei voi laskea',
    noRows: 'Yhtään tuottajaa ei voi näyttää',
    summary: (type: string, points: number, named: number, overall: string) =>
      `${type}: ${points} tuottajaa, joista ${named} nimetty. Kaikkien tulos on ${overall}; se vastaa lukua 1.`,
    summaryChange: (type: string, points: number, named: number, overall: string) =>
      `${type}: ${points} tuottajaa, joista ${named} nimetty. Kaikkien muutos on ${overall}; se vastaa lukua 0.`,
    unnamedBeyond: (count: number) =>
      count === 1
        ? 'Rajojen ulkopuolella on myös 1 nimetön tuottaja.'
        : `Rajojen ulkopuolella on myös ${count} nimetöntä tuottajaa.`,
    unplaced: (names: string) => `Ei voi sanoa, koska niin moni asiakas on poistunut rekisteristä: ${names}.`,
    howTo: [
      'Jokainen piste on tuottaja. Luku 1 tarkoittaa, että tulos on juuri se, mitä näiden asiakkaiden lähtötilanteesta odotettiin; 1,2 on viidenneksen enemmän. Harmaa jana on 95 %:n väli.',
      'Kaarien välissä ero odotettuun voi olla sattumaa. 95 %:n kaaren ulkopuolelle joutuu sattumalta yksi kahdestakymmenestä, 99,8 %:n kaaren ulkopuolelle kaksi tuhannesta. Mitä vähemmän jaksoja, sitä leveämpi suppilo.',
      'Tuottaja, jolla on alle 60 palvelujaksoa, näkyy nimettömänä pisteenä. Järjestys ei kerro paremmuutta.',
    ],
    discrimination: (value: string) =>
      `Malli erottaa lähtötilanteen perusteella, kuka saavuttaa tuloksen: c = ${value} (0,5 ei lainkaan, 1 täysin).`,
    discriminationChange: (value: string) =>
      `Malli selittää lähtötilanteella osan muutoksesta: R² = ${value}.`,
    adjusted: (terms: string) => `Huomioon on otettu: ${terms}. Alue ja tuottaja eivät ole mallissa.`,
    terms: {
      months_employed_24: 'työkuukaudet 24 kuukauden aikana',
      months_employed_12: 'työkuukaudet 12 kuukauden aikana',
      months_unemployed_24: 'työttömyyskuukaudet',
      months_in_service_24: 'aiemmat palvelukuukaudet',
      months_unobserved_24: 'kuukaudet ilman tietoa',
      months_since_job: 'aika edellisestä työstä',
      duration_band: 'työttömyyden kesto',
      age_band: 'ikä',
      education: 'koulutus',
      gender: 'sukupuoli',
      language_group: 'kieli',
      start_year: 'aloitusvuosi',
      start_season: 'vuodenaika',
      month_before: 'tilanne alkua edeltävänä kuukautena',
      target_group: 'kohderyhmät',
    } as Record<string, string>,
  },
  rates: {
    about: (type: string) => `${type}: osuus, joka on vastannut mittariin sekä alussa että lopussa`,
    source: 'asiakkaiden vastaukset',
    axis: 'Vastausparien osuus',
    start: 'Vastanneet alussa',
    end: 'Vastanneet lopussa',
    low: (names: string) => `Alle kolmannes vastasi kahdesti: ${names}`,
    fine: 'Jokaisella tuottajalla vähintään kolmannes vastasi kahdesti',
    nothing: 'Vastausparien osuutta ei voi kertoa yhdestäkään tuottajasta',
    summary:
      'Mitä harvempi on vastannut sekä alussa että lopussa, sitä vähemmän muutos kertoo kaikista asiakkaista.',
    lowPair: 'matala vastausparien osuus',
    howTo: [
      'Piste on niiden osuus, jotka vastasivat mittariin sekä alussa että lopussa; jana on 95 %:n väli. Taulukossa ovat myös alun ja lopun osuudet erikseen.',
      'Kun osuus on alle kolmanneksen, suurin osa asiakkaista puuttuu tuottajan muutosluvusta: se on merkitty oranssilla ja sanoin.',
    ],
  },
  change: {
    about: (type: string) => `${type}: mittarin keskimääräinen muutos alusta loppuun, pistettä`,
    source: 'asiakkaiden vastaukset alussa ja lopussa',
    axis: 'Muutos, pistettä',
    better: (count: number, all: number) =>
      count === all
        ? 'Muutos on myönteinen jokaisella tuottajalla, josta sen voi kertoa'
        : `Muutos on selvästi myönteinen ${count} tuottajalla ${all}:sta`,
    nothing: 'Muutosta ei voi kertoa yhdestäkään tuottajasta',
    summary: 'Muutos ei yksin ole vaikutus: osa siitä tapahtuisi ilman palveluakin.',
    howTo: [
      'Piste on muutoksen keskiarvo, jana sen 95 %:n väli. Sininen: koko väli on nollan yläpuolella. Pystyviiva on koko palvelutyypin muutos.',
      'Muutos lasketaan niistä, jotka vastasivat sekä alussa että lopussa. Asiakkaiden eroja ei ole tässä otettu huomioon. Tuottajat ovat tunnuksen järjestyksessä.',
    ],
  },
  cost: {
    about: (type: string) => `${type}: kustannus palvelujaksoa kohti, euroa`,
    source: 'sopimukset, maksut ja yksikköhinnat',
    axis: 'Euroa palvelujaksoa kohti',
    above: (names: string) => `Hinta on palvelutyypin keskihintaa korkeampi: ${names}`,
    even: 'Yhdenkään tuottajan hinta ei ole selvästi palvelutyypin keskimääräistä korkeampi',
    nothing: 'Kustannuksia ei voi kertoa yhdestäkään tuottajasta',
    summary: 'Pystyviiva on koko palvelutyypin hinta. Hinta ei kerro, mitä sillä saa.',
    howTo: [
      'Piste on keskimääräinen kustannus palvelujaksoa kohti, jana sen 95 %:n väli.',
      'Kustannus on jakson oma hinta, sopimuksen maksuista laskettu osuus tai palvelun yksikköhinta.',
    ],
  },
  whole: (value: string) => `koko tyyppi ${value}`,
  untold: 'Ei voi näyttää:',
  list: {
    title: (type: string) => `Tuottajat: ${type}`,
    lead: 'Tunnuksen järjestyksessä. Nimestä pääsee tuottajan omalle sivulle.',
    participations: (count: string) => `${count} palvelujaksoa`,
    notNamed: (names: string) =>
      `Ilman nimeä tai kokonaan piilossa, koska vertailtavia palvelujaksoja on alle 60 tai luvut on piilotettu: ${names}.`,
  },
};
