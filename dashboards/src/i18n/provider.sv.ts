import type { Dictionary } from './fi';

export const providerSv: Dictionary['provider'] = {
  title: 'Producent',
  lead: 'Vad händer i producentens tjänster, och hur står sig resultatet mot vad klienterna lät vänta?',
  businessId: (id) => `FO-nummer ${id}`,
  unknown: 'Producenten finns inte',
  unknownText: (code) =>
    `Materialet har ingen producent med koden ${code}, eller så hör den inte till dem som du får se.`,
  back: 'Alla producenter',
  facts: 'Nyckeltal',
  participations: 'Tjänsteperioder',
  persons: 'Personer',
  employment: 'På öppna arbetsmarknaden 6 mån. efter slutet',
  positiveEnd: 'Avslutades positivt',
  change: 'Mätarens förändring, poäng',
  worsened: 'Klart försämrade',
  startRate: 'Svarat i början',
  endRate: 'Svarat i slutet',
  pairRate: 'Andel svarspar',
  cost: 'Kostnad per tjänsteperiod',
  interval: (interval) => `95 %-intervall ${interval}`,
  funnels: 'Resultatet mot det väntade',
  noFunnel: 'Producenten har i det här urvalet inga tjänsteperioder som kan jämföras.',
  service: 'Tjänst',
  noService: 'Ingen tjänst',
  untold: 'Kan inte visas:',
  whole: (value) => `alla ${value}`,
  byEmployment: {
    about: 'Andel på öppna arbetsmarknaden 6 månader efter tjänstens slut, per tjänst',
    source: 'tjänsteperioder och sysselsättningstjänsternas register',
    finding: (value) => `${value} var på öppna arbetsmarknaden efter ett halvår`,
    nothing: 'Sysselsättningen kan inte visas för någon tjänst',
    summary: 'Tjänsternas klienter är olika: skillnaden säger inte vilken tjänst som fungerar bättre.',
    howTo: [
      'Punkten är andelen som arbetade på öppna arbetsmarknaden minst 4 timmar i veckan; strecket är 95 %-intervallet. Det lodräta strecket är andelen för producentens alla tjänster.',
    ],
  },
  byChange: {
    about: 'Mätarens genomsnittliga förändring från början till slut, poäng, per tjänst',
    source: 'klienternas svar i början och slutet',
    finding: (count, all) =>
      all === 1
        ? count === 1
          ? 'Förändringen är klart positiv'
          : 'Förändringen är inte klart positiv'
        : `Förändringen är klart positiv: ${count} / ${all} tjänster`,
    nothing: 'Förändringen kan inte visas för någon tjänst',
    summary: (rate) =>
      `Både i början och i slutet svarade ${rate}. En förändring är inte i sig en effekt: en del av den skulle ske utan tjänsten.`,
    howTo: [
      'Punkten är förändringens medelvärde, strecket dess 95 %-intervall. Blått: hela intervallet ligger över noll.',
      'Förändringen räknas på dem som svarade både i början och i slutet. Andelen står i tabellen för varje tjänst.',
    ],
  },
  byRate: {
    about: 'Andelen som har svarat på mätaren både i början och i slutet, per tjänst',
    finding: (services) => `Färre än en tredjedel svarade två gånger: ${services}`,
    fine: 'I varje tjänst svarade minst en tredjedel två gånger',
    nothing: 'Andelen svarspar kan inte visas för någon tjänst',
  },
  byCost: {
    about: 'Kostnad per tjänsteperiod, euro, per tjänst',
    finding: (value) => `En tjänsteperiod kostar i medeltal ${value}`,
    nothing: 'Kostnaderna kan inte visas för någon tjänst',
    summary: 'Priset säger inte vad man får för det.',
  },
  contracts: {
    title: 'Avtal',
    none: 'Producenten har inga avtal som du får se.',
    caption: 'Avtal efter startdag, det nyaste först',
    contract: 'Avtal',
    areas: 'Områden',
    valid: 'I kraft',
    statement: 'Avräkning',
    toStatement: (code) => `Avräkning: ${code}`,
    noPrices: 'inga priser',
    open: 'tills vidare',
  },
};
