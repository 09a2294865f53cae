import type { Dictionary } from './fi';

export const loginSv: Dictionary['login'] = {
  logIn: 'Logga in',
  again: 'Logga in på nytt',
  logOut: 'Logga ut',
  as: (name) => `Inloggad: ${name}`,
  loggedIn: 'Du är inloggad',
  opening: { title: 'Öppnas', text: 'Mittava öppnas om ett ögonblick.' },
  leaving: {
    title: 'Du förs vidare till inloggningen',
    text: 'Efter inloggningen kommer du tillbaka till sidan som du öppnade.',
  },
  loggedOut: { title: 'Du har loggat ut', text: 'Du ser talen när du loggar in på nytt.' },
  failed: {
    title: 'Inloggningen lyckades inte',
    text: 'Inloggningstjänsten svarade inte eller avbröt inloggningen. Försök igen. Om det inte hjälper, kontakta användarstödet i din organisation.',
  },
  notTaken: {
    title: 'Din inloggning godkänns inte här',
    text: 'Inloggningstjänsten kände igen dig, men Mittava godkänner inte den kod som tjänsten gav. Berätta det för användarstödet i din organisation.',
  },
  noRights: { title: 'Du har inte rätt att se tal' },
  ended: {
    title: 'Din inloggning har upphört',
    kept: 'På sidan står de tal som hämtades innan dess.',
    back: 'Logga in på nytt: du kommer tillbaka till samma vy.',
  },
  noToken: {
    title: 'Din kod gäller inte längre',
    text: 'Ladda om sidan. Webbläsaren frågar då efter en ny kod.',
    action: 'Ladda om sidan',
  },
};
