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

/** As `builtPages`, but of a folder whose pages one template made from data (the sources, say) a few stand for all. */
export function samplePages(pages: readonly string[] = builtPages(), most = 30, few = 4): string[] {
  const folders = Map.groupBy(pages, (page) => page.replace(/[^/]*\/$/, ''));
  return [...folders.values()].flatMap((all) => {
    const every = all.length > most ? Math.ceil(all.length / few) : 1;
    return all.filter((_page, index) => index % every === 0);
  });
}
