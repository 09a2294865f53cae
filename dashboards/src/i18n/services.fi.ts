export const servicesFi = {
  title: 'Palvelut',
  lead: 'Mikä palvelu muuttaa mitäkin, ja mihin hintaan?',
};
