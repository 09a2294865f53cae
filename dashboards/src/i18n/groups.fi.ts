export const groupsFi = {
  title: 'Kohderyhmät',
  lead: 'Ketä palvelut auttavat, ja kuka jää syrjään?',
};
