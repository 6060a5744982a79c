import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const mention = /:cite\[([a-z0-9-]+)\]|\bsource:\s*["']?([a-z0-9-]+)/g;

/** Takes the project's root; gives the keys of all sources that any page, data file or template mentions. Reads text, so that no schema has to be known. */
export function citedKeys(root: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const folder of ['content', 'templates']) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(md|mdx|yaml|hbs)$/.test(name) || /^sources[\\/]/.test(name)) continue;
      for (const [, a, b] of readFileSync(join(root, folder, name), 'utf8').matchAll(mention)) keys.add(a ?? b ?? '');
    }
  }
  return keys;
}
