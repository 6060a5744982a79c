import type { Element } from 'hast';
import type { Table } from '../../tree/nodes.ts';
import { element } from './elements.ts';
import { renderInlines } from './inline-handlers.ts';

/** A table with its header row marked as such. The wrapper lets a wide table scroll by itself, by keyboard too. */
export function renderTable({ widths, header, rows }: Table): Element {
  const columns = widths.map((width) => element('col', { style: `width:${Math.round(width * 1000) / 10}%` }));
  const headerCells = header.map((cell) => element('th', { scope: 'col' }, ...renderInlines(cell)));
  const bodyRows = rows.map((row) =>
    element('tr', {}, ...row.map((cell) => element('td', {}, ...renderInlines(cell)))),
  );
  return element(
    'div',
    { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Table' },
    element(
      'table',
      {},
      element('colgroup', {}, ...columns),
      element('thead', {}, element('tr', {}, ...headerCells)),
      element('tbody', {}, ...bodyRows),
    ),
  );
}
