import type { Dictionary } from './fi';

export const biEn: Dictionary['bi'] = {
  title: 'For BI',
  lead: 'How do I get this into my own tool?',
  pages: 'Figures of which page',
  of: (page) => `The figures of the page “${page}”, for this selection`,
  how: 'Below is every question that the page asks. Addresses and queries give the same figures as the page: the same filters, the same protection, the same generation.',
  withExport: 'as a file, an address and a GraphQL query',
  withoutExport: 'as an address and a GraphQL query',
  export: 'Export address',
  forms: {
    csv: 'Download CSV',
    xlsx: 'Download Excel',
    parquet: 'Download Parquet',
    'json-stat': 'Download JSON-stat',
  },
  address: 'GET address (JSON)',
  curl: 'curl',
  query: 'GraphQL query',
  variables: 'Variables',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying: select the text and copy it yourself.',
  connectors: {
    title: 'Connectors',
    lead: 'A file for a tool that you have already, and how to set it up.',
    names: {
      'power-query': 'Power BI and Excel',
      calc: 'LibreOffice Calc',
      grafana: 'Grafana',
      r: 'R',
      javascript: 'JavaScript',
    },
    about: {
      'power-query': 'A Power Query function whose scheduled refresh works.',
      calc: 'A table from the export address, also as a file for Excel.',
      grafana: 'A dashboard for the Infinity data source.',
      r: 'A table and a picture with intervals, base R only.',
      javascript: 'An example for Node.js without anything else.',
    },
    readme: 'How to',
    token:
      'If the server wants a token, give it as the password (any user name) or as the header Authorization: Bearer. Make a token for each tool: ./mittava token.',
  },
};
