import type { Dictionary } from './fi';

export const providersSv: Dictionary['providers'] = {
  title: 'Producenter',
  lead: 'Vem lyckas, med hänsyn till vilka klienterna är?',
  provider: 'Producent',
  serviceType: 'Tjänstetyp',
  unknownType: (code) => `${code} (okänd)`,
  noType: 'I det här urvalet har ingen tjänstetyp någon producent. Ta bort någon avgränsning.',
  notOffered: 'Den här tjänstetypen har inga producenter i urvalet. Välj en annan tjänstetyp.',
  public: 'Jämförelsen av producenter visas inte i den offentliga vyn.',
  outcome: 'Resultat',
  outcomes: {
    EMPLOYED_OPEN: 'På öppna arbetsmarknaden',
    EMPLOYED: 'I arbete, även med stöd',
    IN_EDUCATION: 'Studerar',
    POSITIVE_END: 'Positivt avslut',
    CHANGE: 'Mätarens förändring',
  },
  horizon: 'Månader från start',
  funnel: {
    about: (type, outcome, months) =>
      `${type}: ${outcome.toLowerCase()}${months === null ? '' : ` ${months} mån. från start`}, utfallet i förhållande till vad klienternas utgångsläge lät vänta`,
    source: 'tjänsteperioder och sysselsättningstjänsternas register, med utgångsläget som modell',
    participations: 'Tjänsteperioder',
    ratio: 'Utfall ÷ väntat',
    difference: 'Utfall − väntat, poäng',
    observed: 'Utfall',
    expectedShare: 'Väntat',
    expected: 'väntat',
    limit95: '95 %',
    limit998: '99,8 %',
    unnamed: 'Utan namn: färre än 60 tjänsteperioder',
    cannotTell: 'Kan inte sägas: så många har lämnat registret',
    position: 'Läge',
    low95: 'Nedre gräns 95 %',
    high95: 'Övre gräns 95 %',
    low998: 'Nedre gräns 99,8 %',
    high998: 'Övre gräns 99,8 %',
    positions: {
      AS_EXPECTED: 'Som väntat: skillnaden kan vara slump',
      BETTER_95: 'Bättre än väntat (gränsen 95 %)',
      BETTER_998: 'Klart bättre än väntat (gränsen 99,8 %)',
      WORSE_95: 'Sämre än väntat (gränsen 95 %)',
      WORSE_998: 'Klart sämre än väntat (gränsen 99,8 %)',
    },
    better: (names) => `Bättre än väntat: ${names}`,
    worse: (names) => `Sämre än väntat: ${names}`,
    several: (count) => `${count} producenter`,
    none: 'Ingen namngiven producent avviker mer från det väntade än slumpen förklarar',
    onlyUnnamed: 'Ingen producent har 60 tjänsteperioder: ingen namnges',
    ownFinding: {
      AS_EXPECTED: (type) => `${type}: resultatet är som väntat`,
      BETTER_95: (type) => `${type}: resultatet är bättre än väntat`,
      BETTER_998: (type) => `${type}: resultatet är klart bättre än väntat`,
      WORSE_95: (type) => `${type}: resultatet är sämre än väntat`,
      WORSE_998: (type) => `${type}: resultatet är klart sämre än väntat`,
    },
    ownUnnamed: (type) =>
      `${type}: producentens läge visas inte, eftersom de jämförbara tjänsteperioderna är färre än 60 eller siffrorna är dolda`,
    noModel: 'Det väntade resultatet kan inte räknas ut',
    noRows: 'Ingen producent kan visas',
    summary: (type, points, named, overall) =>
      `${type}: ${points} producenter, av vilka ${named} namnges. Allas resultat är ${overall}; det motsvarar 1.`,
    summaryChange: (type, points, named, overall) =>
      `${type}: ${points} producenter, av vilka ${named} namnges. Allas förändring är ${overall}; den motsvarar 0.`,
    unnamedBeyond: (count) =>
      count === 1
        ? 'Utanför gränserna ligger också 1 producent utan namn.'
        : `Utanför gränserna ligger också ${count} producenter utan namn.`,
    unplaced: (names) => `Kan inte sägas, eftersom så många klienter har lämnat registret: ${names}.`,
    howTo: [
      'Varje punkt är en producent. 1 betyder att resultatet är just det som dessa klienters utgångsläge lät vänta; 1,2 är en femtedel mer. Det grå strecket är 95 %-intervallet.',
      'Mellan kurvorna kan skillnaden mot det väntade vara slump. Utanför 95 %-kurvorna hamnar en av tjugo av en slump, utanför 99,8 %-kurvorna två av tusen. Ju färre perioder, desto bredare tratt.',
      'En producent med färre än 60 tjänsteperioder visas som en punkt utan namn. Ordningen säger inget om vem som är bättre.',
    ],
    discrimination: (value) =>
      `Modellen skiljer utgående från utgångsläget vem som når resultatet: c = ${value} (0,5 inte alls, 1 helt).`,
    discriminationChange: (value) =>
      `Modellen förklarar en del av förändringen med utgångsläget: R² = ${value}.`,
    adjusted: (terms) => `Beaktat: ${terms}. Området och producenten ingår inte i modellen.`,
    terms: {
      months_employed_24: 'månader i arbete under 24 månader',
      months_employed_12: 'månader i arbete under 12 månader',
      months_unemployed_24: 'månader som arbetslös',
      months_in_service_24: 'tidigare månader i tjänster',
      months_unobserved_24: 'månader utan uppgift',
      months_since_job: 'tid sedan senaste arbetet',
      duration_band: 'arbetslöshetens längd',
      age_band: 'ålder',
      education: 'utbildning',
      gender: 'kön',
      language_group: 'språk',
      start_year: 'startår',
      start_season: 'årstid',
      month_before: 'läget månaden före start',
      target_group: 'målgrupper',
    },
  },
  rates: {
    about: (type) => `${type}: andelen som har svarat på mätaren både i början och i slutet`,
    source: 'klienternas svar',
    axis: 'Andel svarspar',
    start: 'Svarat i början',
    end: 'Svarat i slutet',
    low: (names) => `Färre än en tredjedel svarade två gånger: ${names}`,
    fine: 'Hos varje producent svarade minst en tredjedel två gånger',
    nothing: 'Andelen svarspar kan inte visas för någon producent',
    summary:
      'Ju färre som har svarat både i början och i slutet, desto mindre säger förändringen om alla klienter.',
    lowPair: 'låg andel svarspar',
    howTo: [
      'Punkten är andelen som svarade på mätaren både i början och i slutet; strecket är 95 %-intervallet. Tabellen visar också andelarna i början och slutet var för sig.',
      'Är andelen under en tredjedel saknas de flesta klienterna i producentens förändring: det är märkt med orange och i ord.',
    ],
  },
  change: {
    about: (type) => `${type}: mätarens genomsnittliga förändring från början till slut, poäng`,
    source: 'klienternas svar i början och slutet',
    axis: 'Förändring, poäng',
    better: (count, all) =>
      count === all
        ? 'Förändringen är positiv hos varje producent för vilken den kan visas'
        : `Förändringen är klart positiv hos ${count} av ${all} producenter`,
    nothing: 'Förändringen kan inte visas för någon producent',
    summary: 'En förändring är inte i sig en effekt: en del av den skulle ske utan tjänsten.',
    howTo: [
      'Punkten är förändringens medelvärde, strecket dess 95 %-intervall. Blått: hela intervallet ligger över noll. Det lodräta strecket är hela tjänstetypens förändring.',
      'Förändringen räknas på dem som svarade både i början och i slutet. Skillnader mellan klienter är inte beaktade här. Producenterna står i kodordning.',
    ],
  },
  cost: {
    about: (type) => `${type}: kostnad per tjänsteperiod, euro`,
    source: 'avtal, betalningar och enhetspriser',
    axis: 'Euro per tjänsteperiod',
    above: (names) => `Priset är högre än tjänstetypens genomsnitt: ${names}`,
    even: 'Ingen producents pris är klart högre än tjänstetypens genomsnitt',
    nothing: 'Kostnaderna kan inte visas för någon producent',
    summary: 'Det lodräta strecket är hela tjänstetypens pris. Priset säger inte vad man får för det.',
    howTo: [
      'Punkten är den genomsnittliga kostnaden per tjänsteperiod, strecket dess 95 %-intervall.',
      'Kostnaden är periodens eget pris, en andel av avtalets betalningar eller tjänstens enhetspris.',
    ],
  },
  whole: (value) => `hela typen ${value}`,
  untold: 'Kan inte visas:',
  list: {
    title: (type) => `Producenter: ${type}`,
    lead: 'I kodordning. Namnet leder till producentens egen sida.',
    participations: (count) => `${count} tjänsteperioder`,
    notNamed: 'Inget namn i tratten: färre än 60 jämförbara perioder, eller siffrorna är dolda.',
    others: 'Andra producenter',
  },
};
