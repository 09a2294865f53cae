import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { promised, schemaChanges, unnamed } from './schemaChanges';

const HOME = join(import.meta.dirname, '../..');
const FILES = join(HOME, 'graphql-api/src/main/resources/graphql');
const SNAPSHOT = join(HOME, 'graphql-api/schema.snapshot.graphqls');

/** `npm run schema-snapshot` takes a changed schema over, once what it breaks is named. */
it('the schema is the one that callers know', async () => {
  const schema = readdirSync(FILES).map((name) => readFileSync(join(FILES, name), 'utf8'));
  const [before, after] = [readFileSync(SNAPSHOT, 'utf8'), promised(schema.join('\n'))];
  const changes = await schemaChanges(before, after);
  const broken = unnamed(changes, readFileSync(join(HOME, 'CHANGELOG.md'), 'utf8'));
  expect(
    broken.map(({ path, message }) => `\`${path}\`: ${message}`),
    'This breaks callers. Undo it, or name each in an entry "- Breaking: `…`" of CHANGELOG.md',
  ).toEqual([]);
  if (process.env.SNAPSHOT === 'write') writeFileSync(SNAPSHOT, after);
  expect(
    readFileSync(SNAPSHOT, 'utf8'),
    'The schema has changed. Take it over with `npm run schema-snapshot` in dashboards/',
  ).toBe(after);
});
