// Types of every document in src/api, from the API's own contract. The output is not kept in the repository.
// Of other documents or another schema: --documents FOLDER --schema FOLDER --to FOLDER.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse } from 'graphql';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: folders } = parseArgs({
  options: {
    schema: { type: 'string', default: join(home, '../graphql-api/src/main/resources/graphql') },
    documents: { type: 'string', default: join(home, 'src/api') },
    to: { type: 'string', default: join(home, 'src/api/generated') },
  },
});
const output = join(folders.to, 'documents.ts');

function texts(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ location: name, text: readFileSync(join(folder, name), 'utf8') }));
}

const schema = parse(
  texts(folders.schema, '.graphqls')
    .map(({ text }) => text)
    .join('\n'),
);
const documents = texts(folders.documents, '.graphql').map(({ location, text }) => ({
  location,
  document: parse(text),
  hash: createHash('sha256').update(text).digest('hex'),
}));

/** By which name the server knows an operation: the hash of the file that it stands in, and its own name. */
function persisted({ definitions }) {
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION).name.value;
  const file = documents.find(({ document }) =>
    document.definitions.some(
      ({ kind, name }) => kind === Kind.OPERATION_DEFINITION && name.value === operation,
    ),
  );
  return { hash: file.hash, operation };
}

const code = await codegen({
  filename: output,
  schema,
  documents,
  config: {
    documentMode: 'string',
    enumType: 'string-literal',
    useTypeImports: true,
    strictScalars: true,
    scalars: { Month: 'string', Date: 'string', DateTime: 'string', Decimal: 'number', Long: 'number' },
    nonOptionalTypename: false,
    skipTypename: true,
    unstable_onExecutableDocumentNode: persisted,
  },
  plugins: [{ operations: {} }, { typedDocuments: {} }],
  pluginMap: { operations, typedDocuments },
});
// Left alone when nothing changed, so that nothing else takes it for a change.
if (!existsSync(output) || readFileSync(output, 'utf8') !== code) {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, code);
}
