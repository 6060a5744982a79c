import { h } from 'hastscript';
import type { Content } from '../../library/content/read-content.ts';
import { withBase } from '../with-base.ts';
import type { DataList } from './data-lists.ts';
import { scrollBox } from './scroll-box.ts';
import { sourceStanding } from './source-entry.ts';
import { dateInWords } from './words.ts';

/** Takes the content and a kind of source, or none for all; gives a table of them, the newest first, with what each says and where it stands. */
export function sourceTable({ sources }: Pick<Content, 'sources'>, kind?: string): DataList {
  const chosen = [...sources.values()]
    .filter(({ value }) => !kind || value.kind === kind)
    .sort((a, b) => (b.value.date ?? '').localeCompare(a.value.date ?? '') || a.value.short.localeCompare(b.value.short, 'en', { numeric: true }));
  const table = h('table', [
    h('thead', h('tr', ['Source', 'Date', 'What it says', 'Standing'].map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', chosen.map(({ key, value }) => h('tr', [
      h('th', { scope: 'row' }, [h('a', { href: withBase(`/reference/sources/${key}/`) }, value.short)]),
      h('td', value.date ? dateInWords(value.date) : 'not known'),
      h('td', value.summary),
      h('td', sourceStanding(value)),
    ]))),
  ]);
  return { element: scrollBox(kind ? `Sources: ${kind}` : 'Sources', table), cites: [] };
}
