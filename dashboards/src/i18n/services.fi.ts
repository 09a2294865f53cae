import type { Goal } from '../state/budget';

const services = (count: string) => (count === '1' ? '1 palvelu' : `${count} palvelua`);

export const servicesFi = {
  title: 'Palvelut',
  lead: 'Mikä palvelu muuttaa mitäkin, ja mihin hintaan?',
  source: 'palvelujaksot, työnvälityksen rekisterit, asiakasmittari ja kustannustiedot',
  standings: {
    heading: {
      effect: (goal: string, better: string, worse: string, open: string) =>
        [
          better === '0'
            ? `${goal}: mikään palvelu ei vielä selvästi paranna`
            : `${goal}: ${services(better)} parantaa selvästi`,
          worse === '0' ? 'mikään ei selvästi heikennä' : `${worse} heikentää`,
          ...(open === '0' ? [] : [`${open} palvelusta ei voi vielä sanoa`]),
        ].join(', '),
      change: (goal: string, better: string, worse: string, open: string) =>
        [
          better === '0'
            ? `${goal}: mittari ei vielä selvästi nouse`
            : `${goal}: mittari nousee selvästi ${better} palvelussa`,
          worse === '0' ? 'ei laske missään' : `laskee ${worse} palvelussa`,
          ...(open === '0' ? [] : [`${open} palvelussa ei selvää muutosta`]),
        ].join(', '),
    },
    effect: { better: 'Parantaa selvästi', worse: 'Heikentää selvästi', open: 'Ei voi vielä sanoa' },
    change: { better: 'Mittari nousee', worse: 'Mittari laskee', open: 'Ei selvää muutosta' },
    units: { effect: ' %-yks.', change: ' pistettä' },
    scale: (from: string, to: string, unit: string) =>
      `Viivojen asteikko on ${from} … ${to}${unit}; pystyviiva on nolla.`,
  },
  goal: {
    mostEffect: (name: string, value: string) =>
      `Suurin vaikutus on palvelulla ${name}: ${value} verrattuna kaltaisiin henkilöihin, jotka eivät aloittaneet palvelua silloin.`,
    mostChange: (name: string, value: string) =>
      `Eniten mittari muuttuu palvelussa ${name}: ${value} pistettä. Muutos voi johtua myös muusta kuin palvelusta.`,
    nothing: 'Mistään palvelusta ei ole vielä omaa lukua, jonka voisi kertoa.',
    about: {
      employment:
        'Työllistymisen palvelut: vaikutus työllisyyteen prosenttiyksikköinä 12 kk alusta, mittarin muutos pisteinä, tulos ja hinta',
      education:
        'Koulutuksen palvelut: vaikutus opiskeluun prosenttiyksikköinä 12 kk alusta, mittarin muutos pisteinä, tulos ja hinta',
      employability:
        'Työllistymisvalmiuksien palvelut: mittarin muutos pisteinä, sitten vaikutus työllisyyteen prosenttiyksikköinä 12 kk alusta, tulos ja hinta',
      language:
        'Kielitaidon ja kotoutumisen palvelut: mittarin muutos pisteinä, sitten vaikutus työllisyyteen prosenttiyksikköinä 12 kk alusta, tulos ja hinta',
    } as Record<Goal, string>,
  },
  compare: 'Vertaa palveluja: muutos, tulos ja hinta',
  columns: {
    service: 'Palvelu',
    effect: 'Vaikutus työllisyyteen, %-yks.',
    effectEducation: 'Vaikutus opiskeluun, %-yks.',
    change: 'Mittarin muutos, pistettä',
    shares: 'Selvästi muuttuneet',
    worsened: 'Selvästi huonontunut',
    unchanged: 'Ei selvää muutosta',
    improved: 'Selvästi parantunut',
    pairRate: 'Vastausparit',
    outcome: 'Työssä 6 kk lopusta',
    outcomeEducation: 'Opiskelee 6 kk lopusta',
    cost: '€ / jakso',
    participations: 'Jaksot',
  },
  sharesSaid: (worsened: string, improved: string) => `↓ ${worsened} · ↑ ${improved}`,
  pairs: (rate: string) => `vastauspareja ${rate}`,
  howTo: [
    'Piste on arvo ja leveä viiva sen 95 %:n väli. Sininen: väli on kokonaan nollan paremmalla puolella. Oranssi: huonommalla. Harmaa: ero voi olla sattumaa.',
    'Vaikutus vertaa palvelun aloittaneita kaltaisiinsa, jotka olivat samaan aikaan yhtä kauan työttömänä mutta eivät aloittaneet palvelua. Mittarin muutos vertaa asiakasta vain itseensä: se ei yksin kerro vaikutuksesta.',
    'Palkissa ovat asiakkaat, joiden tilanne huononi selvästi (oranssi), ei muuttunut selvästi (harmaa) tai parani selvästi (sininen). Vastausparit kertovat, kuinka monelta vastaus on sekä alusta että lopusta.',
    '”Koko tyypin” tarkoittaa, ettei palvelun omaa vaikutusta voi kertoa: luku on koko palvelutyypin. ”Varauksin” kertoo kohdistettaessa, mikä vertailussa horjuu.',
  ],
  heat: {
    finding: (cells: string, better: string, worse: string) =>
      better === '0' && worse === '0'
        ? 'Yhdessäkään palvelun ja kohderyhmän parissa vaikutus ei ole vielä selvä'
        : `Palvelun ja kohderyhmän pareista (${cells}) palvelu parantaa selvästi ${better} ja heikentää ${worse}`,
    nothing: 'Kohderyhmittäin ei ole lukuja',
    about:
      'Vaikutus palvelun ja kohderyhmän mukaan 12 kk alusta, prosenttiyksikköä (koulutuksen palveluissa opiskeluun, muissa työllisyyteen avoimilla työmarkkinoilla)',
    summary: (own: string, pooled: string, missing: string) =>
      `Oma luku on ${own} parista. ${pooled} parissa näkyy koko palvelutyypin vaikutus, koska omaa ei voi kertoa. ${missing} parissa ei ole lukua.`,
    source: 'palvelujaksot ja työnvälityksen rekisterit, verrokkivertailu',
    howTo: [
      'Rivi on palvelu, sarake kohderyhmä. Mitä sinisempi ruutu, sitä enemmän palvelu parantaa; mitä oranssimpi, sitä enemmän se heikentää. Lihavoitu luku on selvä: sen 95 %:n väli ei sisällä nollaa. Välit ovat taulukossa.',
      'Kehystetty ruutu ilman väriä on koko palvelutyypin vaikutus: tämän ryhmän omaa ei voi kertoa. Viivoitetussa ruudussa ei ole lukua; syy näkyy kohdistettaessa ja taulukossa.',
      'Sama ihminen voi kuulua useaan kohderyhmään. Kun ruutuja on paljon, muutama niistä näyttää selvältä sattumaltakin: katso kokonaisuutta, älä yhtä ruutua.',
    ],
    service: 'Palvelu',
    group: 'Kohderyhmä',
    goal: 'Tavoite',
    effect: 'Vaikutus',
    all: (count: string) => `Näytä kaikki ${count} palvelua`,
    fewer: 'Näytä vähemmän',
    keys: { own: 'oma luku', clear: 'selvä', pooled: 'koko tyypin', missing: 'ei lukua' },
  },
};
