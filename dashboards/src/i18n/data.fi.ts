export const dataFi = {
  title: 'Aineisto',
  lead: 'Voiko lukuihin luottaa?',
};
