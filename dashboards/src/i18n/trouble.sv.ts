import type { Dictionary } from './fi';

export const troubleSv: Dictionary['errors'] = {
  title: 'Talen kunde inte hämtas',
  unreachable: 'Servern kan inte nås. Kontrollera att Mittava är igång och försök igen.',
  busy: 'Servern är överbelastad.',
  issuer: 'Servern når inte inloggningstjänsten och kan därför inte kontrollera vem du är.',
  again: (clock) => `Talen hämtas på nytt kl. ${clock}. Du behöver inte göra någonting.`,
  refused: (status) => `Servern svarade med fel ${status}.`,
  failed: (code) => `Servern kunde inte besvara frågan (${code}).`,
  NO_ROLE: 'Du är inloggad, men du har inte fått rätt att se några tal.',
  NO_SCOPE:
    'Du är inloggad, men det har inte angetts vilka områdens, serviceproducenters eller avtals tal du får se, eller så passar uppgiften inte din roll.',
  askForRights:
    'Be om rätt hos den som sköter användarrättigheterna i din organisation och logga sedan in på nytt.',
  triedAgain: 'Nya försök görs tills det lyckas.',
  newPublication: (number) => `Publikation ${number} har kommit: talen har uppdaterats.`,
  requestId: (id) => `Uppge begärans id till supporten: ${id}`,
  retry: 'Försök igen',
  crashed: 'Sidan kunde inte visas. Ladda om sidan.',
  slow: 'Talen hämtas fortfarande. Det tar längre än vanligt.',
  verySlow: 'Talen hämtas fortfarande. Du kan vänta, eller begränsa urvalet så att hämtningen blir lättare.',
  kept: {
    unreachable: (since) =>
      `Förbindelsen till servern bröts kl. ${since}. På sidan står de tal som hämtades senast. Nya försök görs hela tiden.`,
    other: (since) => `På sidan står tal som hämtades kl. ${since}.`,
  },
  notShown: {
    public: 'Visas inte offentligt',
    viewer: 'Visas inte för läsare',
    provider: 'Visas inte för serviceproducenter',
    manager: 'Hör inte till din roll',
    rule: 'Offentliga tal kan begränsas på högst två sätt, med ett värde i varje, och perioden är ett helt kvartal eller ett helt år.',
  },
};
