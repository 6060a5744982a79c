import type { Element } from 'hast';
import { capital } from '../render/words.ts';
import { toText } from './to-text.ts';

/** Tables with fewer columns fit a phone as they are. */
const fewest = 3;

/**
 * Takes a table of a page and makes it one that becomes a list of cards on a phone, each cell under its heading's name, as
 * tables made from data do. The roles are spelled out, since a table laid out as blocks loses them in some browsers.
 */
export function stackTable(table: Element): void {
  const [head, body] = ['thead', 'tbody'].map((name) => elements(table).find(({ tagName }) => tagName === name));
  const headings = head ? elements(head).flatMap(elements) : [];
  if (!head || !body || headings.length < fewest) return;
  table.properties = { ...table.properties, className: ['stacked'], role: 'table' };
  for (const [group, role] of [
    [head, 'columnheader'],
    [body, 'cell'],
  ] as const) {
    group.properties = { ...group.properties, role: 'rowgroup' };
    for (const row of elements(group)) {
      row.properties = { ...row.properties, role: 'row' };
      for (const [index, cell] of elements(row).entries()) {
        const label = group === body && index > 0 ? { 'data-label': capital(toText(headings[index])) } : {};
        cell.properties = { ...cell.properties, role, ...label };
      }
    }
  }
}

function elements(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === 'element');
}
