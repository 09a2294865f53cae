/**
 * When a question is asked: what a page is looked at for goes first; what may come a moment later waits until that is
 * answered, so that the server's processors aren't shared with it. Everything else is asked at once.
 */
export type Order = 'first' | 'at once' | 'later';

const first = new Set<Promise<unknown>>();

export async function inOrder<Result>(order: Order, ask: () => Promise<Result>): Promise<Result> {
  if (order === 'later') {
    // Those that go first may be asked by the same rendering, after this one.
    await new Promise((next) => setTimeout(next));
    await Promise.allSettled(first);
  }
  const answer = ask();
  if (order !== 'first') return answer;
  first.add(answer);
  try {
    return await answer;
  } finally {
    first.delete(answer);
  }
}
