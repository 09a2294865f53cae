import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { initialSize } from './tools/initialSize.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `npm run dev` shows the pages from source; the figures come from a running `./mittava serve`.
const server = process.env.MITTAVA_SERVER ?? 'http://127.0.0.1:8080';

/** Files that the server hands out as they are. */
function copied(from: string, to: string, isMeant: (name: string) => boolean = () => true): Plugin {
  return {
    name: `copied-${to}`,
    generateBundle() {
      for (const file of readdirSync(here(from), { recursive: true, withFileTypes: true })) {
        const path = join(file.parentPath, file.name);
        if (!file.isFile() || !isMeant(file.name)) continue;
        this.emitFile({
          type: 'asset',
          fileName: `${to}/${relative(here(from), path)}`,
          source: readFileSync(path),
        });
      }
    },
  };
}

/** The documents that the pages ask, where the server looks for those that it answers by GET. */
const persistedDocuments = copied('src/api', 'persisted', (name) => name.endsWith('.graphql'));
const connectors = copied('connectors', 'connectors');

export default defineConfig({
  plugins: [react(), initialSize, persistedDocuments, connectors],
  build: {
    target: 'es2022',
    // The server's Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    // Only GraphiQL's editor is larger, and only who opens it loads it.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // Libraries' "use client" and "use no memo" mean nothing to a page that is all client.
      checks: { moduleLevelDirective: false },
      input: { index: here('index.html'), graphiql: here('graphiql.html') },
    },
  },
  // Bundled ahead for `npm run dev`, GraphiQL's workers would not be found.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy: { '/graphql': server, '/export': server, '/session': server } },
  test: {
    include: ['{src,contract}/**/*.test.ts'],
    environment: 'node',
    // Read by Node.js it would load a second copy of graphql.
    server: { deps: { inline: ['@graphql-inspector/core'] } },
  },
});
