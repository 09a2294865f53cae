export const groupsFi = {
  title: 'Kohderyhmät',
  lead: 'Ketä palvelut auttavat, ja kuka jää syrjään?',
  by: 'Ryhmittely',
  groupings: {
    TARGET_GROUP: 'Kohderyhmä',
    GENDER: 'Sukupuoli',
    AGE_BAND: 'Ikä',
    EDUCATION: 'Koulutus',
    DURATION_BAND: 'Työttömyyden kesto',
    LANGUAGE_GROUP: 'Kieli',
  },
  overlap:
    'Kohderyhmät menevät päällekkäin: sama ihminen voi kuulua useaan, joten lukuja ei voi laskea yhteen.',
  whole: (value: string) => `kaikki ${value}`,
  all: 'Kaikki',
  untold: 'Ei voi näyttää:',
  clients: 'asiakasta',
  leftOut: {
    title: 'Kuka jää syrjään?',
    fewest: (group: string, count: string, all: string) =>
      `Vähiten palvelujaksoja on ryhmällä ${group}: ${count} kaikista ${all} jaksosta.`,
    below: (groups: string) => `Selvästi kaikkia harvemmin avoimilla työmarkkinoilla: ${groups}.`,
    noEffect: (groups: string) =>
      `Vaikutusta ei voi kertoa yhdessäkään palvelutyypissä näistä ryhmistä: ${groups}. Niiden hyödystä ei siis tiedetä.`,
    effectForAll: 'Jokaisesta ryhmästä voi kertoa vaikutuksen ainakin yhdessä palvelutyypissä.',
    hidden: (groups: string) => `Luvut on piilotettu: ${groups}.`,
  },
  reach: {
    about: 'Palvelujaksot ryhmittäin; palkin täysi pituus on kaikki palvelujaksot',
    source: 'palvelujaksot',
    finding: (most: string, fewest: string) => `Eniten palveluja: ${most}. Vähiten: ${fewest}`,
    one: (group: string) => `Palveluja sai yksi ryhmä: ${group}`,
    nothing: 'Ryhmien kokoa ei voi näyttää',
    summary: (all: string, persons: string) => `Kaikkiaan ${all} palvelujaksoa ja ${persons} henkilöä.`,
    axis: 'Osuus kaikista palvelujaksoista',
    participations: 'Palvelujaksoja',
    persons: 'Henkilöitä',
    label: (participations: string, persons: string) => `${participations} (${persons} hlö)`,
    howTo: [
      'Palkki on ryhmän palvelujaksot, vaalea pohja kaikki palvelujaksot. Suluissa on henkilöiden määrä: sama ihminen voi olla monessa palvelussa.',
      'Luku kertoo, keitä palveluissa on, ei sitä, kuinka moni ryhmästä olisi tarvinnut palvelua.',
    ],
  },
  employment: {
    about: 'Osuus avoimilla työmarkkinoilla 6 kuukautta palvelun päättymisestä, ryhmittäin',
    source: 'palvelujaksot ja työllisyyspalvelujen rekisterit',
    axis: 'Osuus avoimilla työmarkkinoilla',
    below: (groups: string) => `Kaikkia harvemmin työssä: ${groups}`,
    none: 'Mikään ryhmä ei jää selvästi jälkeen',
    nothing: 'Työllistymistä ei voi kertoa yhdestäkään ryhmästä',
    several: (count: number) => `${count} ryhmää`,
    summary: (value: string) =>
      `Kaikista ${value}. Ero johtuu myös siitä, että ryhmien lähtökohdat ovat erilaiset: se ei ole palvelun vaikutus.`,
    howTo: [
      'Piste on niiden osuus, jotka olivat työssä avoimilla työmarkkinoilla vähintään 4 tuntia viikossa; jana on 95 %:n väli ja pystyviiva kaikkien osuus.',
      'Oranssi: koko väli on kaikkien osuuden alapuolella. Sininen: koko väli on sen yläpuolella. Harmaa: ero voi olla sattumaa.',
    ],
  },
  change: {
    about: 'Mittarin keskimääräinen muutos alusta loppuun, pistettä, ryhmittäin',
    source: 'asiakkaiden vastaukset alussa ja lopussa',
    axis: 'Muutos, pistettä',
    finding: (count: number, all: number) =>
      count === all
        ? 'Muutos on myönteinen jokaisessa ryhmässä, josta sen voi kertoa'
        : `Muutos on selvästi myönteinen: ${count} / ${all} ryhmää`,
    nothing: 'Muutosta ei voi kertoa yhdestäkään ryhmästä',
    summary: 'Muutos ei yksin ole vaikutus: osa siitä tapahtuisi ilman palveluakin.',
    pairRate: 'Vastausparien osuus',
    howTo: [
      'Piste on muutoksen keskiarvo, jana sen 95 %:n väli ja pystyviiva kaikkien muutos. Sininen: koko väli on nollan yläpuolella.',
      'Muutos lasketaan niistä, jotka vastasivat sekä alussa että lopussa; heidän osuutensa on taulukossa.',
    ],
  },
  reliable: {
    about: 'Mittarin mukaan selvästi parantuneet ja selvästi huonontuneet, osuus vastanneista, ryhmittäin',
    improved: 'Selvästi parantunut',
    worsened: 'Selvästi huonontunut',
    axis: '← huonontunut · parantunut →',
    finding: (count: number, all: number) =>
      count === all
        ? 'Joka ryhmässä useampi parani kuin huononi'
        : `Useampi parani kuin huononi: ${count} / ${all} ryhmää`,
    nothing: 'Parantuneita ja huonontuneita ei voi kertoa yhdestäkään ryhmästä',
    summary: 'Muiden muutos on niin pieni, ettei se erotu mittarin epätarkkuudesta.',
    howTo: [
      'Oikealle piirtyy niiden osuus, jotka paranivat enemmän kuin mittarin epätarkkuus selittää, vasemmalle niiden, jotka huononivat. Tumma jana on 95 %:n väli.',
    ],
  },
  effect: {
    about: (type: string) =>
      `${type}: vaikutus avoimilla työmarkkinoilla olevien osuuteen 12 kuukautta alusta, ryhmittäin, verrattuna samankaltaisiin`,
    source: 'työllisyyspalvelujen rekisterit ja kaltaistettu vertailu',
    axis: 'Vaikutus, prosenttiyksikköä',
    serviceType: 'Palvelutyyppi',
    better: (groups: string) => `Työllistyminen parani: ${groups}`,
    worse: (groups: string) => `Työllistyminen heikkeni: ${groups}`,
    open: 'Mistään ryhmästä ei voi sanoa, että palvelu muutti työllistymistä',
    noneTold: 'Vaikutusta ei voi kertoa yhdestäkään ryhmästä',
    noType: 'Palvelutyypistä ei ole vertailua tässä rajauksessa',
    counts: (told: number, all: number) =>
      `Oma vaikutus voidaan kertoa ${told} ryhmästä, kaikkiaan ryhmiä on ${all}.`,
    pooled: (groups: string) => `Koko palvelutyypin vaikutus ryhmän oman sijasta (rengas): ${groups}.`,
    careful: (groups: string) => `Luettava varoen: ${groups}.`,
    borrowed: 'koko palvelutyypin vaikutus, ei ryhmän oma',
    caveat: 'Huomattavaa',
    howTo: [
      'Piste on ero siihen, mitä olisi tapahtunut ilman palvelua juuri nyt; jana on 95 %:n väli. Sininen: koko väli on nollan yläpuolella. Oranssi: alapuolella. Harmaa: ero voi olla sattumaa.',
      'Rengas on koko palvelutyypin vaikutus: ryhmä on liian pieni tai sen vertailu ei ole reilu. Viivoitettua riviä ei voi kertoa ollenkaan; syy on kuvan alla.',
    ],
  },
  time: {
    about: (grain: string) => `Ryhmän osuus alkaneista palvelujaksoista ${grain}`,
    source: 'palvelujaksot',
    grain: 'Jakso',
    grains: { QUARTER: 'Neljännes', YEAR: 'Vuosi' },
    by: { QUARTER: 'neljännesvuosittain', YEAR: 'vuosittain' },
    period: 'Ajanjakso',
    same: (group: string) => `Suurin ryhmä koko ajan: ${group}`,
    changed: (before: string, now: string) => `Suurin ryhmä alussa: ${before}, nyt: ${now}`,
    nothing: 'Ajan mukaan ei ole lukuja',
    summary: (group: string, first: string, firstAll: string, last: string, lastAll: string) =>
      `${group}: alussa ${first} / ${firstAll} palvelujaksoa, lopussa ${last} / ${lastAll}.`,
    gaps: (count: number) => `${count} lukua on piilotettu; ne puuttuvat viivoista ja ovat taulukossa.`,
    howTo: [
      'Jokaisella ryhmällä on oma ruutunsa, ja kaikissa on sama asteikko: viivan korkeus on ryhmän osuus ajanjaksolla alkaneista palvelujaksoista.',
      'Katkoviiva on TE-uudistus 1.1.2025, jolloin palvelut siirtyivät kunnille. Harmaalla pohjalla luvut voivat vielä muuttua.',
    ],
  },
};
