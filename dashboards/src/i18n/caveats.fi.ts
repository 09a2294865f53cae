export const caveatsFi = {
  pooled: 'koko tyypin',
  amber: 'varauksin',
  /** By reason codes of values that are told. */
  why: {
    POOLED:
      'Tämän ryhmän omaa vaikutusta ei voi kertoa. Luku on koko palvelutyypin vaikutus, ja se voi olla tässä ryhmässä muu.',
    TOO_FEW_PARTICIPANTS: 'Osallistujia on alle 200: väli on leveä ja arvio epävarma.',
    WITHOUT_PEERS: 'Osalta osallistujista puuttuu vertailuhenkilö. Luku koskee niitä, joilla on.',
    IMBALANCE: 'Vertailuhenkilöt eivät ole kaikilta osin osallistujien kaltaisia.',
    VARIANCE_RATIO: 'Vertailuhenkilöt eivät ole kaikilta osin osallistujien kaltaisia.',
    FEW_PEERS: 'Vertailu on melko harvan vertailuhenkilön varassa.',
    HEAVY_WEIGHT: 'Yksi vertailuhenkilö painaa vertailussa paljon.',
    PLACEBO: 'Pieni ero näkyy jo ennen palvelua: osa luvusta voi johtua muusta kuin palvelusta.',
    EARNINGS_PLACEBO: 'Pieni ero ansioissa näkyy jo ennen palvelua: osa luvusta voi johtua muusta.',
    HELD_OUT_PLACEBO: 'Pieni ero näkyy jo ennen palvelua: osa luvusta voi johtua muusta kuin palvelusta.',
    NEAREST_NEIGHBOUR: 'Toinen laskutapa antaa hieman eri vastauksen.',
    SECONDARY_ESTIMAND:
      'Vertailukohtana ovat ne, jotka eivät aloittaneet lainkaan: oletukset ovat vahvempia.',
    LEFT_REGISTER:
      'Moni poistui rekisteristä, eikä heistä tiedetä: väli kertoo, mitä luku olisi, jos kaikki tai ei kukaan heistä olisi mukana.',
    IMMATURE: 'Viimeisten kuukausien tietoja tulee vielä: luku voi muuttua.',
  } as Record<string, string>,
  otherwise: 'Jokin vertailun tarkistuksista ei mennyt läpi. Tulkitse lukua varoen.',
};
