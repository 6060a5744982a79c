import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The keys in content/ that templates may name. */
export interface KnownKeys {
  readonly sources: readonly string[];
  readonly requirements: readonly string[];
}

/** Lists the keys: the names of the files. */
export function knownKeys(root: string): KnownKeys {
  return { sources: keysIn(join(root, 'content/sources')), requirements: keysIn(join(root, 'content/requirements')) };
}

function keysIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''));
}
