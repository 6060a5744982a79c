import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** The addresses of all pages of the built site, relative to where it is served: "", "about/". */
export function builtPages(folder = 'dist'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}
