/** What is said of logging in and out. */
export const loginFi = {
  logIn: 'Kirjaudu sisään',
  again: 'Kirjaudu uudelleen',
  logOut: 'Kirjaudu ulos',
  as: (name: string) => `Kirjautuneena: ${name}`,
  loggedIn: 'Olet kirjautunut',
  opening: { title: 'Avataan', text: 'Mittava avautuu hetken kuluttua.' },
  leaving: { title: 'Siirrytään kirjautumaan', text: 'Kirjautumisen jälkeen palaat sivulle, jonka avasit.' },
  loggedOut: { title: 'Olet kirjautunut ulos', text: 'Luvut näet, kun kirjaudut uudelleen.' },
  failed: {
    title: 'Kirjautuminen ei onnistunut',
    text: 'Kirjautumispalvelu ei vastannut tai keskeytti kirjautumisen. Yritä uudelleen. Jos se ei auta, ota yhteys organisaatiosi käyttäjätukeen.',
  },
  notTaken: {
    title: 'Kirjautumisesi ei kelpaa täällä',
    text: 'Kirjautumispalvelu tunnisti sinut, mutta Mittava ei hyväksy sen antamaa tunnusta. Kerro tästä organisaatiosi käyttäjätukeen.',
  },
  noRights: { title: 'Sinulla ei ole oikeutta nähdä lukuja' },
  ended: {
    title: 'Kirjautumisesi on päättynyt',
    kept: 'Sivulla ovat luvut, jotka haettiin ennen sitä.',
    back: 'Kirjaudu uudelleen: palaat samaan näkymään.',
  },
  noToken: {
    title: 'Tunnuksesi ei enää kelpaa',
    text: 'Lataa sivu uudelleen. Selain kysyy silloin uutta tunnusta.',
    action: 'Lataa sivu uudelleen',
  },
};
