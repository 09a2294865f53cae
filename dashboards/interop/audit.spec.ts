import { expect, test } from '@playwright/test';
import { auditServer } from 'graphql-http';
import { server } from './server';

/** Only persisted documents are asked by GET, so that no link of another site can ask anything. */
const NOT_BY_GET = ['5A70', 'D6D5', '6A70'];

test('the server answers as GraphQL over HTTP has it', async () => {
  const audits = await auditServer({ url: server('/graphql') });
  expect(audits.length).toBeGreaterThan(50);
  const failed = audits.filter((audit) => audit.status !== 'ok');
  const told = failed.filter(({ id }) => !NOT_BY_GET.includes(id));
  expect(told.map(({ status, name, reason }) => `${status}: ${name}: ${reason}`)).toEqual([]);
  expect(failed.map(({ status }) => status)).toEqual(NOT_BY_GET.map(() => 'notice'));
});
