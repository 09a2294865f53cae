import { DefaultSettings, Language, TaskUtils } from '@microsoft/powerquery-parser';

type Node = { kind: string } & Record<string, unknown>;

/** @throws Error that tells where the text is no Power Query */
export async function parsed(text: string): Promise<Node> {
  const task = await TaskUtils.tryLexParse(DefaultSettings, text);
  if (!TaskUtils.isParseStageOk(task)) throw new Error(task.error.message);
  return task.ast as unknown as Node;
}

/** What a name of the outermost `let` stands for: a text, or a list of texts. */
export function constant(document: Node, name: string): string[] {
  const pair = all(document, Language.Ast.NodeKind.IdentifierPairedExpression).find(
    ({ key }) => (key as Node).literal === name,
  );
  return all(pair, Language.Ast.NodeKind.LiteralExpression).map(
    ({ literal }) => JSON.parse(String(literal)) as string,
  );
}

/** What the function is called with, if that is a literal. */
export function firstArgument(document: Node, called: string): unknown {
  const call = all(document, Language.Ast.NodeKind.RecursivePrimaryExpression).find(
    ({ head }) => ((head as Node).identifier as Node | undefined)?.literal === called,
  );
  const [first] = all(call?.recursiveExpressions, Language.Ast.NodeKind.Csv);
  return (first?.node as Node | undefined)?.literal;
}

function all(node: unknown, kind: string): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap((part) => all(part, kind));
  return (node as Node).kind === kind ? [node as Node, ...inside] : inside;
}
