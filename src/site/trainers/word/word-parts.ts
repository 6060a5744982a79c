import type { Block, Inline } from '../../../assembly/index.ts';
import type { Evidence } from '../../../library/competencies/evidence.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { shortCitation } from '../../render/cite-link.ts';
import { capital } from '../../render/words.ts';

/** Takes words; gives them as text. */
export const text = (value: string): Inline => ({ type: 'text', value });

/** Takes words; gives them in bold. */
export const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });

/** Takes inline parts or words; gives a paragraph. */
export const paragraph = (...parts: readonly (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: parts.map(asInline),
});

/** Takes words and a level; gives a heading. */
export const heading = (words: string, level: 1 | 2 = 1): Block => ({
  type: 'heading',
  level,
  children: [text(words)],
});

/** Takes items, each of inline parts or words; gives a bulleted list. */
export const bullets = (items: readonly (string | readonly (Inline | string)[])[]): Block => ({
  type: 'bullets',
  items: items.map((item) => [paragraph(...(typeof item === 'string' ? [item] : item))]),
});

/** Takes citations, a basis or neither; gives them in brackets behind a sentence: " (Law: WIC 300(b))". */
export function support(
  sources: Content['sources'],
  basis: string | undefined,
  cites: readonly Evidence[] = [],
): Inline[] {
  const named = cites
    .map(({ source, at }) => {
      const known = sources.get(source)?.value;
      return known ? shortCitation(known, at) : source;
    })
    .join('; ');
  const words = [basis ? capital(basis) : '', named].filter(Boolean).join(': ');
  return words ? [{ type: 'emphasis', children: [text(` (${words})`)] }] : [];
}

/** Takes keys of sources, in the order of first mention; gives the list of sources with their owners' addresses. */
export function sourceLines(sources: Content['sources'], keys: readonly string[]): Block[] {
  const entries = [...new Set(keys)].flatMap((key) => sources.get(key)?.value ?? []);
  if (entries.length === 0) return [];
  return [
    heading('Sources'),
    bullets(
      entries.map(({ title, short, publisher, url, status, verified }) => [
        `${title}${title.includes(short) ? '' : ` (${short})`}. ${publisher}. ${capital(status)}; ${verified === 'partial' ? 'verified in part' : verified === 'unverified' ? 'not verified' : 'verified'}.`,
        ...(url
          ? [' ', { type: 'link' as const, url, children: [text(new URL(url).hostname.replace(/^www\./, ''))] }]
          : []),
      ]),
    ),
  ];
}

function asInline(part: Inline | string): Inline {
  return typeof part === 'string' ? text(part) : part;
}
