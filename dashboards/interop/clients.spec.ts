import { expect, test } from '@playwright/test';
import { CLIENTS, FALLING_BACK } from './clients';
import { answerOf, type Asked, recording, SERVICES, sha256 } from './server';

const VARIABLES = { filter: { areas: ['A01', 'A02'] }, limit: 5 };

type Services = { data: { impact: { rows: { soon: object; later: object }[] } } };

for (const [name, ask] of Object.entries(CLIENTS)) {
  test.describe(name, () => {
    test('asks with variables, fragments and aliases', async () => {
      const { data } = (await answerOf(SERVICES, VARIABLES)) as Services;
      expect(data.impact.rows).toHaveLength(5);
      expect(data.impact.rows[0]?.soon).not.toEqual(data.impact.rows[0]?.later);
      expect(await ask(SERVICES, VARIABLES, fetch)).toEqual({ data, codes: [] });
    });

    test('reads the code of an error, of the question or of the request', async () => {
      const refused = await ask(SERVICES, { limit: -1 }, fetch);
      expect(refused.codes).toEqual(['LIMIT_OUT_OF_RANGE']);
      const unknown = await ask('query Unknown { nothing }', {}, fetch);
      expect(unknown.codes).toEqual(['BAD_REQUEST']);
    });

    test('asks what is persisted by GET', async () => {
      const asked: Asked[] = [];
      const answer = await ask(SERVICES, VARIABLES, recording(asked), sha256(SERVICES));
      const { data } = (await answerOf(SERVICES, VARIABLES)) as Services;
      expect(answer).toEqual({ data, codes: [] });
      expect(asked).toEqual([
        { method: 'GET', path: `/graphql/persisted/${sha256(SERVICES)}/Services`, status: 200 },
      ]);
    });
  });
}

for (const [name, ask] of Object.entries(FALLING_BACK)) {
  test(`${name} sends a document that the server doesn't know`, async () => {
    const asked: Asked[] = [];
    const answer = await ask(SERVICES, VARIABLES, recording(asked), sha256('something else'));
    const { data } = (await answerOf(SERVICES, VARIABLES)) as Services;
    expect(answer).toEqual({ data, codes: [] });
    expect(asked.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 404],
      ['POST', 200],
    ]);
  });
}
