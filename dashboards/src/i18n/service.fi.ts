export const serviceFi = {
  title: 'Palvelu',
  lead: 'Kannattaako palvelu, ja kenelle?',
};
