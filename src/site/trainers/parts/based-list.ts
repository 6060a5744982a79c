import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Basis } from '../../../assembly/index.ts';
import type { Evidence } from '../../../library/competencies/evidence.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { basisLabel } from '../../render/basis-label.ts';
import { citesAfter } from './evidence-list.ts';

/** A sentence with why it stands. */
export interface BasedLine {
  readonly text: string;
  readonly basis?: Basis | undefined;
  readonly cites?: readonly Evidence[] | undefined;
}

/** Takes sentences with their bases and sources; gives them as a list. */
export function basedList(lines: readonly BasedLine[], sources: Content['sources']): Element {
  return h(
    'ul',
    lines.map(({ text, basis, cites }) =>
      h('li', [text, ...citesAfter(cites, sources), ...(basis ? [' ', basisLabel(basis)] : [])]),
    ),
  );
}
