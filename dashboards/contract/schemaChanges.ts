import { ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';

export type SchemaChanges = {
  /** What an existing question may meet as an error or as other figures; by the path of what changed. */
  breaking: { path: string; message: string }[];
  /** The rest. */
  safe: string[];
};

/** An argument that callers leave out means something else. */
const OTHER_DEFAULT = new Set<unknown>([
  ChangeType.FieldArgumentDefaultChanged,
  ChangeType.InputFieldDefaultValueChanged,
]);

export async function schemaChanges(before: string, after: string): Promise<SchemaChanges> {
  const changes: SchemaChanges = { breaking: [], safe: [] };
  for (const { type, criticality, path, message } of await diff(buildSchema(before), buildSchema(after))) {
    if (criticality.level === CriticalityLevel.Breaking || OTHER_DEFAULT.has(type)) {
      changes.breaking.push({ path: path ?? message, message });
    } else {
      changes.safe.push(message);
    }
  }
  return changes;
}

/** Those breaking changes whose path no entry `- Breaking: …` of the changelog names, in backticks. */
export function unnamed({ breaking }: SchemaChanges, changelog: string): SchemaChanges['breaking'] {
  const entries = changelog.split(/^- /m).filter((entry) => entry.startsWith('Breaking: '));
  return breaking.filter(({ path }) => !entries.some((entry) => entry.includes(`\`${path}\``)));
}

/** What a schema promises: without its texts, in an order that moving a definition doesn't change. */
export function promised(schema: string): string {
  const printed = parse(printSchema(lexicographicSortSchema(buildSchema(schema))));
  return `${print(visit(printed, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }))}\n`;
}
