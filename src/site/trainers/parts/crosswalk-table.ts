import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Crosswalk, CrosswalkRow } from '../../../library/competencies/crosswalk.ts';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { withBase } from '../../with-base.ts';
import { competencyAddress, moduleAddress } from '../addresses.ts';

/** Takes the content and the crosswalk; gives the matrix as a table whose columns are modules by code. On a phone each row becomes a card without its empty cells. */
export function crosswalkTable({ modules }: Pick<CompetencyContent, 'modules'>, matrix: Crosswalk): Element {
  const columns = matrix.modules.map((key) => ({
    key,
    code: modules.get(key)?.value.code ?? key,
    title: modules.get(key)?.value.title ?? key,
  }));
  return h(
    'div',
    { class: 'scroll-box', role: 'region', 'aria-label': 'Crosswalk of statements and modules', tabIndex: 0 },
    h('table', { class: 'stacked crosswalk', role: 'table' }, [
      h(
        'thead',
        { role: 'rowgroup' },
        h('tr', { role: 'row' }, [
          h('th', { scope: 'col', role: 'columnheader' }, 'Statement'),
          ...columns.map(({ key, code, title }) =>
            h(
              'th',
              { scope: 'col', role: 'columnheader' },
              h('a', { href: withBase(moduleAddress(key)), title }, [
                code,
                h('span', { class: 'sr-only' }, ` ${title}`),
              ]),
            ),
          ),
        ]),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        matrix.rows.map((row) => rowOf(row, columns, matrix.gaps.includes(row.code))),
      ),
    ]),
  );
}

function rowOf(
  { code, title, cells }: CrosswalkRow,
  columns: readonly { key: string; code: string; title: string }[],
  gap: boolean,
): Element {
  return h('tr', { role: 'row', id: code.toLowerCase(), ...(gap ? { class: 'gap' } : {}) }, [
    h('th', { scope: 'row', role: 'rowheader' }, [
      h('a', { href: withBase(competencyAddress(code)) }, code),
      ` ${title}`,
      ...(gap ? [' ', h('span', { class: 'gap-mark' }, 'Gap: no objective yet')] : []),
    ]),
    ...cells.map((objectives, index) => {
      const column = columns[index];
      return h(
        'td',
        {
          role: 'cell',
          'data-label': column ? `${column.code} ${column.title}` : '',
          ...(objectives.length === 0 ? { class: 'empty' } : {}),
        },
        column && objectives.length > 0
          ? objectives.flatMap((objective, at) => [
              ...(at > 0 ? [' '] : []),
              h('a', { href: withBase(moduleAddress(column.key, objective)) }, [
                h('span', { class: 'sr-only' }, `${column.code}-`),
                objective.replace(/^.*-/, ''),
              ]),
            ])
          : h('span', { class: 'sr-only' }, 'none'),
      );
    }),
  ]);
}
