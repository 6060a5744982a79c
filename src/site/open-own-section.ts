/** A group of the sidebar, or a link in it, as far as this needs to know it. */
export type Entry =
  | { readonly type: 'link'; readonly href: string; readonly isCurrent: boolean }
  | { readonly type: 'group'; readonly collapsed: boolean; readonly entries: readonly Entry[] };

/** Takes the sidebar and the path of the page; gives the sidebar with the page's section open when no link in it is the page, as for a page about one statement. */
export function openOwnSection<T extends Entry>(sidebar: readonly T[], path: string, base: string): T[] {
  const own = `${base}${path.slice(base.length).split('/')[0] ?? ''}/`;
  if (own === base || sidebar.some(holdsCurrent)) return [...sidebar];
  return sidebar.map((entry) =>
    entry.type === 'group' && links(entry).some((href) => href.startsWith(own))
      ? { ...entry, collapsed: false }
      : entry,
  );
}

function holdsCurrent(entry: Entry): boolean {
  return entry.type === 'link' ? entry.isCurrent : entry.entries.some(holdsCurrent);
}

function links(entry: Entry): string[] {
  return entry.type === 'link' ? [entry.href] : entry.entries.flatMap(links);
}
