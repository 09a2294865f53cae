export const providerFi = {
  title: 'Tuottaja',
  lead: 'Miten yhden tuottajan asiakkailla menee?',
};
