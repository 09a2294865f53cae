export const answersFi = {
  title: 'Sinun vastauksesi',
  lead: 'Mitä kysymme sinulta, miksi, ja kuka vastaukset näkee.',
  noText: 'Tekstiä ei ole tällä kielellä.',
  noQuestions: 'Kysymyksiä ei voi näyttää juuri nyt.',
  linked: 'Vastaukseesi liitetään koodi, ei nimeä.',
  anonymous: 'Nimetön: emme tiedä, kuka vastasi.',
  scale: (least: string, most: string) => `Vastaus on luku ${least}–${most}.`,
  choices: 'Vaihtoehdot:',
  several: 'Vaihtoehdot (voit valita useita):',
};
