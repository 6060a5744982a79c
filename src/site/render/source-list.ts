import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Content } from '../../library/content/read-content.ts';
import { sourceEntry } from './source-entry.ts';

/** Takes the keys that a page cites, in the order of first mention; gives its numbered list of sources, or nothing when it cites none. */
export function sourceList(keys: readonly string[], sources: Content['sources']): Element | undefined {
  const entries = [...new Set(keys)].flatMap((key) => sources.get(key) ?? []);
  if (entries.length === 0) return undefined;
  return h('section', { class: 'source-list', 'aria-labelledby': 'sources', 'data-pagefind-ignore': '' }, [
    h('h2', { id: 'sources' }, 'Sources'),
    h(
      'ol',
      entries.map(({ key, value }) => sourceEntry(key, value)),
    ),
  ]);
}
