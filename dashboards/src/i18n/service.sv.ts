import type { Dictionary } from './fi';

export const serviceSv: Dictionary['service'] = {
  title: 'Tjänst',
  lead: 'Lönar sig tjänsten, och för vem?',
  unknown: {
    title: 'Tjänsten finns inte',
    text: (code) => `I detta material finns ingen tjänst med koden ${code}. Länken kan vara gammal.`,
    back: 'Alla tjänster',
  },
  facts: {
    title: 'Uppgifter om tjänsten',
    goal: 'Mål',
    type: 'Tjänstetyp',
    delivery: 'Ordnas som',
    pilot: 'Försök',
    participations: 'Serviceperioder',
    cost: 'Kostnad / period',
    effect: 'Effekt 12 mån. efter starten',
    effectEducation: 'Effekt på studier 12 mån. efter starten',
    additional: 'Pris / ytterligare sysselsatt',
    change: 'Mätarens förändring',
  },
  verdict: {
    better: (isEducation) =>
      isEducation ? 'Tjänsten ökar studierna tydligt' : 'Tjänsten ökar sysselsättningen tydligt',
    worse: (isEducation) =>
      isEducation ? 'Tjänsten minskar studierna tydligt' : 'Tjänsten minskar sysselsättningen tydligt',
    open: (isEducation) =>
      isEducation
        ? 'Det går inte ännu att säga om tjänsten ökar studierna'
        : 'Det går inte ännu att säga om tjänsten ökar sysselsättningen',
    effect: (value, interval) =>
      `Ett år efter starten är skillnaden mot liknande personer som inte började i tjänsten då ${value} (95 %-intervall ${interval}).`,
    holdsZero: 'Intervallet omfattar noll: skillnaden kan vara en slump.',
    pooled: (value, interval) =>
      `Tjänstens egen effekt kan inte visas. Hela tjänstetypens effekt är ${value} (95 %-intervall ${interval}).`,
    missing: (why) => `Effekten kan inte visas. ${why}`,
    additional: (value, interval) =>
      `En ytterligare sysselsatt kostar uppskattningsvis ${value} (95 %-intervall ${interval}).`,
    noAdditional: (why) => `Priset för en ytterligare sysselsatt kan inte visas. ${why}`,
    change: (value, interval, improved, worsened) =>
      `På klientmätaren ändras situationen i medeltal ${value} poäng (95 %-intervall ${interval}): för ${improved} förbättrades den tydligt, för ${worsened} försämrades den. Förändringen visar inte ensam någon effekt.`,
    voice: 'Vad klienterna sade om tjänsten',
  },
  changeRises: (value) => `Klienternas situation förbättras på mätaren: ${value} poäng`,
  changeFalls: (value) => `Klienternas situation försämras på mätaren: ${value} poäng`,
  changeOpen: 'Ingen tydlig förändring i klienternas situation syns på mätaren',
  sourceRegisters: 'serviceperioder och arbetsförmedlingens register, jämförelse med liknande personer',
  outcomes: {
    finding: (month, observed, without, isEducation) =>
      `${month} mån. efter starten ${isEducation ? 'studerar' : 'är'} ${observed}${isEducation ? '' : ' i arbete'}; utan tjänsten vore det ${without}`,
    nothing: 'Resultaten kan inte ännu jämföras',
    about: (isEducation) =>
      isEducation
        ? 'Andelen som studerar 3, 6, 12 och 24 mån. efter tjänstens start, och en uppskattning utan tjänsten'
        : 'Andelen i arbete på den öppna arbetsmarknaden 3, 6, 12 och 24 mån. efter tjänstens start, och en uppskattning utan tjänsten',
    summary: (parts) => `Skillnad: ${parts}.`,
    part: (month, value) => `${month} mån. ${value}`,
    observed: 'de som började',
    counterfactual: 'utan tjänsten',
    effect: 'Skillnad, %-enheter',
    share: 'Andel',
    month: (month) => `${month} mån.`,
    columns: [
      'Månader efter starten',
      'De som började',
      'Utan tjänsten',
      'Skillnad',
      'Skillnad utan standardisering',
    ],
    howTo: [
      'Den blå punkten är andelen av dem som började i tjänsten, den orange ringen en uppskattning av andelen utan tjänsten. Uppskattningen kommer från liknande personer som varit arbetslösa lika länge vid samma tid men inte började då.',
      'De breda linjerna är 95 %-intervall. Till höger står skillnaden: om intervallet inte når nollinjen är skillnaden tydlig.',
    ],
  },
  curve: {
    better: (month) => `Effekten är tydlig från och med månad ${month}`,
    worse: (month) => `Effekten är negativ från och med månad ${month}`,
    open: 'Effekten skiljer sig i slutet inte från noll',
    nothing: 'Effekten per månad kan inte visas',
    pooled: 'Hela tjänstetypens effekt: tjänstens egen kan inte visas',
    about: (isEducation) =>
      `Effekt på ${isEducation ? 'studier' : 'sysselsättning på den öppna arbetsmarknaden'} månad för månad, procentenheter, från 24 mån. före starten till 24 mån. efter`,
    summary: (last, value, off, before) =>
      `${last} mån. efter starten är effekten ${value}. Före starten skiljer sig ${off} av ${before} månader från noll; var och en borde ligga nära noll.`,
    before: 'före starten borde den vara 0',
    month: 'Månader efter starten',
    effect: 'Effekt, %-enheter',
    columns: ['Månader efter starten', 'Effekt', 'De som började', 'Utan tjänsten'],
    howTo: [
      'Linjen är skillnaden mellan dem som började och liknande personer månad för månad. Bandet är 95 %-intervallet. Över noll ökar tjänsten, under noll minskar den.',
      'I det grå området hade tjänsten inte börjat. Skillnaden borde vara noll där: om den inte är det är jämförelsen inte helt rättvis, och även skillnaden efter starten ska läsas med försiktighet.',
      'Genast efter starten är skillnaden ofta negativ, eftersom den som deltar inte söker lika mycket arbete.',
    ],
  },
  change: {
    finding: (overall, name, value) => `${overall}; mest ändras ${name}, ${value}`,
    nothing: 'Mätarens förändring kan inte visas',
    about:
      'Klientmätaren dimension för dimension: start, slut och uppföljning i poäng, samt andelarna tydligt förändrade',
    summary: (pairs, rate) =>
      `Svarsparen är ${pairs} (${rate} av dem som borde ha fåtts). Förändringen gäller bara dem som svarat, och den visar inte ensam någon effekt.`,
    source: 'svar på klientmätaren',
    start: 'start',
    end: 'slut',
    followup: 'uppföljning',
    points: 'Poäng',
    worsened: 'försämrades',
    unchanged: 'ingen tydlig förändring',
    improved: 'förbättrades',
    low: (name) => `${name} (mindre är bättre)`,
    columns: [
      'Dimension',
      'Start',
      'Slut',
      'Uppföljning',
      'Förändring',
      'Förändring till uppföljning',
      'Tydligt försämrad',
      'Ingen tydlig förändring',
      'Tydligt förbättrad',
      'Svarspar',
      'Svarat i uppföljningen',
      'Alfa',
    ],
    howTo: [
      'Ringen är medeltalet i början, den fyllda punkten i slutet och romben i uppföljningen. Den breda linjen är 95 %-intervallet.',
      'I stapeln finns klienter vars situation tydligt försämrades (orange), inte tydligt ändrades (grått) och tydligt förbättrades (blått): förändringen är större än mätarens egen osäkerhet.',
      'Alfa i tabellen visar hur tillförlitligt frågorna mäter samma sak: 0,7 duger, 0,9 är utmärkt.',
    ],
  },
  whom: {
    finding: (clear, own, name, value) =>
      `Effekten skiljer sig från noll i ${clear} av ${own} grupper; störst är den i gruppen ${name}, ${value}`,
    open: 'Ingen grupps egen effekt skiljer sig ännu tydligt från noll',
    allPooled: 'Ingen grupps egen effekt kan visas',
    nothing: 'Det finns inga siffror enligt grupp',
    about: (isEducation) =>
      `Effekt på ${isEducation ? 'studier' : 'sysselsättning på den öppna arbetsmarknaden'} enligt grupp 12 mån. efter starten, procentenheter`,
    summary: (own, pooled) =>
      `Egna siffror finns för ${own} grupper. ${pooled} grupper visar hela tjänstetypens effekt (ring), eftersom den egna inte kan visas.`,
    effect: 'Effekt, %-enheter',
    pooled: 'hela typens',
    columns: ['Grupp', 'Indelning', 'Effekt'],
    missing: 'Utan siffra',
    howTo: [
      'Punkten är gruppens effekt och den breda linjen dess 95 %-intervall. Blått är tydligt över noll, orange tydligt under, grått kan vara en slump. Ringen är hela tjänstetypens effekt.',
      'När grupperna är många ser någon av dem tydlig ut av en slump. Jämför intervallen: om de överlappar kan skillnaden mellan grupperna vara en slump.',
    ],
  },
  external: {
    finding: 'Vad som konstaterats annanstans om samma tjänstetyp',
    about: 'Den egna effekten och utomstående studiers resultat, procentenheter',
    nothing: 'För denna tjänstetyp har inga utomstående studier förts in',
    own: (month) => `Denna tjänst, ${month} mån.`,
    study: (study, month) => `${study}, ${month} mån.`,
    source: 'serviceperioder och register; publicerade studier',
    effect: 'Effekt, %-enheter',
    columns: [
      'Studie',
      'Resultat',
      'Månader',
      'Effekt',
      'Nedre gräns',
      'Övre gräns',
      'Deltagare',
      'Metod',
      'Källa',
    ],
    howTo: [
      'Överst står tjänstens egen effekt, därunder studiers resultat om samma tjänstetyp från andra material. De har inte slagits ihop med de egna siffrorna.',
    ],
  },
};
