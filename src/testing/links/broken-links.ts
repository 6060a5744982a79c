import type { PageLinks } from './page-links.ts';

/** A built site as far as links are concerned: its pages by address ("/about/"), and all other files. */
export interface LinkedSite {
  readonly address: string;
  readonly base: string;
  readonly pages: ReadonlyMap<string, PageLinks>;
  readonly files: ReadonlySet<string>;
}

/** Gives a sentence for each target that is not there, with the pages that link to it. Other sites are not asked. */
export function brokenLinks(site: LinkedSite): string[] {
  const found = [...site.pages].flatMap(([page, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const problem = linkProblem(site, page, link);
      return problem ? [{ page, problem: `"${link}": ${problem}` }] : [];
    }),
  );
  return [...Map.groupBy(found, ({ problem }) => problem)].map(
    ([problem, links]) => `${problem}. Linked from ${listed(links.map(({ page }) => page))}`,
  );
}

function listed(pages: readonly string[]): string {
  const shown = pages.slice(0, 3).join(', ');
  return pages.length > 3 ? `${shown} and ${pages.length - 3} more` : shown;
}

function linkProblem({ address, base, pages, files }: LinkedSite, page: string, link: string): string | undefined {
  if (link === '') return 'the address is empty';
  const home = new URL(base, address);
  const target = URL.canParse(link, new URL(page.slice(1), home))
    ? new URL(link, new URL(page.slice(1), home))
    : undefined;
  if (!target) return 'this is not an address';
  if (target.origin !== home.origin || !/^https?:$/.test(target.protocol)) return undefined;
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(base)) return `the site is served from ${base}`;
  return targetProblem(pages.get(`/${path.slice(base.length)}`), files.has(`/${path.slice(base.length)}`), target.hash);
}

function targetProblem(page: PageLinks | undefined, isFile: boolean, hash: string): string | undefined {
  if (!page) return isFile ? undefined : 'there is no such page';
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || id === '_top' || page.ids.has(id) ? undefined : `that page has no "${id}"`;
}
