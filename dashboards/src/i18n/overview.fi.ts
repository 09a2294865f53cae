import type { Band } from '../api/generated/documents';

export const overviewFi = {
  title: 'Yleiskuva',
  lead: 'Miten palveluilla menee, ja mikä on muuttunut?',
  strip: {
    effect: 'Vaikutus työllisyyteen 12 kk',
    effectNote: 'avoimilla työmarkkinoilla, verrattuna samankaltaisiin työttömiin',
    persons: 'henkilöä',
    trend: 'Neljännesvuosittain',
  },
  verdict: {
    title: 'Lyhyesti',
    good: 'Tämä toimii',
    bad: 'Tämä vaatii huomiota',
    open: 'Tätä ei vielä tiedetä',
    better: (count: number): string =>
      count === 1 ? 'palvelu parantaa tavoitettaan varmasti' : 'palvelua parantaa tavoitettaan varmasti',
    noneBetter: 'Yhdenkään palvelun vaikutus ei ole varmasti myönteinen.',
    worse: (count: number): string =>
      count === 1
        ? 'palvelussa tulos on varmasti heikompi kuin verrokeilla'
        : 'palvelussa tulos on varmasti heikompi kuin verrokeilla',
    noneWorse: 'Yhdenkään palvelun vaikutus ei ole varmasti kielteinen.',
    undecided: (count: number): string =>
      count === 1 ? 'palvelusta ei voi vielä sanoa' : 'palvelusta ei voi vielä sanoa',
    noneUndecided: 'Jokaisen palvelun vaikutuksen suunta on varma.',
    passed: (count: number): string =>
      count === 1 ? 'tavoite ylittyi varmasti' : 'tavoitetta ylittyi varmasti',
    missed: (count: number): string =>
      count === 1 ? 'tavoite jäi varmasti saavuttamatta' : 'tavoitetta jäi varmasti saavuttamatta',
    elsewhere: (count: number): string =>
      `palvelun tavoite on muu kuin työ tai koulutus: katso ${count === 1 ? 'sen' : 'niiden'} asiakkaiden muutos`,
    pairs: (share: string) =>
      `jaksoista asiakas on vastannut sekä alussa että lopussa: muutos kertoo vain näistä (${share})`,
    immature: (month: string) => `Rekisteritiedot täydentyvät vielä: ${month} ja myöhemmät kuukaudet.`,
    more: (count: number): string => `ja ${count} muuta`,
    note: '”Varmasti” tarkoittaa, että koko 95 %:n väli on nollan samalla puolella. Vaikutus = ero samankaltaisiin työttömiin, jotka eivät silloin aloittaneet palvelua.',
  },
  bands: {
    finding: (share: string) => `Vuoden kuluttua ${share} on avoimilla työmarkkinoilla`,
    findingNone: 'Missä ihmiset ovat palvelun alusta lukien',
    about: 'Osuus palvelujaksoista kuukausittain palvelun alusta, %',
    source: 'työnvälityksen, tulojen ja opintojen rekisterit',
    howTo: [
      'Kunkin kuukauden kohdalla pystysuora leikkaus on kaikki, joiden tilanne tunnetaan: alimpana avoimilla työmarkkinoilla olevat, ylimpänä rekisteristä tuntemattomaan poistuneet.',
      'Katkoviiva kertoo, kuinka moni verrokeista oli samaan aikaan avoimilla työmarkkinoilla. Se piirretään vain kuukausille, joiden vertailu läpäisee kaikki tarkistukset.',
      'Kuukaudet lasketaan palvelun alusta, joten myöhemmissä kuukausissa ovat mukana vain varhemmin alkaneet jaksot.',
    ],
    month: 'Kuukausi alusta',
    months: 'kuukautta palvelun alusta',
    summary: (open: string, unemployed: string) =>
      `12 kuukauden kuluttua ${open} on avoimilla työmarkkinoilla ja ${unemployed} työttömänä ilman palvelua.`,
    noPeers: (reason: string) => `Verrokkien viivaa ei piirretä: ${reason}`,
    peers: 'Verrokit: avoimilla',
    peersColumn: 'Verrokit avoimilla työmarkkinoilla',
    nothing: 'Kuvaan ei ole lukuja, jotka voisi näyttää.',
    names: {
      OPEN_FULL_TIME: 'Avoimilla, kokoaikatyö',
      OPEN_PART_TIME: 'Avoimilla, osa-aikatyö',
      SUPPORTED: 'Tuettu työ',
      EDUCATION: 'Koulutus',
      IN_SERVICE: 'Palvelussa',
      UNEMPLOYED: 'Työttömänä',
      OUTSIDE: 'Työvoiman ulkopuolella',
      LEFT_REGISTER: 'Poistunut, ei tietoa',
      NOT_OBSERVED: 'Ei havaittu',
      NOT_YET: 'Ei vielä',
    } satisfies Record<Band, string>,
  },
  change: {
    finding: (better: number, all: number) =>
      `Kohentuneita on varmasti enemmän kuin heikentyneitä ${better} palvelussa (kaikkiaan ${all})`,
    about: 'Luotettavasti heikentyneiden ja kohentuneiden osuus vastauspareista, %; suurimmat palvelut',
    source: 'asiakkaan arvio alussa ja lopussa (muutosmittari)',
    howTo: [
      'Oikealle: asiakkaat, joiden oma arvio parani enemmän kuin mittarin epätarkkuus selittää. Vasemmalle: ne, joiden arvio huononi yhtä selvästi. Loput pysyivät ennallaan.',
      'Ohut viiva palkin päässä on 95 %:n väli. Vastauspareja kertoo, kuinka suuresta osasta jaksoja on vastaus sekä alussa että lopussa: mitä pienempi osuus, sitä varovaisemmin palkkia kannattaa lukea.',
      'Muutos alusta loppuun ei ole vaikutus: moni voisi paremmin myös ilman palvelua.',
    ],
    service: 'Palvelu',
    worsened: 'Heikentynyt',
    unchanged: 'Ennallaan',
    improved: 'Kohentunut',
    pairs: 'Vastauspareja',
    pairsAt: (share: string) => `pareja ${share}`,
    summary: (service: string, improved: string, worsened: string) =>
      `Suurimmassa palvelussa (${service}) ${improved} kohentui ja ${worsened} heikentyi luotettavasti. Muutos ei vielä kerro vaikutuksesta.`,
    nothing: 'Yhdestäkään palvelusta ei ole näytettävää muutosta.',
    all: (count: string) => `Kaikki ${count} palvelua`,
  },
  money: {
    finding: (count: number): string =>
      count === 0
        ? 'Yhdestäkään palvelusta ei vielä voi sanoa, mitä sen raha tuo'
        : `${count} palvelusta tiedetään, mitä sen raha tuo`,
    about: 'Kustannus palvelujaksoa kohti (€) ja tulos palvelun oman tavoitteen mukaan',
    source: 'laskut ja yksikköhinnat, rekisterit, muutosmittari',
    howTo: [
      'Jokainen piste on palvelu: oikealla kallis, vasemmalla edullinen; ylhäällä hyvä tulos. Kutakin palvelua verrataan vain niihin, joilla on sama tavoite.',
      'Pystyviiva on tuloksen 95 %:n väli. Jos se ylittää nollan, tulosta ei voi erottaa sattumasta: palvelu on harmaassa kaistassa kohdassa, jonka sen hinta kertoo.',
      'Työn ja koulutuksen kuvissa tulos on vaikutus verrokkeihin nähden 12 kuukauden kuluttua. Työelämävalmiuksien ja kielen kuvissa se on asiakkaiden oma muutos, joka ei yksin kerro vaikutuksesta.',
    ],
    cost: '€ palvelujaksoa kohti',
    goals: {
      employment: 'Tavoite työ: vaikutus avoimilla työmarkkinoilla oloon 12 kk, %-yks.',
      education: 'Tavoite koulutus: vaikutus opiskeluun 12 kk, %-yks.',
      employability: 'Tavoite työelämävalmiudet: mittarin muutos, pistettä',
      language: 'Tavoite kieli: mittarin muutos, pistettä',
    },
    goalNames: {
      employment: 'työ',
      education: 'koulutus',
      employability: 'työelämävalmiudet',
      language: 'kieli',
    },
    open: 'harmaassa kaistassa: ei voi vielä sanoa',
    service: 'Palvelu',
    goal: 'Tavoite',
    result: 'Tulos',
    resultIs: 'Tulos on',
    effectWork: 'vaikutus työhön',
    effectEducation: 'vaikutus koulutukseen',
    change: 'mittarin muutos',
    costColumn: '€ / jakso',
    standing: 'Päätelmä',
    standings: {
      better: 'parantaa',
      worse: 'heikentää',
      open: 'ei voi vielä sanoa',
      change: 'muutos, ei päätelmää vaikutuksesta',
    },
    summary: (better: number, worse: number, open: number) =>
      `Vaikutus on varmasti myönteinen ${better} palvelussa ja kielteinen ${worse} palvelussa; ${open} palvelusta ei voi vielä sanoa. Muiden tavoitteiden palveluista näkyy vain asiakkaiden muutos.`,
    nothing: 'Yhdestäkään palvelusta ei ole kustannusta, jonka voisi näyttää.',
  },
  targets: {
    finding: (missed: number, all: number) =>
      missed === 0
        ? 'Yksikään tavoite ei ole varmasti jäänyt saavuttamatta'
        : `${missed} tavoitetta on varmasti jäänyt saavuttamatta (kaikkiaan ${all})`,
    about: 'Varmasti tavoitteesta jääneet: toteuma, sen 95 %:n väli ja tavoite',
    source: 'alueen asettamat tavoitteet ja niiden toteuma',
    howTo: [
      'Piste on toteuma ja leveä viiva sen 95 %:n väli; pystyviiva on tavoite. Tavoite on jäänyt varmasti saavuttamatta, kun koko väli on sen väärällä puolella.',
      'Taulukossa ovat kaikki tavoitteet, myös ne, joista ei voi vielä sanoa.',
    ],
    none: 'Tavoitteita ei ole asetettu, tai mikään niistä ei koske rajausta.',
    summary: (missed: number, passed: number, open: number) =>
      `Varmasti jäänyt ${missed}, varmasti ylittynyt ${passed}; ${open} tavoitteesta ei voi vielä sanoa.`,
    of: 'Tavoite koskee',
    everything: 'Kaikki palvelut',
    metric: 'Mitä mitataan',
    horizon: (months: number) => `${months} kk`,
    reached: 'Toteuma',
    target: 'Tavoite',
    difference: 'Ero',
    more: (count: number): string => `Lisäksi ${count} muuta; ne ovat taulukossa.`,
  },
  fresh: {
    title: 'Kuinka tuoretta tieto on',
    dataTo: (month: string) => `Rekisteritiedot ulottuvat kuukauteen ${month}.`,
    none: 'Rekisteritietoja ei ole tuotu.',
    immature: (month: string) =>
      `Kuukaudet ${month} alkaen täydentyvät vielä, koska merkinnät tulevat jälkikäteen.`,
    mature: 'Kaikki kuukaudet ovat valmiit.',
    study: (moment: string) => `Vertailu tehtiin ${moment}.`,
    noStudy: 'Vertailua ei ole vielä tehty: vaikutuksia ei näytetä.',
    more: 'Aineiston laatu',
  },
};
