import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const name = 'decode-named-character-reference';

/**
 * The Markdown parser's reader of `&amp;` and the like comes in two forms: one that asks the page, and one with a table
 * of its own. A worker has no page, but Vite chooses the first for it all the same.
 */
export function entitiesInWorkers(): Plugin {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  return {
    name: 'entities-in-workers',
    enforce: 'pre',
    resolveId: (id) => (id === name ? join(folder, 'index.js') : undefined),
  };
}
