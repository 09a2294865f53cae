import type { Goal } from '../state/budget';

const services = (count: string) => (count === '1' ? '1 palvelu' : `${count} palvelua`);

export const servicesFi = {
  title: 'Palvelut',
  lead: 'Mikä palvelu muuttaa mitäkin, ja mihin hintaan?',
  source: 'palvelujaksot, työnvälityksen rekisterit, asiakasmittari ja kustannustiedot',
  strip: {
    heading: (better: string, worse: string, open: string) =>
      [
        better === '0' ? 'Mikään palvelu ei vielä selvästi paranna' : `${services(better)} parantaa selvästi`,
        worse === '0' ? 'mikään ei selvästi heikennä' : `${worse} heikentää`,
        open === '0' ? null : `${open} palvelusta ei voi vielä sanoa`,
      ]
        .filter((part) => part !== null)
        .join(', '),
    about: {
      employment: 'Työllistymisen palvelut: työllisyys avoimilla työmarkkinoilla vuoden kuluttua alusta',
      education: 'Koulutuksen palvelut: opiskelu vuoden kuluttua alusta',
      employability: 'Työllistymisvalmiuksien palvelut: asiakasmittarin muutos alusta loppuun',
      language: 'Kielitaidon ja kotoutumisen palvelut: asiakasmittarin muutos alusta loppuun',
    } as Record<Goal, string>,
    better: 'Parantaa selvästi',
    worse: 'Heikentää selvästi',
    open: 'Ei voi vielä sanoa',
    none: 'Ei yhtään',
    others: 'Muut palvelut',
    othersEffect: (better: string, worse: string, open: string) =>
      `parantaa ${better}, heikentää ${worse}, ei voi vielä sanoa ${open}`,
    othersChange: (better: string, worse: string, open: string) =>
      `mittari nousee ${better}, laskee ${worse}, ei selvää muutosta ${open} – muutos ei yksin kerro vaikutuksesta`,
    reading:
      'Parantaa tai heikentää selvästi: 95 %:n väli on kokonaan nollan samalla puolella, kun verrataan kaltaisiin henkilöihin, jotka eivät aloittaneet palvelua silloin.',
  },
  goal: {
    findingEffect: (goal: string, name: string, value: string) =>
      `${goal}: suurin vaikutus on palvelulla ${name}, ${value}`,
    findingChange: (goal: string, name: string, value: string) =>
      `${goal}: mittari muuttuu eniten palvelussa ${name}, ${value} pistettä`,
    nothing: (goal: string) => `${goal}: mistään palvelusta ei ole vielä omaa lukua, jonka voisi kertoa`,
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
    summary: (services: string, better: string, worse: string, open: string) =>
      `Palveluja on ${services}. Vaikutus on selvästi yli nollan ${better} palvelussa ja alle nollan ${worse} palvelussa; ${open} palvelusta ei voi vielä sanoa.`,
    summaryChange: (services: string, better: string, worse: string, open: string) =>
      `Palveluja on ${services}. Mittari nousee selvästi ${better} palvelussa ja laskee ${worse} palvelussa; ${open} palvelussa ei näy selvää muutosta. Muutos voi johtua myös muusta kuin palvelusta.`,
  },
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
    keys: { own: 'oma luku', clear: 'selvä', pooled: 'koko tyypin', missing: 'ei lukua' },
  },
};
