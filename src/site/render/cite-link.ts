import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Source } from '../../library/content/source.ts';

/** Takes a source and a place in it; gives the short citation: "WIC 16524.8(b)", "ACL 15-48, page 4". */
export function shortCitation({ short }: Source, at: string | undefined): string {
  if (!at) return short;
  return at.startsWith('(') ? `${short}${at}` : `${short}, ${at}`;
}

/** A citation up to this many letters stays on one line; on a phone a longer one would not fit. */
const longest = 24;

/** Takes a source by its key; gives the citation as a link to its entry in the page's list of sources. A script opens that entry beside the link. A key that does not exist is shown as written. */
export function citeLink(key: string, source: Source | undefined, at?: string): Element {
  if (!source) return h('span', { class: 'cite' }, `[${key}]`);
  const text = shortCitation(source, at);
  return h(
    'a',
    { class: text.length > longest ? 'cite cite-long' : 'cite', href: `#source-${key}`, 'data-note': 'source' },
    text,
  );
}
