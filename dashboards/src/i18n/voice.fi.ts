export const voiceFi = {
  title: 'Asiakkaiden ääni',
  lead: 'Mitä asiakkaat sanovat, ja mitä sen vuoksi tehtiin?',
  toAnswers: 'Sinun vastauksesi: mitä kysymme asiakkailta, miksi ja kuka vastaukset näkee',
  said: 'Mitä asiakkaat sanovat',
  meter: 'Ketkä vastaavat mittariin, ja miten heille kävi',
  chooseForm: 'Lomake',
  chooseMeter: 'Mittari',
  source: 'asiakkaiden vastaukset palautelomakkeeseen, nimettömätkin',
  meterSource: 'asiakkaiden vastaukset mittariin palvelun alussa, lopussa ja sen jälkeen',
  notDrawn: (count: number) => (count === 1 ? 'Yhtä lukua ei voi piirtää' : `${count} lukua ei voi piirtää`),
  items: {
    about: 'Vastaukset kysymyksittäin, osuus vastanneista',
    finding: (better: number, worse: number, all: number) =>
      better === all
        ? all === 1
          ? 'Asiakkaat ovat useammin myönteisiä kuin kielteisiä'
          : `Kaikissa ${all} kysymyksessä asiakkaat ovat useammin myönteisiä kuin kielteisiä`
        : worse === 0
          ? `Asiakkaat ovat useammin myönteisiä kuin kielteisiä ${better} kysymyksessä (kaikkiaan ${all})`
          : `Asiakkaat ovat useammin myönteisiä ${better} ja useammin kielteisiä ${worse} kysymyksessä (kaikkiaan ${all})`,
    summary: (most: string, least: string) =>
      `Myönteisimmin vastattiin kysymykseen ”${most}”, vähiten myönteisesti kysymykseen ”${least}”.`,
    nothing: 'Vastauksia ei ole, tai niitä ei voi näyttää.',
    howTo: [
      'Oranssi on asteikon huonommalla puolella, sininen paremmalla ja harmaa keskellä. Mitä tummempi väri, sitä kauempana keskeltä vastaus on.',
      'Salmiakki on netto-osuus: myönteisten osuus, josta on vähennetty kielteisten osuus. Viiva sen ympärillä on 95 %:n väli.',
      'Vain vastanneiden mielipide tiedetään. Palautteen aika rajataan vastauksen kuukauden mukaan.',
    ],
    axis: '← huonompi puoli · osuus vastanneista · parempi puoli →',
    note: (net: string, mean: string, n: string) => `netto ${net} · keskiarvo ${mean} · n = ${n}`,
    question: 'Kysymys',
    net: 'Netto-osuus',
    mean: 'Keskiarvo',
    step: (step: number) => `Vastaus ${step}`,
  },
  choices: {
    about: (question: string) => `${question} Osuus vastanneista`,
    finding: (choice: string) => `Useimmin valittiin ”${choice}”`,
    hidden: (question: string) => `Vastauksia ei voi näyttää: ${question}`,
    summary: (choice: string, share: string, n: string) =>
      `”${choice}” valitsi ${share} vastanneista (n = ${n}).`,
    nothing: 'Yhtäkään osuutta ei voi näyttää. Syy on kunkin vaihtoehdon kohdalla.',
    howTo: 'Palkki on niiden osuus vastanneista, jotka valitsivat vaihtoehdon. Viiva on 95 %:n väli.',
    several: 'Vaihtoehtoja sai valita useita, joten osuuksien summa voi olla yli 100 %.',
    axis: 'Osuus vastanneista',
    choice: 'Vaihtoehto',
  },
  byService: {
    choose: 'Kysymys, jolla palveluja katsotaan',
    about: (question: string) => `Netto-osuus palveluittain: ${question}`,
    finding: (below: number, above: number, all: number) =>
      below === 0 && above === 0
        ? `Palautteessa ei ole selviä eroja ${all} palvelun välillä`
        : `Palaute on muita heikompaa ${below} palvelussa ja parempaa ${above} palvelussa (kaikkiaan ${all})`,
    summary: (most: string, least: string) => `Myönteisin palaute: ${most}. Vähiten myönteinen: ${least}.`,
    nothing: 'Yhdenkään palvelun palautetta ei voi näyttää.',
    axis: 'Netto-osuus: myönteiset miinus kielteiset',
    whole: 'kaikki',
    howTo: [
      'Piste on netto-osuus ja viiva sen 95 %:n väli. Katkoviiva on koko rajauksen arvo.',
      'Oranssin palvelun väli on kokonaan katkoviivan alapuolella, tummemman sinisen yläpuolella. Kun palveluja on monta, joku erottuu myös sattumalta.',
      'Palvelujen asiakkaat ovat erilaisia. Ero ei yksin kerro, kumpi palvelu on parempi.',
    ],
  },
  did: {
    title: 'Sanoit näin, teimme näin',
    about: 'Mitä palautteen vuoksi on muutettu, uusin ensin.',
    none: 'Yhtään toimea ei ole vielä kirjattu. Kerro asiakkaille, mitä heidän palautteestaan seurasi.',
    noneHere: 'Valituissa palveluissa ei ole kirjattu toimia.',
  },
  responses: {
    about: 'Kuinka moni vastaa mittariin eri vaiheissa, osuus palvelujaksoista',
    finding: (share: string) => `Muutos tunnetaan ${share}:sta palvelujaksoista`,
    nothing: 'Vastausosuuksia ei voi näyttää.',
    start: 'Vastasi alussa',
    end: 'Vastasi lopussa',
    pair: 'Vastasi molemmissa',
    followup: 'Vastasi seurannassa',
    step: 'Vaihe',
    axis: 'Osuus palvelujaksoista',
    howTo: [
      'Jokainen osuus on niistä jaksoista, joiden vastausaika on jo umpeutunut: alussa alkaneista, lopussa päättyneistä ja seurannassa niistä, joiden viimeinenkin seuranta on ohi. Siksi n pienenee vaihe vaiheelta.',
      'Muutos lasketaan vain niistä, jotka vastasivat sekä alussa että lopussa. Jos heitä on vähän, muutos voi näyttää paremmalta tai huonommalta kuin se kaikilla on.',
    ],
  },
  pairs: {
    about: 'Alussa ja lopussa vastanneet palveluittain, osuus päättyneistä jaksoista',
    finding: (below: number, above: number, all: number) =>
      below === 0 && above === 0
        ? `Vastaaminen ei eroa selvästi ${all} palvelun välillä`
        : `Vastauspareja on muita vähemmän ${below} palvelussa ja enemmän ${above} palvelussa (kaikkiaan ${all})`,
    summary: (most: string, least: string) => `Eniten vastauspareja: ${most}. Vähiten: ${least}.`,
    nothing: 'Yhdenkään palvelun vastausosuutta ei voi näyttää.',
    axis: 'Vastauspareja, osuus jaksoista',
    whole: 'kaikki',
    howTo: [
      'Piste on osuus ja viiva sen 95 %:n väli. Katkoviiva on koko rajauksen arvo.',
      'Kun vastauspareja on vähän, palvelun muutoslukuihin kannattaa suhtautua varoen. Kysy palvelusta, milloin ja miten mittari täytetään.',
      'Muut vaiheet ovat taulukossa.',
    ],
  },
  change: {
    about: 'Luotettavasti parantuneet ja huonontuneet alusta loppuun, osuus vastauspareista',
    finding: (better: number, all: number) =>
      better === all
        ? all === 1
          ? 'Parantuneita on enemmän kuin huonontuneita'
          : `Parantuneita on enemmän kuin huonontuneita jokaisella osa-alueella`
        : `Parantuneita on selvästi enemmän kuin huonontuneita ${better} osa-alueella (kaikkiaan ${all})`,
    summary: (most: string) => `Eniten parantuneita on osa-alueella ${most}.`,
    nothing: 'Muutosta ei voi näyttää.',
    note: (unchanged: string, n: string) => `ennallaan ${unchanged} · n = ${n}`,
    axis: '← huonontunut · osuus vastauspareista · parantunut →',
    measure: 'Osa-alue',
    worsened: 'Huonontunut',
    unchanged: 'Ennallaan',
    improved: 'Parantunut',
    caution:
      'Muutos alusta loppuun ei yksin kerro palvelun vaikutuksesta: osa muutoksesta olisi tapahtunut ilman palveluakin, ja vain vastanneet ovat mukana.',
    howTo: [
      'Parantunut tai huonontunut on se, jonka muutos on suurempi kuin mittarin oma epätarkkuus. Muut ovat ennallaan.',
      'Oranssi palkki on huonontuneiden ja sininen parantuneiden osuus. Leveä viiva on 95 %:n väli.',
    ],
  },
  validity: {
    drawer: 'Todiste: ennustaako mittari työllistymistä?',
    about: 'Kuinka hyvin avoimille työmarkkinoille pääsyn voi ennustaa (AUC)',
    source: 'mittari ja rekisterit; malli tehty aiemmista jaksoista, arvioitu myöhemmistä',
    tells: 'Mittari kertoo työllistymisestä jotain, mitä rekisterit eivät kerro',
    tellsNothing: 'Mittarin ei näy kertovan työllistymisestä enempää kuin rekisterit',
    summary:
      'Jokainen rivi tietää sen, minkä edellinen, ja vähän lisää. Jos luku ei kasva, lisätieto ei auttanut ennustamaan.',
    nothing: 'Ennustamista ei voi arvioida.',
    row: (months: number, model: string) => `${months} kk: ${model}`,
    models: { REGISTERS: 'rekisterit', START: '+ mittari alussa', CHANGE: '+ mittarin muutos' },
    axis: 'AUC: 0,5 on sattuma, 1 täydellinen',
    chance: 'sattuma',
    months: 'Kuukausia lopusta',
    model: 'Malli tietää',
    gain: 'Lisä edelliseen',
    howTo: [
      'AUC kertoo, kuinka usein työllistynyt sai suuremman ennusteen kuin se, joka ei työllistynyt. Viiva on 95 %:n väli.',
      'Tämä on yhteys, ei vaikutus: se ei kerro, auttaako palvelu. Mittari voi olla hyödyllinen, vaikka se ei ennustaisi työllistymistä.',
    ],
  },
};
