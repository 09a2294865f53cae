import type { TenderTexts } from './tender.fi';

export const tenderSv: TenderTexts = {
  title: 'Vad villkoren skulle ha kostat',
  tried: (contracts, participations) => `Prövat på ${contracts} avtal med ${participations} tjänsteperioder.`,
  source: 'tjänsteperioder, avtal och sysselsättningstjänsternas register',
  interval:
    'Punkten är talet och strecket dess 95 %-intervall: så mycket kunde talet ha varierat av en slump beroende på vilka som kom till tjänsten. Om strecken för två villkor inte rör vid varandra är skillnaden klar.',
  quantity: 'Tal',
  untold: 'Kan inte visas:',
  said: (name, value, interval) => `${name}: ${value} (95 % intervall ${interval}).`,
  cost: {
    about: 'Villkorens kostnad totalt och per del, euro',
    nothing: 'Villkorens kostnad kan inte anges',
    one: (name, cost) => `${name}: ${cost}`,
    least: (name, cost) => `Billigast: ${name}, ${cost}. Skillnaden mot de andra är klar`,
    tied: (names) => `De billigaste kan inte skiljas åt: ${names}`,
    partial: (name, participations) =>
      `${name}: bara ${participations} tjänsteperioder är med, så kostnaden jämförs inte med de andras.`,
    pending: (name, outcomes) => `${name}: resultat som ännu inte är kända ${outcomes}.`,
    howTo: [
      'Samma villkor läggs på varje avtal från dess första dag till den sista. Producenterna antas göra som de gjorde; andra villkor skulle ändra också det.',
      'Ett resultat som ännu inte är känt kostar ännu inget.',
    ],
  },
  total: 'Totalt',
  shareOf: (component) => `${component}, andel av kostnaden`,
  pending: 'Resultat som ännu inte är kända',
  notPaid: 'betalas inte',
  notTold: 'anges inte',
  groups: {
    about: 'Kostnad per tjänsteperiod efter målgrupp, euro',
    nothing: 'Målgruppernas kostnad kan inte anges',
    tied: 'Inga villkor gör klar skillnad mellan målgrupper',
    apart: (names) => `Klar skillnad mellan målgrupper: ${names}`,
    said: (name, most, least) => `${name}: mest ${most}, minst ${least}.`,
    same: (name, value) => `${name}: lika mycket för alla, ${value}.`,
    howTo: [
      'Samma tjänsteperiod finns i varje målgrupp som klienten hörde till när den började. Därför kan grupperna inte räknas ihop.',
      'I gruppernas tal ingår inte det som betalas för avtalet självt. På raden Alla ingår det.',
    ],
  },
  rewards: {
    about: 'Förväntad ersättning per klient, för lätta och svåra, och skillnaden, euro',
    nothing: 'Det kan inte anges om villkoren lockar till att välja klienter',
    tied: 'Inga villkor lockar klart till att välja klienter',
    apart: (names) => `Klar lockelse att välja klienter: ${names}`,
    easy: 'Förväntad ersättning för lätta klienter',
    hard: 'Förväntad ersättning för svåra klienter',
    gain: 'Vinst av att välja klienter',
    said: (name, gain, interval) =>
      `${name}: vinsten av att välja är ${gain} per klient (95 % intervall ${interval}).`,
    howTo: [
      'Vinsten är skillnaden mellan den lättaste och den svåraste tredjedelen, per klient, om producenten gör lika mycket för alla. Över noll (orange när hela intervallet är över) lockar villkoren till att välja.',
    ],
  },
  deadweight: {
    about: 'Högst så stor del av ersättningen för resultat skulle ha betalats också utan tjänsten, procent',
    nothing: 'Det kan inte anges hur mycket som skulle ha skett ändå',
    one: (name, share) => `${name}: högst ${share} skulle ha skett ändå`,
    least: (name, share) =>
      `Minst skulle ha skett ändå: ${name}, högst ${share} av ersättningen för resultat`,
    tied: (names) => `I det som skulle ha skett ändå kan villkoren inte skiljas åt: ${names}`,
    share: 'Skulle ha skett ändå',
    euros: 'Samma i euro',
    said: (name, share, euros) => `${name}: högst ${share}, ${euros}.`,
    howTo: [
      'Lika många av jämförelsepersonerna når samma resultat utan tjänsten. Över 100 %: de når det oftare än deltagarna.',
      'Villkor som inte betalar för resultat är inte med. Tabellen visar samma sak i euro.',
    ],
  },
  byContract: (contracts) => `Per avtal (${contracts})`,
  notCompared: (outcomes) => `Jämförelsen säger inget om: ${outcomes}.`,
  nothing: 'Avgränsningen omfattar inget avtal. Ta bort en avgränsning.',
  tooMuch: 'Tjänsteperioderna är för många. Avgränsa område, tjänst eller tid.',
  denied: 'Upphandlingens tal visas bara för ledningen.',
};
