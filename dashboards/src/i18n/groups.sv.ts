import type { Dictionary } from './fi';

export const groupsSv: Dictionary['groups'] = {
  title: 'Målgrupper',
  lead: 'Vem får hjälp, och vem blir utan?',
  by: 'Gruppering',
  groupings: {
    TARGET_GROUP: 'Målgrupp',
    GENDER: 'Kön',
    AGE_BAND: 'Ålder',
    EDUCATION: 'Utbildning',
    DURATION_BAND: 'Arbetslöshetens längd',
    LANGUAGE_GROUP: 'Språk',
  },
  overlap: 'Målgrupperna överlappar: samma person kan höra till flera, så talen kan inte räknas ihop.',
  whole: (value) => `alla ${value}`,
  all: 'Alla',
  untold: 'Kan inte visas:',
  clients: 'klienter',
  leftOut: {
    title: 'Vem blir utan?',
    fewest: (group, count, all) =>
      `Minst tjänsteperioder har gruppen ${group}: ${count} av alla ${all} perioder.`,
    below: (groups) => `Klart mer sällan på öppna arbetsmarknaden än alla: ${groups}.`,
    noEffect: (groups) =>
      `Effekten kan inte anges i någon tjänstetyp för dessa grupper: ${groups}. Om de får nytta vet man alltså inte.`,
    effectForAll: 'För varje grupp kan effekten anges i åtminstone en tjänstetyp.',
    hidden: (groups) => `Siffrorna är dolda: ${groups}.`,
  },
  reach: {
    about: 'Tjänsteperioder per grupp; stapelns hela längd är alla tjänsteperioder',
    source: 'tjänsteperioder',
    finding: (most, fewest) => `Mest tjänster: ${most}. Minst: ${fewest}`,
    one: (group) => `En grupp fick tjänster: ${group}`,
    nothing: 'Gruppernas storlek kan inte visas',
    summary: (all, persons) => `Sammanlagt ${all} tjänsteperioder och ${persons} personer.`,
    axis: 'Andel av alla tjänsteperioder',
    participations: 'Tjänsteperioder',
    persons: 'Personer',
    label: (participations, persons) => `${participations} (${persons} pers.)`,
    howTo: [
      'Stapeln är gruppens tjänsteperioder, den ljusa bottnen alla tjänsteperioder. Inom parentes står antalet personer: samma person kan delta i många tjänster.',
      'Talet säger vilka som finns i tjänsterna, inte hur många i gruppen som skulle ha behövt en tjänst.',
    ],
  },
  employment: {
    about: 'Andel på öppna arbetsmarknaden 6 månader efter tjänstens slut, per grupp',
    source: 'tjänsteperioder och sysselsättningstjänsternas register',
    axis: 'Andel på öppna arbetsmarknaden',
    below: (groups) => `Mer sällan i arbete än alla: ${groups}`,
    none: 'Ingen grupp är klart efter',
    nothing: 'Sysselsättningen kan inte visas för någon grupp',
    several: (count) => `${count} grupper`,
    summary: (value) =>
      `Av alla ${value}. Skillnaden beror också på att grupperna har olika utgångsläge: den är inte tjänstens effekt.`,
    howTo: [
      'Punkten är andelen som arbetade på öppna arbetsmarknaden minst 4 timmar i veckan; strecket är 95 %-intervallet och det lodräta strecket allas andel.',
      'Orange: hela intervallet ligger under allas andel. Blått: hela intervallet ligger över den. Grått: skillnaden kan vara slump.',
    ],
  },
  change: {
    about: 'Mätarens genomsnittliga förändring från början till slut, poäng, per grupp',
    source: 'klienternas svar i början och slutet',
    axis: 'Förändring, poäng',
    finding: (count, all) =>
      count === all
        ? 'Förändringen är positiv i varje grupp för vilken den kan visas'
        : `Förändringen är klart positiv: ${count} / ${all} grupper`,
    nothing: 'Förändringen kan inte visas för någon grupp',
    summary: 'En förändring är inte i sig en effekt: en del av den skulle ske utan tjänsten.',
    pairRate: 'Andel svarspar',
    howTo: [
      'Punkten är förändringens medelvärde, strecket dess 95 %-intervall och det lodräta strecket allas förändring. Blått: hela intervallet ligger över noll.',
      'Förändringen räknas på dem som svarade både i början och i slutet; deras andel står i tabellen.',
    ],
  },
  reliable: {
    about: 'Klart förbättrade och klart försämrade enligt mätaren, andel av dem som svarat, per grupp',
    improved: 'Klart förbättrade',
    worsened: 'Klart försämrade',
    axis: '← försämrade · förbättrade →',
    finding: (count, all) =>
      count === all
        ? 'I varje grupp blev fler bättre än sämre'
        : `Fler blev bättre än sämre: ${count} / ${all} grupper`,
    nothing: 'Förbättrade och försämrade kan inte visas för någon grupp',
    summary: 'För de andra är förändringen så liten att den inte skiljer sig från mätarens osäkerhet.',
    howTo: [
      'Till höger ritas andelen som blev bättre med mer än mätarens osäkerhet förklarar, till vänster andelen som blev sämre. Det mörka strecket är 95 %-intervallet.',
    ],
  },
  effect: {
    about: (type) =>
      `${type}: effekten på andelen på öppna arbetsmarknaden 12 månader från start, per grupp, jämfört med liknande personer`,
    source: 'sysselsättningstjänsternas register och en matchad jämförelse',
    axis: 'Effekt, procentenheter',
    serviceType: 'Tjänstetyp',
    better: (groups) => `Sysselsättningen förbättrades: ${groups}`,
    worse: (groups) => `Sysselsättningen försämrades: ${groups}`,
    open: 'För ingen grupp kan man säga att tjänsten förändrade sysselsättningen',
    noneTold: 'Effekten kan inte anges för någon grupp',
    noType: 'Tjänstetypen har ingen jämförelse i det här urvalet',
    counts: (told, all) =>
      `Den egna effekten kan anges för ${told} grupper, sammanlagt finns ${all} grupper.`,
    pooled: (groups) => `Hela tjänstetypens effekt i stället för gruppens egen (ring): ${groups}.`,
    careful: (groups) => `Läs med försiktighet: ${groups}.`,
    borrowed: 'hela tjänstetypens effekt, inte gruppens egen',
    caveat: 'Att märka',
    howTo: [
      'Punkten är skillnaden mot vad som skulle ha hänt utan tjänsten just nu; strecket är 95 %-intervallet. Blått: hela intervallet ligger över noll. Orange: under. Grått: skillnaden kan vara slump.',
      'Ringen är hela tjänstetypens effekt: gruppen är för liten eller jämförelsen av den är inte rättvis. En streckad rad kan inte anges alls; orsaken står under bilden.',
    ],
  },
  time: {
    about: (grain) => `Gruppens andel av de tjänsteperioder som började, ${grain}`,
    source: 'tjänsteperioder',
    grain: 'Period',
    grains: { QUARTER: 'Kvartal', YEAR: 'År' },
    by: { QUARTER: 'per kvartal', YEAR: 'per år' },
    period: 'Period',
    same: (group) => `Största gruppen hela tiden: ${group}`,
    changed: (before, now) => `Största gruppen i början: ${before}, nu: ${now}`,
    nothing: 'Det finns inga tal över tid',
    summary: (group, first, firstAll, last, lastAll) =>
      `${group}: i början ${first} / ${firstAll} tjänsteperioder, i slutet ${last} / ${lastAll}.`,
    gaps: (count) => `${count} tal är dolda; de saknas i linjerna och finns i tabellen.`,
    howTo: [
      'Varje grupp har en egen ruta, och alla har samma skala: linjens höjd är gruppens andel av de tjänsteperioder som började under perioden.',
      'Den streckade linjen är AN-reformen den 1 januari 2025, då tjänsterna övergick till kommunerna. På grå botten kan siffrorna ännu ändras.',
    ],
  },
};
