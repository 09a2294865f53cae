export const breaksFi = {
  reform: 'TE-uudistus',
  reformNote:
    'Työvoimapalvelut siirtyivät kunnille 1.1.2025 (TE-uudistus): sitä ennen ja sen jälkeen alkaneet eivät ole aivan vertailukelpoisia.',
  immature: 'Luvut voivat vielä muuttua',
  immatureNote: (month: string) =>
    `Ensimmäinen kuukausi, jonka luvut voivat vielä muuttua, on ${month}: tietoja voi yhä tulla.`,
};
