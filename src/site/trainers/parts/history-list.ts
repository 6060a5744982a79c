import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Change } from '../../../library/competencies/identity.ts';
import { dateInWords } from '../../render/words.ts';

/** Takes the history of an entry and its permanent identifier; gives both, the newest change first. */
export function historyList(history: readonly Change[], uuid: string): Element {
  return h('div', [
    h(
      'ul',
      [...history]
        .reverse()
        .map(({ date, change }) => h('li', [h('time', { dateTime: date }, dateInWords(date)), `: ${change}`])),
    ),
    h('p', { class: 'facts' }, ['Permanent identifier for learning systems: ', h('code', uuid)]),
  ]);
}
