export const answersFi = {
  title: 'Sinun vastauksesi',
  lead: 'Mitä kysymme sinulta, miksi, ja kuka vastaukset näkee.',
};
