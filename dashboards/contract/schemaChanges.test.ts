import { describe, expect, it } from 'vitest';
import { promised, schemaChanges, unnamed } from './schemaChanges';

const SCHEMA = `
"All that can be asked."
type Query { impact(groupBy: [Grain!]! = [], filter: Filter, limit: Int = 1000): Table! }
type Table { rows: [Row!]! totalCount: Int! note: String }
type Row { value: Decimal grain: Grain }
input Filter { areas: [String!] period: Period }
input Period { from: String! anchor: Grain = YEAR }
enum Grain { MONTH YEAR }
scalar Decimal
scalar Date
`;

function edited(from: string, to: string): string {
  const after = SCHEMA.replace(from, to);
  if (after === SCHEMA) throw new Error(`the schema has no ${from}`);
  return after;
}

describe('a schema change breaks callers if', () => {
  it.each([
    ['a field is gone', 'note: String', '', 'Table.note'],
    ['a type is gone', 'scalar Date', '', 'Date'],
    ['an enum value is gone', 'MONTH YEAR', 'YEAR', 'Grain.MONTH'],
    ['a field is of another type', 'totalCount: Int!', 'totalCount: String!', 'Table.totalCount'],
    ['a field may be null now', 'totalCount: Int!', 'totalCount: Int', 'Table.totalCount'],
    ['elements may be null now', '[Row!]!', '[Row]!', 'Table.rows'],
    ['one is answered in place of many', '[Row!]!', 'Row!', 'Table.rows'],
    ['an argument is gone', ', limit: Int = 1000', '', 'Query.impact.limit'],
    ['an argument is needed now', 'filter: Filter', 'filter: Filter!', 'Query.impact.filter'],
    ['a new argument is needed', 'limit: Int', 'lang: String!, limit: Int', 'Query.impact.lang'],
    ['an argument is of another type', 'limit: Int = 1000', 'limit: String', 'Query.impact.limit'],
    ['an argument has another default', '= 1000', '= 10', 'Query.impact.limit'],
    ['an argument has no default any more', ' = 1000', '', 'Query.impact.limit'],
    ['a field of an input is gone', 'areas: [String!]', '', 'Filter.areas'],
    ['a field of an input is needed now', 'areas: [String!]', 'areas: [String!]!', 'Filter.areas'],
    ['a new field of an input is needed', 'areas:', 'lang: String! areas:', 'Filter.lang'],
    ['a field of an input is of another type', '[String!]', '[Int!]', 'Filter.areas'],
    ['a field of an input has another default', '= YEAR', '= MONTH', 'Period.anchor'],
    ['a name means something of another kind', 'scalar Decimal', 'type Decimal { text: String }', 'Decimal'],
  ])('%s', async (_, from, to, path) => {
    const { breaking } = await schemaChanges(SCHEMA, edited(from, to));
    expect(breaking.map((change) => change.path)).toContain(path);
  });
});

describe('a schema change breaks nobody if', () => {
  it.each([
    ['there is a new field', 'note: String', 'note: String truncated: Boolean!'],
    ['there is a new type', 'scalar Decimal', 'scalar Decimal type Band { value: Int }'],
    ['there is a new enum value', 'MONTH YEAR', 'MONTH QUARTER YEAR'],
    ['a field is never null any more', 'note: String', 'note: String!'],
    ['there is a new argument that may be left out', 'limit: Int', 'lang: String, limit: Int'],
    ['there is a new argument with a default', 'limit: Int', 'lang: String! = "fi", limit: Int'],
    ['an input may be left out now', 'from: String!', 'from: String'],
    ['an input has a new field that may be left out', 'areas:', 'lang: String areas:'],
    ['a field is deprecated', 'note: String', 'note: String @deprecated(reason: "empty")'],
  ])('%s', async (_, from, to) => {
    const { breaking, safe } = await schemaChanges(SCHEMA, edited(from, to));
    expect(breaking).toEqual([]);
    expect(safe).not.toEqual([]);
  });
});

describe('a breaking change is named', () => {
  const changes = { breaking: [{ path: 'Table.note', message: 'gone' }], safe: [] };

  it('by an entry of the changelog that says that it breaks', () => {
    expect(
      unnamed(changes, '- New: pages.\n- Breaking: `Row.grain` and\n  `Table.note` are gone.\n'),
    ).toEqual([]);
  });

  it.each(['', '- `Table.note` tells more.', '- Breaking: `Table.notes`.', 'Table.note'])(
    'not by %j',
    (changelog) => {
      expect(unnamed(changes, changelog)).toEqual(changes.breaking);
    },
  );
});

it('texts and order promise nothing', () => {
  const moved = `"Other words." enum Grain { YEAR MONTH } ${SCHEMA.replace('enum Grain { MONTH YEAR }', '')}`;
  expect(promised(moved)).toBe(promised(SCHEMA));
  expect(promised(SCHEMA)).not.toContain('All that can be asked');
});
