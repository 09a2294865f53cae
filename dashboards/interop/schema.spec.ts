import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  GraphQLSchema,
  type IntrospectionQuery,
  isSpecifiedDirective,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { answerOf } from './server';

const HOME = join(import.meta.dirname, '..');
const CONTRACT = join(HOME, '../graphql-api/src/main/resources/graphql');
const GUIDES = ['graphql.md', 'graphql-reference.md'].map((name) => join(HOME, '../docs', name));
const TARGET = join(HOME, 'target/interop');

/** graphql-java tells of them in every schema; `@defer` is answered at once, as a server may. */
const OF_GRAPHQL_JAVA = ['defer', 'experimental_disableErrorPropagation'];

async function introspected(): Promise<GraphQLSchema> {
  const question = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { data } = (await answerOf(question)) as { data: IntrospectionQuery };
  return buildClientSchema(data);
}

/** Without directives, which printing would put in an order of its own. */
function printed(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(new GraphQLSchema({ ...schema.toConfig(), directives: [] })));
}

test('introspection by graphql-js gives the schema files', async () => {
  const schema = await introspected();
  const contract = readdirSync(CONTRACT).map((name) => readFileSync(join(CONTRACT, name), 'utf8'));
  expect(printed(schema)).toBe(printed(buildSchema(contract.join('\n'))));
  const others = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  expect(others.map(({ name }) => name).sort()).toEqual(OF_GRAPHQL_JAVA);
});

test('code generated from the introspected schema for the questions of the guide fits its types', async () => {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(join(TARGET, 'questions'), { recursive: true });
  writeFileSync(join(TARGET, 'schema.graphqls'), printed(await introspected()));
  const guides = GUIDES.map((guide) => readFileSync(guide, 'utf8')).join('\n');
  const questions = [...guides.matchAll(/```graphql\n(.*?)```/gs)];
  expect(questions.length).toBeGreaterThan(20);
  for (const [index, [, question = '']] of questions.entries()) {
    const named = question.startsWith('{') ? `query Question${index} ${question}` : question;
    writeFileSync(join(TARGET, 'questions', `${index}.graphql`), named);
  }
  run('tools/codegen.mjs', '--schema', TARGET, '--documents', join(TARGET, 'questions'), '--to', TARGET);
  writeFileSync(
    join(TARGET, 'use.ts'),
    `import type { ProvidersQuery, ProvidersQueryVariables } from './documents';
     export const variables: ProvidersQueryVariables = { filter: { areas: ['A01'] } };
     export function rate({ impact }: ProvidersQuery): number | null | undefined {
       return impact.rows[0]?.at6.status === 'OK' ? impact.rows[0].at6.value : null;
     }
     // @ts-expect-error a status is one of a closed list
     export const isHidden = ({ impact }: ProvidersQuery) => impact.rows[0]?.at6.status === 'HIDDEN';`,
  );
  writeFileSync(
    join(TARGET, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.base.json', include: ['*.ts'] }),
  );
  run('node_modules/typescript/bin/tsc', '--project', TARGET);
});

function run(...command: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: HOME, encoding: 'utf8' });
  expect(status, `${command.join(' ')}\n${stdout}${stderr}`).toBe(0);
}
