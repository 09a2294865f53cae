import type { Dictionary } from './fi';
import { rejectionReasonsSv } from './rejectionReasons.sv';

export const dataSv: Dictionary['data'] = {
  title: 'Material',
  lead: 'Kan man lita på siffrorna?',
  source: 'materialfilerna och hur de togs emot',
  standing: { fine: 'I sin ordning', care: 'Observera', untold: 'Inte känt' },
  facts: {
    title: 'I korthet',
    registers: 'Register',
    registersWhole: (month) => `Registeruppgifterna sträcker sig till ${month}. Alla månader är färdiga.`,
    registersPartly: (month, from) =>
      `Registeruppgifterna sträcker sig till ${month}. De nyaste månaderna kan ännu ändras, från och med ${from}.`,
    noRegisters: 'Inga registeruppgifter har kommit ännu.',
    feeds: 'Aktualitet',
    oldest: (feed, days) => `Det äldsta materialet är ${feed}: den nyaste uppgiften är ${days} dagar gammal.`,
    noFeeds: 'Inget material har kommit ännu.',
    accepted: 'Avvisade poster',
    rejected: (rejected, read, share, waiting) =>
      `Av ${read} poster avvisades ${rejected} (${share}). Dessutom väntar ${waiting} på uppgifter som de hänvisar till.`,
    notForRole: 'Avvisade poster visas för analytiker och administratörer.',
    comparison: 'Jämförelse',
    noComparison: 'Ingen jämförelse har gjorts, eller deltagarna är för få.',
    compared: (moment, fine, care, refused) =>
      `Gjord ${moment}. Tjänstetyper som klarade alla kontroller: ${fine}, med förbehåll: ${care}, underkända: ${refused}.`,
  },
  freshness: {
    about: 'Den nyaste uppgiftens ålder i varje material, dagar',
    allNew: 'Alla material har uppdaterats under den senaste månaden',
    someLate: (count) =>
      count === 1
        ? 'Ett material har inte uppdaterats på över en månad'
        : `${count} material har inte uppdaterats på över en månad`,
    summary: (oldest, days, newest, newestDays) =>
      `Äldst är ${oldest} (${days} dagar), nyast ${newest} (${newestDays} dagar).`,
    howTo: [
      'Stapeln visar för hur många dagar sedan materialets nyaste uppgift skrevs in i källsystemet. Ju kortare stapel, desto färskare material.',
      'En orange stapel är över 31 dagar gammal. Områden, tjänster och avtal ändras sällan, så för dem kan det vara vanligt.',
    ],
    feed: 'Material',
    days: 'Ålder, dagar',
    daysAgo: (days) => `${days} d`,
    updated: 'Nyaste uppgift',
    rows: 'Poster',
  },
  immature: {
    none: (month) => `Alla månader är färdiga: ${month} är den sista`,
    from: (month) => `De nyaste månaderna är ofullständiga, från och med ${month}`,
    noRegisters: 'Inga registeruppgifter har kommit ännu',
    touches: [
      'Arbete, utbildning och arbetslöshet skrivs in i registren med fördröjning. Mittava har mätt den: en månad är ofullständig så länge det ännu kommer inskrivningar för den.',
      'Det gäller andelar i arbete, utbildning och arbetslöshet, arbetsmånader och inkomster, när en siffra når in i en ofullständig månad. Då står det vid siffran att den ännu kan ändras. Mätare, respons och antal tjänsteperioder berörs inte.',
    ],
  },
  rejections: {
    about: 'Avvisade poster per material, hela materialet',
    none: 'Ingen post avvisades',
    finding: (touched, all) => `${touched} av ${all} material har avvisade poster`,
    summary: (rejected, read, waiting, most) =>
      `Av ${read} poster avvisades ${rejected}${most === null ? '' : `, flest i ${most}`}. ${waiting} väntar på uppgifter som de hänvisar till.`,
    howTo: [
      'Varje rad kontrolleras när filen tas emot. En felaktig rad avvisas, de andra tas med. Godkända och avvisade är tillsammans alla som lästes.',
      'En post som väntar är godkänd men hänvisar till något som inte har kommit ännu, till exempel en tjänsteperiod. Den räknas med när det kommer.',
      'Avsändaren får raderna som ska rättas med kommandot ./mittava rejections --csv.',
    ],
    notForRole:
      'Avvisade och väntande poster visas bara för analytiker och administratörer, eftersom de gäller alla områden.',
    of: (rejected, read) => `${rejected} / ${read}`,
    read: 'Lästa',
    accepted: 'Godkända',
    rejected: 'Avvisade',
    waiting: 'Väntar',
    details: (feed, rejected, waiting) => `${feed}: ${rejected} avvisade, ${waiting} väntar`,
    waitingIs: (count) =>
      `${count} poster väntar på uppgifter som de hänvisar till. De räknas med när uppgifterna kommer.`,
    byReason: (feed) => `${feed}: orsaker`,
    byFile: (feed) => `${feed}: filer`,
    reason: 'Orsak',
    column: 'Kolumn',
    wholeRow: 'hela raden',
    records: 'Poster',
    file: 'Fil',
  },
  checks: {
    about: 'Jämförelsens kontroller per tjänstetyp',
    source: 'den matchade jämförelsen',
    finding: (fine, all) =>
      fine === all
        ? 'Jämförelsen av alla tjänstetyper klarade alla kontroller'
        : `Jämförelsen klarade alla kontroller för ${fine} av ${all} tjänstetyper`,
    allFine: 'Ingen kontroll gav anledning till anmärkning.',
    summary: (types) => `Anmärkningar finns här: ${types}.`,
    howTo: [
      'En effekt visas bara om deltagarna har jämförts med sådana som liknar dem. Varje rad är en tjänstetyp och varje kolumn en kontroll och vad den fann.',
      '✓ i sin ordning. ! effekten visas, med förbehåll. ✕ effekten visas inte.',
    ],
    type: 'Tjänstetyp',
    worst: 'Alla tillsammans',
    verdict: 'resultat',
    verdicts: { GREEN: 'i sin ordning', AMBER: 'med förbehåll', REFUSED: 'underkänd' },
    names: {
      TOO_FEW_PARTICIPANTS: 'Deltagare',
      WITHOUT_PEERS: 'Utan jämförelse',
      FEW_PEERS: 'Jämförelse­personer',
      HEAVY_WEIGHT: 'Största vikt',
      IMBALANCE: 'Största skillnad (SMD)',
      VARIANCE_RATIO: 'Varians­kvot',
      PLACEBO: 'Skillnad före',
      HELD_OUT_PLACEBO: 'Skillnad, blind',
      EARNINGS_PLACEBO: 'Inkomster före',
      NEAREST_NEIGHBOUR: 'Ett annat sätt',
    },
    meanings: {
      TOO_FEW_PARTICIPANTS: 'jämförda tjänsteperioder. En säker uppskattning kräver 200, en uppskattning 60.',
      WITHOUT_PEERS:
        'andel för vilka ingen jämförelseperson hittades. Högst 5 % är bra, över 20 % underkänns.',
      FEW_PEERS: 'hur många jämförelsepersoner med lika vikt jämförelsen motsvarar. Under 30 underkänns.',
      HEAVY_WEIGHT: 'en persons andel av alla vikter. Högst 2 % är bra, över 5 % underkänns.',
      IMBALANCE:
        'största skillnaden mellan deltagare och viktade jämförelsepersoner, i standardavvikelser. Högst 0,10 är bra, över 0,25 underkänns.',
      VARIANCE_RATIO: 'den sämsta varianskvoten. 0,5–2 är bra.',
      PLACEBO:
        'största skillnaden i arbete under månaderna före tjänsten, då det inte borde finnas någon. En tydlig skillnad över 5 procentenheter underkänns.',
      HELD_OUT_PLACEBO: 'samma för månader som inte användes för jämförelsen.',
      EARNINGS_PLACEBO:
        'största skillnaden i inkomster under månaderna före tjänsten. Gäller bara effekter i euro.',
      NEAREST_NEIGHBOUR: 'hur långt ifrån ett annat räknesätt hamnar, i standardfel.',
    },
    placebos: 'Skillnader före tjänsten per månad (placebon)',
    placebosAre:
      'Innan arbetslösheten började kan tjänsten inte ha påverkat. Om skillnaden ändå är stor i förhållande till sitt standardfel är jämförelsen inte rättvis.',
    outcome: 'I vad',
    outcomes: { EMPLOYED: 'I arbete', EARNINGS: 'Inkomster' },
    lag: 'Månader före',
    difference: 'Skillnad',
    error: 'Standardfel',
  },
  generations: {
    title: 'Publiceringar',
    finding: (count) =>
      count === 1 ? 'Detta är den första kända publiceringen' : `De ${count} senaste publiceringarna`,
    about:
      'Varje publicering är en helhet, och alla siffror på en sida hör till samma. Siffrorna i gamla publiceringar raderas med tiden; när vad publicerades finns kvar.',
    caption: 'Publiceringar, den nyaste först',
    number: 'Publicering',
    publishedAt: 'Publicerad',
    dataTo: 'Registeruppgifter till',
    noRegisters: 'inga registeruppgifter',
    studyAt: 'Jämförelsen gjord',
    noStudy: 'ingen jämförelse',
    records: 'Poster',
    synthetic: 'Syntetisk',
  },
  feeds: {
    areas: 'Områden',
    budgets: 'Budgetar',
    client_actions: 'Gjort på grund av respons',
    contracts: 'Avtal',
    external_estimates: 'Annan forskning',
    instruments: 'Mätarnas definitioner',
    measurements: 'Mätare och respons',
    observations: 'Registrens täckning',
    outcomes: 'Resultat per månad',
    participations: 'Tjänsteperioder',
    payment_terms: 'Prisvillkor',
    payments: 'Betalningar',
    persons: 'Personer',
    providers: 'Tjänsteproducenter',
    services: 'Tjänster',
    statuses: 'Sysselsättningslägen',
    target_groups: 'Målgruppernas definitioner',
    targets: 'Mål',
  },
  reasons: rejectionReasonsSv,
};
