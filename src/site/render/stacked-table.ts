import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A cell's content; the first of a row names it. */
export type Cell = string | ElementContent | readonly (string | ElementContent)[];

/** A row with what a filter or a link needs of it. */
export interface StackedRow {
  readonly properties?: Readonly<Record<string, string>>;
  readonly cells: readonly Cell[];
}

/**
 * Takes a table's name, its headings and rows; gives a table that becomes a list of cards on a phone, each cell under its
 * heading's name. The roles are spelled out, since a table laid out as blocks loses them in some browsers.
 */
export function stackedTable(
  name: string,
  headings: readonly string[],
  rows: readonly StackedRow[],
  properties: Readonly<Record<string, string>> = {},
): Element {
  return h(
    'div',
    { class: 'scroll-box', role: 'group', 'aria-label': name, tabIndex: 0 },
    h('table', { ...properties, class: `stacked ${properties['class'] ?? ''}`.trim(), role: 'table' }, [
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          headings.map((heading) => h('th', { scope: 'col', role: 'columnheader' }, heading)),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.map((row) =>
          h(
            'tr',
            { ...row.properties, role: 'row' },
            row.cells.map((cell, index) => {
              const content = (Array.isArray(cell) ? cell : [cell]) as (string | ElementContent)[];
              return index === 0
                ? h('th', { scope: 'row', role: 'rowheader' }, content)
                : h('td', { role: 'cell', 'data-label': headings[index] ?? '' }, content);
            }),
          ),
        ),
      ),
    ]),
  );
}
