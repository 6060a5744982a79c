import type { Element } from 'hast';
import { h } from 'hastscript';

/** Takes a wide table and its name; gives a box that scrolls sideways by itself and can be reached by keyboard. */
export function scrollBox(name: string, table: Element): Element {
  return h('div', { class: 'scroll-box', role: 'region', 'aria-label': name, tabIndex: 0 }, table);
}
