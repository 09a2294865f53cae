import type { Dictionary } from './fi';

export const biSv: Dictionary['bi'] = {
  title: 'För BI-verktyg',
  lead: 'Hur får jag siffrorna till mitt eget verktyg?',
  pages: 'Vilken sidas siffror',
  of: (page) => `Siffrorna på sidan ”${page}”, med det här urvalet`,
  how: 'Nedan finns varje fråga som sidan ställer. Adresserna och frågorna ger samma siffror som sidan: samma urval, samma skydd, samma publikation.',
  withExport: 'som fil, adress och GraphQL-fråga',
  withoutExport: 'som adress och GraphQL-fråga',
  export: 'Exportadress',
  forms: {
    csv: 'Ladda ner CSV',
    xlsx: 'Ladda ner Excel',
    parquet: 'Ladda ner Parquet',
    'json-stat': 'Ladda ner JSON-stat',
  },
  address: 'GET-adress (JSON)',
  curl: 'curl',
  query: 'GraphQL-fråga',
  variables: 'Variabler',
  copy: 'Kopiera',
  copied: 'Kopierad',
  notCopied: 'Webbläsaren tillåter inte kopiering: markera texten och kopiera den själv.',
  connectors: {
    title: 'Färdiga kopplingar',
    lead: 'En fil för ett verktyg som du redan har, och en anvisning för att ta den i bruk (på engelska).',
    names: {
      'power-query': 'Power BI och Excel',
      calc: 'LibreOffice Calc',
      grafana: 'Grafana',
      r: 'R',
      javascript: 'JavaScript',
    },
    about: {
      'power-query': 'En Power Query-funktion vars schemalagda uppdatering fungerar.',
      calc: 'En tabell från exportadressen, också som fil till Excel.',
      grafana: 'En färdig vy för datakällan Infinity.',
      r: 'En tabell och en bild med intervall, bara med bas-R.',
      javascript: 'Ett exempel för Node.js utan tillägg.',
    },
    readme: 'Anvisning',
    token:
      'Om servern kräver en nyckel ges den som lösenord (användarnamnet får vara vilket som helst) eller som huvudet Authorization: Bearer. Gör en egen nyckel för varje verktyg: ./mittava token.',
  },
};
