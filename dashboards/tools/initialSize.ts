import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** What a browser must load before the first page: whoever opens it on a telephone waits for this. */
const MOST_KILOBYTES = 350;

/** Adds up the JavaScript that index.html loads at once, compressed as the server sends it, and refuses too much. */
export const initialSize: Plugin = {
  name: 'initial-size',
  generateBundle(_, bundle) {
    const entry = Object.values(bundle).find(
      (file): file is Rollup.OutputChunk => file.type === 'chunk' && file.isEntry && file.name === 'index',
    );
    if (entry === undefined) this.error('index.html has no JavaScript: is its name still index?');
    const kilobytes = sizeOf(entry, bundle, new Set()) / 1000;
    if (kilobytes > MOST_KILOBYTES) {
      this.error(
        `index.html loads ${kilobytes.toFixed(0)} kB of JavaScript (gzip); at most ${MOST_KILOBYTES} kB. ` +
          'Load what only one page needs with that page: lazy(() => import(…)).',
      );
    }
    process.stdout.write(
      `index.html loads ${kilobytes.toFixed(0)} kB of JavaScript (gzip, at most ${MOST_KILOBYTES})\n`,
    );
  },
};

function sizeOf(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle, seen: Set<string>): number {
  if (seen.has(chunk.fileName)) return 0;
  seen.add(chunk.fileName);
  return chunk.imports.reduce((sum, name) => {
    const imported = bundle[name];
    return imported?.type === 'chunk' ? sum + sizeOf(imported, bundle, seen) : sum;
  }, gzipSync(chunk.code).length);
}
