import type { Dictionary } from './fi';

export const voiceSv: Dictionary['voice'] = {
  title: 'Klienternas röst',
  lead: 'Vad säger klienterna, och vad gjordes åt det?',
  toAnswers: 'Dina svar: vad vi frågar klienterna, varför och vem som ser svaren',
  said: 'Vad klienterna säger',
  meter: 'Vilka svarar på mätaren, och hur gick det för dem',
  chooseForm: 'Formulär',
  chooseMeter: 'Mätare',
  source: 'klienternas svar på responsformuläret, också anonyma',
  meterSource: 'klienternas svar på mätaren i början och slutet av tjänsten och efter den',
  notDrawn: (count) => (count === 1 ? 'En siffra kan inte ritas' : `${count} siffror kan inte ritas`),
  items: {
    about: 'Svaren fråga för fråga, andel av dem som svarat',
    finding: (better, worse, all) =>
      better === all
        ? all === 1
          ? 'Klienterna är oftare positiva än negativa'
          : `I alla ${all} frågor är klienterna oftare positiva än negativa`
        : worse === 0
          ? `Klienterna är oftare positiva än negativa i ${better} av ${all} frågor`
          : `Klienterna är oftare positiva i ${better} och oftare negativa i ${worse} av ${all} frågor`,
    summary: (most, least) =>
      `Mest positiva är svaren på frågan ”${most}”, minst positiva på frågan ”${least}”.`,
    nothing: 'Det finns inga svar, eller så kan de inte visas.',
    howTo: [
      'Orange är på skalans sämre sida, blått på den bättre och grått i mitten. Ju mörkare färg, desto längre från mitten ligger svaret.',
      'Romben är nettoandelen: andelen positiva minus andelen negativa. Linjen kring den är 95 %-intervallet.',
      'Bara de svarandes åsikt är känd. Responsens tid avgränsas enligt svarets månad.',
    ],
    axis: '← sämre sida · andel av svarande · bättre sida →',
    note: (net, mean, n) => `netto ${net} · medelvärde ${mean} · n = ${n}`,
    question: 'Fråga',
    net: 'Nettoandel',
    mean: 'Medelvärde',
    step: (step) => `Svar ${step}`,
  },
  choices: {
    about: (question) => `${question} Andel av dem som svarat`,
    finding: (choice) => `Oftast valdes ”${choice}”`,
    hidden: (question) => `Svaren kan inte visas: ${question}`,
    summary: (choice, share, n) => `”${choice}” valdes av ${share} av dem som svarat (n = ${n}).`,
    nothing: 'Ingen andel kan visas. Orsaken står vid varje alternativ.',
    howTo: 'Stapeln är andelen av de svarande som valde alternativet. Linjen är 95 %-intervallet.',
    several: 'Man fick välja flera alternativ, så summan av andelarna kan vara över 100 %.',
    axis: 'Andel av svarande',
    choice: 'Alternativ',
  },
  byService: {
    choose: 'Fråga som tjänsterna granskas med',
    about: (question) => `Nettoandel per tjänst: ${question}`,
    finding: (below, above, all) =>
      below === 0 && above === 0
        ? `Responsen skiljer sig inte tydligt mellan ${all} tjänster`
        : `Responsen är svagare än i övriga i ${below} och bättre i ${above} av ${all} tjänster`,
    summary: (most, least) => `Mest positiv respons: ${most}. Minst positiv: ${least}.`,
    nothing: 'Responsen kan inte visas för någon tjänst.',
    axis: 'Nettoandel: positiva minus negativa',
    whole: 'alla',
    howTo: [
      'Punkten är nettoandelen och linjen dess 95 %-intervall. Den streckade linjen är värdet för hela urvalet.',
      'En orange tjänst har hela sitt intervall under den streckade linjen, en mörkare blå har det över. När tjänsterna är många avviker någon också av en slump.',
      'Tjänsternas klienter är olika. Skillnaden ensam visar inte vilken tjänst som är bättre.',
    ],
  },
  did: {
    title: 'Du sade, vi gjorde',
    about: 'Vad som har ändrats på grund av respons, det nyaste först.',
    none: 'Inga åtgärder har antecknats ännu. Berätta för klienterna vad deras respons ledde till.',
    noneHere: 'Inga åtgärder har antecknats för de valda tjänsterna.',
  },
  responses: {
    about: 'Hur många som svarar på mätaren i olika skeden, andel av tjänsteperioderna',
    finding: (share) => `Förändringen är känd för ${share} av tjänsteperioderna`,
    nothing: 'Svarsandelarna kan inte visas.',
    start: 'Svarade i början',
    end: 'Svarade i slutet',
    pair: 'Svarade båda gångerna',
    followup: 'Svarade i uppföljningen',
    step: 'Skede',
    axis: 'Andel av tjänsteperioderna',
    howTo: [
      'Varje andel gäller de perioder där svarstiden har gått ut: i början de som börjat, i slutet de som slutat och i uppföljningen de vars sista uppföljning är över. Därför minskar n skede för skede.',
      'Förändringen räknas bara för dem som svarade både i början och i slutet. Om de är få kan förändringen se bättre eller sämre ut än den är för alla.',
    ],
  },
  pairs: {
    about: 'De som svarat i början och i slutet per tjänst, andel av avslutade perioder',
    finding: (below, above, all) =>
      below === 0 && above === 0
        ? `Svarandet skiljer sig inte tydligt mellan ${all} tjänster`
        : `Svarsparen är färre än i övriga i ${below} och fler i ${above} av ${all} tjänster`,
    summary: (most, least) => `Flest svarspar: ${most}. Minst: ${least}.`,
    nothing: 'Svarsandelen kan inte visas för någon tjänst.',
    axis: 'Svarspar, andel av perioderna',
    whole: 'alla',
    howTo: [
      'Punkten är andelen och linjen dess 95 %-intervall. Den streckade linjen är värdet för hela urvalet.',
      'När svarsparen är få bör tjänstens siffror om förändring läsas med försiktighet. Fråga tjänsten när och hur mätaren fylls i.',
      'De andra skedena finns i tabellen.',
    ],
  },
  change: {
    about: 'Tillförlitligt förbättrade och försämrade från början till slut, andel av svarsparen',
    finding: (better, all) =>
      better === all
        ? all === 1
          ? 'De förbättrade är fler än de försämrade'
          : 'De förbättrade är fler än de försämrade på varje delområde'
        : `De förbättrade är tydligt fler än de försämrade på ${better} av ${all} delområden`,
    summary: (most) => `Flest förbättrade finns på delområdet ${most}.`,
    nothing: 'Förändringen kan inte visas.',
    note: (unchanged, n) => `oförändrade ${unchanged} · n = ${n}`,
    axis: '← försämrad · andel av svarsparen · förbättrad →',
    measure: 'Delområde',
    worsened: 'Försämrad',
    unchanged: 'Oförändrad',
    improved: 'Förbättrad',
    caution:
      'En förändring från början till slut visar inte ensam tjänstens effekt: en del av den hade skett också utan tjänsten, och bara de som svarat är med.',
    howTo: [
      'Förbättrad eller försämrad är den vars förändring är större än mätarens egen osäkerhet. De andra är oförändrade.',
      'Den orange stapeln är andelen försämrade och den blå andelen förbättrade. Den breda linjen är 95 %-intervallet.',
    ],
  },
  validity: {
    drawer: 'Belägg: förutsäger mätaren sysselsättning?',
    about: 'Hur väl arbete på den öppna arbetsmarknaden kan förutsägas (AUC)',
    source: 'mätaren och registren; modellen gjord på tidigare perioder, bedömd på senare',
    tells: 'Mätaren säger något om sysselsättning som registren inte säger',
    tellsNothing: 'Mätaren ser inte ut att säga mer om sysselsättning än registren',
    summary:
      'Varje rad vet det som den föregående vet, och lite till. Om siffran inte växer hjälpte tillägget inte att förutsäga.',
    nothing: 'Förutsägelsen kan inte bedömas.',
    row: (months, model) => `${months} mån: ${model}`,
    models: { REGISTERS: 'registren', START: '+ mätaren i början', CHANGE: '+ mätarens förändring' },
    axis: 'AUC: 0,5 är slump, 1 fullständig',
    chance: 'slump',
    months: 'Månader från slutet',
    model: 'Modellen känner till',
    gain: 'Tillägg till föregående',
    howTo: [
      'AUC visar hur ofta den som fick arbete hade en högre förutsägelse än den som inte fick det. Linjen är 95 %-intervallet.',
      'Detta är ett samband, inte en effekt: det visar inte om tjänsten hjälper. Mätaren kan vara nyttig även om den inte förutsäger sysselsättning.',
    ],
  },
};
