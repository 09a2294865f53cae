import type { Dictionary } from './fi';

const services = (count: string) => (count === '1' ? '1 tjänst' : `${count} tjänster`);

export const servicesSv: Dictionary['services'] = {
  title: 'Tjänster',
  lead: 'Vilken tjänst förändrar vad, och till vilket pris?',
  source: 'serviceperioder, arbetsförmedlingens register, klientmätaren och kostnadsuppgifter',
  standings: {
    heading: {
      effect: (goal, better, worse, open) =>
        [
          better === '0'
            ? `${goal}: ingen tjänst förbättrar ännu tydligt`
            : `${goal}: ${services(better)} förbättrar tydligt`,
          worse === '0' ? 'ingen försämrar tydligt' : `${worse} försämrar`,
          ...(open === '0' ? [] : [`om ${services(open)} går det inte ännu att säga`]),
        ].join(', '),
      change: (goal, better, worse, open) =>
        [
          better === '0'
            ? `${goal}: mätaren stiger ännu inte tydligt`
            : `${goal}: mätaren stiger tydligt i ${services(better)}`,
          worse === '0' ? 'sjunker inte i någon' : `sjunker i ${worse}`,
          ...(open === '0' ? [] : [`ingen tydlig förändring i ${open}`]),
        ].join(', '),
    },
    effect: { better: 'Förbättrar tydligt', worse: 'Försämrar tydligt', open: 'Går inte ännu att säga' },
    change: { better: 'Mätaren stiger', worse: 'Mätaren sjunker', open: 'Ingen tydlig förändring' },
    units: { effect: ' %-enheter', change: ' poäng' },
    scale: (from, to, unit) => `Linjernas skala är ${from} … ${to}${unit}; det lodräta strecket är noll.`,
  },
  goal: {
    mostEffect: (name, value) =>
      `Störst effekt har ${name}: ${value} jämfört med liknande personer som inte började i tjänsten då.`,
    mostChange: (name, value) =>
      `Mest ändras mätaren i ${name}: ${value} poäng. Förändringen kan också bero på annat än tjänsten.`,
    nothing: 'Ingen tjänst har ännu en egen siffra som kan visas.',
    about: {
      employment:
        'Tjänster för sysselsättning: effekt på sysselsättningen i procentenheter 12 mån. efter starten, mätarens förändring i poäng, resultat och pris',
      education:
        'Tjänster för utbildning: effekt på studier i procentenheter 12 mån. efter starten, mätarens förändring i poäng, resultat och pris',
      employability:
        'Tjänster för anställbarhet: mätarens förändring i poäng, sedan effekt på sysselsättningen i procentenheter 12 mån. efter starten, resultat och pris',
      language:
        'Tjänster för språk och integration: mätarens förändring i poäng, sedan effekt på sysselsättningen i procentenheter 12 mån. efter starten, resultat och pris',
    },
  },
  compare: 'Jämför tjänsterna: förändring, resultat och pris',
  columns: {
    service: 'Tjänst',
    effect: 'Effekt på sysselsättning, %-enheter',
    effectEducation: 'Effekt på studier, %-enheter',
    change: 'Mätarens förändring, poäng',
    shares: 'Tydligt förändrade',
    worsened: 'Tydligt försämrad',
    unchanged: 'Ingen tydlig förändring',
    improved: 'Tydligt förbättrad',
    pairRate: 'Svarspar',
    outcome: 'I arbete 6 mån. efter slutet',
    outcomeEducation: 'Studerar 6 mån. efter slutet',
    cost: '€ / period',
    participations: 'Perioder',
  },
  sharesSaid: (worsened, improved) => `↓ ${worsened} · ↑ ${improved}`,
  pairs: (rate) => `svarspar ${rate}`,
  howTo: [
    'Punkten är värdet och den breda linjen dess 95 %-intervall. Blått: hela intervallet ligger på den bättre sidan om noll. Orange: på den sämre. Grått: skillnaden kan vara en slump.',
    'Effekten jämför dem som började i tjänsten med liknande personer som varit arbetslösa lika länge vid samma tid men inte började. Mätarens förändring jämför klienten bara med sig själv: den visar inte ensam någon effekt.',
    'I stapeln finns klienter vars situation tydligt försämrades (orange), inte tydligt ändrades (grått) eller tydligt förbättrades (blått). Svarsparen visar hur många som svarat både i början och i slutet.',
    '”Hela typens” betyder att tjänstens egen effekt inte kan visas: siffran är hela tjänstetypens. ”Med förbehåll” berättar vid fokus vad som vacklar i jämförelsen.',
  ],
  heat: {
    finding: (cells, better, worse) =>
      better === '0' && worse === '0'
        ? 'I inget par av tjänst och målgrupp är effekten ännu tydlig'
        : `Av paren av tjänst och målgrupp (${cells}) förbättrar tjänsten tydligt ${better} och försämrar ${worse}`,
    nothing: 'Det finns inga siffror enligt målgrupp',
    about:
      'Effekt enligt tjänst och målgrupp 12 mån. efter starten, procentenheter (för utbildningstjänster på studier, för övriga på sysselsättning på den öppna arbetsmarknaden)',
    summary: (own, pooled, missing) =>
      `${own} par har en egen siffra; ${pooled} par visar hela tjänstetypens effekt, eftersom den egna inte kan visas; ${missing} par saknar siffra.`,
    source: 'serviceperioder och arbetsförmedlingens register, jämförelse med liknande personer',
    howTo: [
      'En rad är en tjänst, en kolumn en målgrupp. Ju blåare ruta, desto mer förbättrar tjänsten; ju orangare, desto mer försämrar den. En siffra i fetstil är tydlig: dess 95 %-intervall omfattar inte noll. Intervallen finns i tabellen.',
      'En inramad ruta utan färg är hela tjänstetypens effekt: gruppens egen kan inte visas. En streckad ruta saknar siffra; orsaken syns vid fokus och i tabellen.',
      'En person kan höra till flera målgrupper. När rutorna är många ser några tydliga ut av en slump: se på helheten, inte på en enda ruta.',
    ],
    service: 'Tjänst',
    group: 'Målgrupp',
    goal: 'Mål',
    effect: 'Effekt',
    all: (count) => `Visa alla ${count} tjänster`,
    fewer: 'Visa färre',
    keys: { own: 'egen siffra', clear: 'tydlig', pooled: 'hela typens', missing: 'ingen siffra' },
  },
};
