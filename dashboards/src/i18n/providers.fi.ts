export const providersFi = {
  title: 'Tuottajat',
  lead: 'Kuka onnistuu, kun otetaan huomioon, keitä asiakkaat ovat?',
};
