import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Source } from '../../library/content/source.ts';

/** Takes a source and a place in it; gives the short citation: "WIC 16524.8(b)", "ACL 15-48, page 4". */
export function shortCitation({ short }: Source, at: string | undefined): string {
  if (!at) return short;
  return at.startsWith('(') ? `${short}${at}` : `${short}, ${at}`;
}

/** Takes a source by its key; gives the citation as a link to its entry in the page's list of sources. A script opens that entry beside the link. A key that does not exist is shown as written. */
export function citeLink(key: string, source: Source | undefined, at?: string): Element {
  if (!source) return h('span', { class: 'cite' }, `[${key}]`);
  return h('a', { class: 'cite', href: `#source-${key}`, 'data-note': 'source' }, shortCitation(source, at));
}
