import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { AnyQuestion } from '../../api/question';

/** Root fields that have an export of the same name. */
const EXPORTED = new Set(['figures', 'impact', 'change', 'effect']);

/** Arguments that pages limit themselves by; a file holds all. */
const LEFT_OUT = new Set(['limit', 'offset', 'orderBy']);

type Values = Readonly<Record<string, unknown>>;

/**
 * Where the same figures are as files: addresses without their ending (`.csv`, `.xlsx`, …), one a root field, and one more
 * for each way that its metrics count their months. An address that has several horizons answers them of every metric.
 */
export function exportAddresses({ document, variables }: AnyQuestion, lang: string): readonly string[] {
  const { definitions } = parse(document.toString());
  const operation = definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const given = { ...defaultsOf(operation), ...(variables as Values) };
  return fieldsOf(operation?.selectionSet)
    .filter(({ name }) => EXPORTED.has(name.value))
    .flatMap((field) => addressesOf(field, given, lang));
}

function addressesOf(field: FieldNode, given: Values, lang: string): string[] {
  const kind = field.name.value;
  const common = parametersOf(field.arguments ?? [], given);
  if (kind !== 'figures') common.push(['lang', lang]);
  if (kind !== 'impact') return [addressOf(kind, common)];
  return metricsOf(field, given).map(({ metrics, horizons, more }) =>
    addressOf(kind, [
      ['metrics', [...metrics].join(',')],
      ...(horizons.size === 0 ? [] : ([['horizons', [...horizons].join(',')]] as [string, string][])),
      ...more,
      ...common,
    ]),
  );
}

type Metrics = {
  readonly metrics: Set<string>;
  readonly horizons: Set<string>;
  readonly more: readonly [string, string][];
};

/** The metrics of an impact table, those together that count from the same date and are of the same instrument. */
function metricsOf(field: FieldNode, given: Values): readonly Metrics[] {
  const rows = fieldsOf(field.selectionSet).find(({ name }) => name.value === 'rows');
  const groups = new Map<string, Metrics>();
  for (const metric of fieldsOf(rows?.selectionSet)) {
    if (!holdsFigure(metric)) continue;
    const told = Object.fromEntries(parametersOf(metric.arguments ?? [], given));
    const more = Object.entries(told).filter(([name]) => name !== 'horizon');
    const key = JSON.stringify(more);
    const group = groups.get(key) ?? { metrics: new Set(), horizons: new Set(), more };
    group.metrics.add(constantCase(metric.name.value));
    if (told.horizon !== undefined) group.horizons.add(told.horizon);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Figures are asked for by fragments; dimensions by their code and name. */
function holdsFigure({ selectionSet }: FieldNode): boolean {
  return selectionSet?.selections.some(({ kind }) => kind === Kind.FRAGMENT_SPREAD) === true;
}

/** `reliablyImproved` → `RELIABLY_IMPROVED`. */
function constantCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function parametersOf(nodes: readonly ArgumentNode[], given: Values): [string, string][] {
  return nodes.flatMap(({ name, value }) => {
    if (LEFT_OUT.has(name.value)) return [];
    return asParameters(name.value, valueOf(value, given));
  });
}

/** An input object is told field by field; a period by `from`, `to` and `periodAnchor`. */
function asParameters(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[name, value.join(',')]];
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([field, part]) =>
      asParameters(name === 'period' && field === 'anchor' ? 'periodAnchor' : field, part),
    );
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[name, String(value)]]
    : [];
}

function valueOf(node: ValueNode, given: Values): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return given[node.name.value];
    case Kind.LIST:
      return node.values.map((value) => valueOf(value, given));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, valueOf(value, given)]));
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
  }
}

function defaultsOf(operation: OperationDefinitionNode | undefined): Values {
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueOf(defaultValue, {})]],
    ),
  );
}

function fieldsOf(set: SelectionSetNode | undefined): readonly FieldNode[] {
  return (set?.selections ?? []).filter((selection): selection is FieldNode => selection.kind === Kind.FIELD);
}

function addressOf(kind: string, parameters: readonly (readonly [string, string])[]): string {
  const query = parameters
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
  return `/export/${kind}.{}${query === '' ? '' : `?${query}`}`;
}
