import { h } from 'hastscript';
import type { Content } from '../../library/content/read-content.ts';
import { withBase } from '../with-base.ts';
import type { DataList } from './data-lists.ts';
import { sourceStanding } from './source-entry.ts';
import { stackedTable } from './stacked-table.ts';
import { capital, dateInWords } from './words.ts';

/** Takes the content and a kind of source, or none for all; gives a table of them, the newest first, with what each says and where it stands. */
export function sourceTable({ sources }: Pick<Content, 'sources'>, kind?: string): DataList {
  const rows = [...sources.values()]
    .filter(({ value }) => !kind || value.kind === kind)
    .sort(
      (a, b) =>
        (b.value.date ?? '').localeCompare(a.value.date ?? '') ||
        a.value.short.localeCompare(b.value.short, 'en', { numeric: true }),
    )
    .map(({ key, value }) => ({
      cells: [
        h('a', { href: withBase(`/reference/sources/${key}/`) }, value.short),
        value.date ? dateInWords(value.date) : 'Not known',
        value.summary,
        sourceStanding(value),
      ],
    }));
  return {
    element: stackedTable(
      kind ? `${capital(kind)}: list of sources` : 'List of sources',
      ['Source', 'Date', 'What it says', 'Standing'],
      rows,
      { class: 'sources' },
    ),
    cites: [],
  };
}
