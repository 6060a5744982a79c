import type { Element } from 'hast';
import type { BlankList } from '../../tree/nodes.ts';
import { standingText } from '../../tree/part-labels.ts';
import { anchor, element } from './elements.ts';

/** The blanks that remain in a draft, each leading to its question. */
export function renderBlankList({ blanks }: BlankList): Element {
  return element(
    'section',
    { className: ['blank-list'] },
    element('h2', { id: anchor('blanks') }, standingText.blankList),
    element(
      'ul',
      {},
      ...blanks.map(({ at, label, places }) =>
        element(
          'li',
          {},
          element('a', { className: ['blank'], href: `#question-${at}`, dataAt: at }, label),
          `: ${places.join('; ')}`,
        ),
      ),
    ),
  );
}
