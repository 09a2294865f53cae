/** What is said when figures are late, refused or can't be had. */
export const troubleFi = {
  title: 'Lukuja ei saatu',
  unreachable: 'Palvelimeen ei saada yhteyttä. Tarkista, että Mittava on käynnissä, ja yritä uudelleen.',
  busy: 'Palvelin on ruuhkautunut.',
  issuer: 'Palvelin ei saa yhteyttä kirjautumispalveluun, joten se ei voi tarkistaa, kuka olet.',
  again: (clock: string) => `Luvut haetaan uudelleen klo ${clock}. Sinun ei tarvitse tehdä mitään.`,
  refused: (status: number) => `Palvelin vastasi virheellä ${status}.`,
  failed: (code: string) => `Palvelin ei pystynyt vastaamaan kysymykseen (${code}).`,
  NO_ROLE: 'Olet kirjautunut, mutta sinulle ei ole annettu oikeutta nähdä lukuja.',
  NO_SCOPE:
    'Olet kirjautunut, mutta sinulle ei ole merkitty, minkä alueiden, palveluntuottajien tai sopimusten lukuja saat nähdä, tai merkintä ei sovi rooliisi.',
  askForRights:
    'Pyydä oikeutta siltä, joka hoitaa organisaatiosi käyttöoikeuksia, ja kirjaudu sitten uudelleen.',
  triedAgain: 'Yhteyttä yritetään uudelleen, kunnes se onnistuu.',
  newPublication: (number: string) => `Uusi julkaisu ${number} on tullut: luvut on päivitetty.`,
  requestId: (id: string) => `Kerro tukeen pyynnön tunnus: ${id}`,
  retry: 'Yritä uudelleen',
  crashed: 'Sivun näyttäminen epäonnistui. Lataa sivu uudelleen.',
  slow: 'Lukuja haetaan yhä. Haku kestää tavallista pidempään.',
  verySlow: 'Lukuja haetaan yhä. Voit odottaa, tai rajata lukuja tarkemmin, jolloin haku on kevyempi.',
  kept: {
    unreachable: (since: string) =>
      `Yhteys palvelimeen katkesi klo ${since}. Sivulla ovat viimeksi haetut luvut. Yhteyttä yritetään koko ajan uudelleen.`,
    other: (since: string) => `Sivulla ovat klo ${since} haetut luvut.`,
  },
  notShown: {
    public: 'Ei näytetä julkisesti',
    viewer: 'Ei näytetä lukijalle',
    provider: 'Ei näytetä palveluntuottajalle',
    manager: 'Ei kuulu rooliisi',
    rule: 'Julkisia lukuja voi rajata enintään kahdella tavalla, kussakin yhdellä arvolla, ja ajanjaksona on yksi kokonainen vuosineljännes tai vuosi.',
  },
};
